import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConnectorError } from '../../../local/data-studio/connector-error.ts';
import { openDataSource } from '../../../local/data-studio/engine/data-source.ts';
import { binned, DATE_BINS } from '../../../local/data-studio/engine/date-bins.ts';
import { openConnector, ROWS } from './open-connector.ts';

const ALL = { startDate: '2025-01-01', endDate: '2025-12-31' };

const shownError = (use: () => unknown): string => {
  try {
    use();
  } catch (error) {
    return (error as ConnectorError).shown(true);
  }
  return 'no error';
};

test('ratios are computed after grouping, and in the totals over all rows', async () => {
  const { open } = await openConnector();
  const chart = open().chart({ dimensions: ['channel'], metrics: ['cost', 'roas'], dateRange: ALL });
  expect(chart.rows).toEqual([
    ['Search', 200, 4.5],
    ['Social', 200, 3],
    ['E-mail', 10, null],
  ]);
  expect(chart.totals).toEqual([null, 410, 1500 / 410]);
  expect(chart.columns.map(({ label, type }) => [label, type])).toEqual([
    ['Channel', 'TEXT'],
    ['cost', 'NUMBER'],
    ['ROAS', 'NUMBER'],
  ]);
});

test('getData is asked for the bases of formulas, for filters, and with the range, never for formulas', async () => {
  const { open, runtime } = await openConnector();
  const filters = [
    [{ fieldName: 'channel', type: 'INCLUDE', operator: 'IN_LIST', values: ['Search'] }],
  ] as const;
  const chart = open().chart({ metrics: ['roas', 'cost'], filters, dateRange: ALL });
  expect(chart.rows).toEqual([[4.5, 200]]);
  expect(runtime.answers.at(-1)?.request).toEqual({
    configParams: { spreadsheet: 'sales' },
    scriptParams: { lastRefresh: String(Date.parse('2025-02-20T08:00:00Z')) },
    dateRange: ALL,
    fields: [{ name: 'revenue' }, { name: 'cost' }, { name: 'channel', forFilterOnly: true }],
    dimensionsFilters: filters,
  });
});

test('months are put together from days and stand in order', async () => {
  const { open } = await openConnector();
  const chart = open().chart({
    dimensions: [{ field: 'date', bin: 'YEAR_MONTH' }],
    metrics: ['orders'],
    dateRange: ALL,
  });
  expect(chart.rows).toEqual([
    ['202501', 7],
    ['202502', 8],
  ]);
});

test('a comparison asks for its own days; a range left out means the last 28 days before today', async () => {
  const { open, runtime } = await openConnector();
  const january = { startDate: '2025-01-01', endDate: '2025-01-31' };
  const chart = open().chart({ metrics: ['orders'], comparison: january });
  expect([chart.totals, chart.comparison?.totals]).toEqual([[8], [7]]);
  expect(runtime.answers.at(-2)?.request).toMatchObject({
    dateRange: { startDate: '2025-01-23', endDate: '2025-02-19' },
  });
});

test('rows are sorted as asked, empty values last, and cut after sorting', async () => {
  const { open } = await openConnector();
  const query = { dimensions: ['channel'], metrics: ['revenue'], dateRange: ALL };
  const channels = (rest: object) =>
    open()
      .chart({ ...query, ...rest })
      .rows.map(([channel]) => channel);
  expect(channels({ sort: [{ field: 'revenue' }] })).toEqual(['Social', 'Search', 'E-mail']);
  expect(channels({ sort: [{ field: 'revenue', descending: true }] })).toEqual([
    'Search',
    'Social',
    'E-mail',
  ]);
  expect(channels({ limit: 1 })).toEqual(['Search']);
  expect(open().chart({ ...query, limit: 1 }).rowCount).toBe(3);
});

test('an editor may choose another aggregation of a metric, not of a formula', async () => {
  const { open } = await openConnector();
  const most = (field: string) =>
    open().chart({ metrics: [{ field, aggregation: 'MAX' }], dateRange: ALL }).rows;
  expect(most('orders')).toEqual([[5]]);
  expect(() => most('roas')).toThrow('Re-aggregating metrics is not supported.');
});

test('answers that may be overridden in a report reach the connector, others are refused', async () => {
  const { open } = await openConnector();
  const poas = (parameters: Record<string, string>) =>
    open().chart({ metrics: ['poas'], dateRange: ALL, parameters }).totals;
  expect(poas({})).toEqual([750 / 410]);
  expect(poas({ margin: '0.25' })).toEqual([375 / 410]);
  expect(() => poas({ spreadsheet: 'other' })).toThrow('spreadsheet cannot be changed in a report.');
});

