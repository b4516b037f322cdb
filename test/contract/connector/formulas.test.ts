/** Every KPI of the built connector, as Data Studio computes its formula, is the number of the built Sheets functions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDataSource } from '../../../local/data-studio/engine/data-source.ts';
import { measures } from '../../../src/catalogue/measures.ts';
import type { MeasureDefinition } from '../../../src/catalogue/types.ts';
import { type Cell, loadTarget } from '../load-target.ts';
import { column, openConnector } from './open-connector.ts';
import { type Cells, SHEET_ANSWERS, serial } from './spreadsheets.ts';

const sheets = loadTarget();
const ALL_DAYS = { startDate: '2025-01-01', endDate: '2025-12-31' };
const GROUPS = { channel: 'Channel', campaign: 'Campaign', country: 'Country' };

/** One column for each measure that a table can hold, under its English name. */
const OWN_COLUMNS = measures.filter(
  ({ onlyInTargets, id }) => onlyInTargets !== true && id !== 'revenue_gross',
);

const cellOf = ({ kind }: MeasureDefinition, amount: number | ''): number | '' =>
  amount === '' ? '' : kind === 'per unit' ? 0.1 + (amount % 80) / 100 : amount;

/** A blank amount leaves its cell blank. */
function tableOf(
  amounts: readonly (number | '')[],
  labels: readonly (readonly [string, string, string])[],
): Cells {
  const header = ['Date', ...Object.values(GROUPS), ...OWN_COLUMNS.map(({ label }) => label.en)];
  const rows = labels.map((names, row) => [
    serial('2025-01-01') + (row % 365),
    ...names,
    ...OWN_COLUMNS.map((measure, index) =>
      cellOf(measure, amounts[(row * 31 + index * 17) % amounts.length] as number | ''),
    ),
  ]);
  return [header, ...rows];
}

const tablesOf = (amount: fc.Arbitrary<number | ''>) =>
  fc
    .tuple(
      fc.array(amount, { minLength: 40, maxLength: 90 }),
      fc.array(
        fc.tuple(
          fc.constantFrom('Search', 'Social', 'E-mail'),
          fc.constantFrom('Spring', 'Summer'),
          fc.constantFrom('SE', 'NO', 'DK', 'FI'),
        ),
        { minLength: 3, maxLength: 12 },
      ),
    )
    .map(([amounts, labels]) => tableOf(amounts, labels));

const some = fc.integer({ min: 1, max: 5_000 });
/** Nothing in them makes a KPI undefined. */
const fullTables = tablesOf(some);
/** Many groups have nothing to divide, or nothing to divide by. */
const sparseTables = tablesOf(
  fc.oneof(fc.constant('' as const), fc.constant('' as const), fc.constant(0), some),
);

const close = (value: unknown, expected: unknown, what: string) => {
  if (expected === '') return expect([what, value]).toEqual([what, null]);
  expect(value, what).not.toBeNull();
  expect(Math.abs((value as number) - (expected as number)), what).toBeLessThan(
    1e-9 * Math.max(1, Math.abs(expected as number)),
  );
};

const open = async (rows: Cells) => {
  const { runtime } = await openConnector({ tabs: { Annonser: rows } });
  return openDataSource(runtime, SHEET_ANSWERS);
};

describe('26: formulas', () => {
  test.each([
    ['full', fullTables, 0.9],
    ['sparse', sparseTables, 0.2],
  ] as const)(
    '26: every KPI over any grouping is what KPI_BY gives for the same %s rows, and so is its total',
    async (_, tables, numbersAtLeast) => {
      await fc.assert(
        fc.asyncProperty(tables, fc.constantFrom('channel', 'campaign', 'country'), async (rows, by) => {
          const source = await open(rows);
          const ids = source.fields.filter(({ formula }) => formula !== undefined).map(({ name }) => name);
          expect(ids.length).toBeGreaterThan(50);
          const header = GROUPS[by as keyof typeof GROUPS];
          const names = ids.map((id) => id.toUpperCase()).join(',');
          const [, ...expected] = sheets.call('KPI_BY', names, rows as Cell[][], header) as Cell[][];
          const chart = source.chart({ dimensions: [by], metrics: ids, dateRange: ALL_DAYS });
          const numbers = expected.flat().filter((value) => typeof value === 'number');
          expect(numbers.length).toBeGreaterThan(numbersAtLeast * ids.length * expected.length);
          for (const [group, ...values] of expected) {
            const found = group === 'Total' ? chart.totals : chart.rows.find(([name]) => name === group);
            values.forEach((value, index) => {
              close(found?.[index + 1], value, `${ids[index]} of ${group}`);
            });
          }
        }),
        { numRuns: 10 },
      );
    },
    240_000,
  );

  test('26: an average of the rows would be another number', async () => {
    const source = await open([
      ['Date', 'Channel', 'Cost', 'New customers'],
      [serial('2025-01-01'), 'Search', 100, 1],
      [serial('2025-01-02'), 'Search', 100, 100],
    ]);
    const chart = source.chart({ dimensions: ['channel'], metrics: ['cac'], dateRange: ALL_DAYS });
    expect(chart.rows[0]?.[1]).toBeCloseTo(200 / 101, 12);
    expect(chart.rows[0]?.[1]).not.toBeCloseTo((100 + 1) / 2, 1);
  });

  test('26: nothing to divide by is empty, not 0 and not an error', async () => {
    const source = await open([
      ['Date', 'Channel', 'Cost', 'New customers'],
      [serial('2025-01-01'), 'Search', 100, 0],
      [serial('2025-01-02'), 'Social', 100, 4],
    ]);
    const chart = source.chart({ dimensions: ['channel'], metrics: ['cac'], dateRange: ALL_DAYS });
    expect(Object.fromEntries(chart.rows as [string, unknown][])).toEqual({ Search: null, Social: 25 });
    expect(chart.totals[1]).toBe(50);
  });

  test('26: row products are summed row by row', async () => {
    const connector = await openConnector({
      tabs: {
        Annonser: [
          ['Date', 'Leads', 'Lead value', 'Cost'],
          [serial('2025-01-01'), 2, 100, 50],
          [serial('2025-01-02'), 3, 1000, 50],
        ],
      },
    });
    const chart = openDataSource(connector.runtime, SHEET_ANSWERS).chart({
      metrics: ['lead_profit'],
      dateRange: ALL_DAYS,
    });
    expect(chart.totals[0]).toBe(2 * 100 + 3 * 1000 - 100);
    const answer = connector.data(SHEET_ANSWERS, { fields: ['leads_x_lead_value'] });
    expect(column(answer, 'leads_x_lead_value')).toEqual([200, 3000]);
  });
});