test('hidden fields serve formulas and no chart', async () => {
  const { open } = await openConnector();
  expect(() => open().chart({ metrics: ['profit_base'] })).toThrow('profit_base is hidden.');
  expect(() => open().chart({ metrics: ['nope'] })).toThrow('The field nope does not exist');
  expect(() => open().chart({ dimensions: ['cost'] })).toThrow('cost is not a dimension.');
});

test('a filter on a formula cannot be applied', async () => {
  const { open } = await openConnector();
  const filters = [
    [{ fieldName: 'roas', type: 'INCLUDE', operator: 'NUMERIC_GREATER_THAN', values: ['1'] }],
  ] as const;
  expect(() => open().chart({ metrics: ['cost'], filters })).toThrow('Unable to aggregate ratio metrics.');
});

test('refreshing changes what the connector is told', async () => {
  const { open, runtime } = await openConnector();
  const source = open();
  const told = () => {
    source.chart({ metrics: ['cost'] });
    return (runtime.answers.at(-1)?.request as { scriptParams: { lastRefresh: string } }).scriptParams
      .lastRefresh;
  };
  const first = told();
  expect(told()).toBe(first);
  source.refresh();
  expect(Number(told())).toBeGreaterThan(Number(first));
});

test('a configuration with open questions cannot be connected', async () => {
  const { runtime } = await openConnector();
  expect(() => openDataSource(runtime, {})).toThrow('The configuration is not complete.');
});

test("a user error is shown in the connector's words, with debug text for admins", async () => {
  const { runtime } = await openConnector();
  const chart = () => openDataSource(runtime, { spreadsheet: 'gone' }).chart({ metrics: ['cost'] });
  const shown = shownError(chart);
  expect(shown).toContain('Connector details\nThe spreadsheet cannot be read.');
  expect(shown).toContain('Debug\nAPI call to sheets.spreadsheets.values.batchGet failed');
});

test('any grouping adds up to the total, and its formulas to those of the summed columns', async () => {
  const row = fc.tuple(
    fc.nat(400),
    fc.constantFrom('Search', 'Social', 'E-mail', ''),
    fc.nat(1000),
    fc.nat(50),
    fc.nat(5000),
  );
  const day = fc.record({ field: fc.constant('date'), bin: fc.constantFrom(...DATE_BINS) });
  const dimensions = fc
    .subarray(['channel', 'date'] as const)
    .chain((chosen) => day.map((binnedDay) => chosen.map((id) => (id === 'date' ? binnedDay : id))));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), dimensions, async (rows, chosen) => {
      const { open } = await openConnector({}, rows);
      const chart = open().chart({
        dimensions: chosen,
        metrics: ['cost', 'orders', 'revenue', 'roas'],
        dateRange: { startDate: '2025-01-01', endDate: '2026-12-31' },
      });
      const width = chosen.length;
      for (const column of [0, 1, 2]) {
        const total = rows.reduce((sum, cells) => sum + (cells[column + 2] as number), 0);
        const grouped = chart.rows.reduce((sum, cells) => sum + (cells[width + column] as number), 0);
        expect(chart.totals[width + column]).toBe(total);
        expect(grouped).toBe(total);
      }
      for (const cells of [...chart.rows, chart.totals]) {
        const [cost, , revenue, roas] = cells.slice(width) as number[];
        expect(roas).toBe(cost === 0 ? null : (revenue as number) / (cost as number));
      }
    }),
    { numRuns: 40 },
  );
});

/** Weeks by ISO 8601. */
test.each([
  ['20241230', 'YEAR_WEEK', '202501'],
  ['20210103', 'YEAR_WEEK', '202053'],
  ['20250105', 'WEEK', '01'],
  ['20250105', 'DAY_OF_WEEK', '0'],
  ['20250630', 'YEAR_QUARTER', '20252'],
  ['20250630', 'QUARTER', '2'],
  ['20250630', 'YEAR', '2025'],
  ['20250630', 'MONTH', '06'],
  ['20250630', 'DAY', '30'],
  ['20250630', 'YEAR_MONTH_DAY', '20250630'],
] as const)('%s as %s is %s', (day, bin, expected) => {
  expect(binned(day, bin)).toBe(expected);
});

test('the rows of the fixture are what the sums above were worked out from', () => {
  expect(ROWS.reduce((sum, [, , cost]) => sum + cost, 0)).toBe(410);
});
