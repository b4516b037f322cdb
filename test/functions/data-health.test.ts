import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/functions/data-health.ts';
import { pasted, readExport } from '../catalogue/reading/read-export.ts';

type Cells = readonly (readonly unknown[])[];

const frozen = (rows: Cells): Cells => Object.freeze(rows.map((row) => Object.freeze([...row])));
const findings = (data: Cells, asOf?: unknown) => calculate(frozen(data), asOf).slice(1);
const names = (data: Cells, asOf?: unknown) => findings(data, asOf).map(([check]) => check);

const HEADER = ['Date', 'Campaign', 'Impressions', 'Clicks', 'Ad spend', 'Conversions'];
const day = (date: number) => `2026-01-${String(date).padStart(2, '0')}`;
/** All of January 2026: nothing to remark. */
const january = Array.from({ length: 31 }, (_, index) => [day(index + 1), 'Brand', 1000 + index, 50, 200, 5]);
const clean = [HEADER, ...january];

/** The table with one cell of row `row` (the header is row 1) changed. */
const withCell = (row: number, header: string, cell: unknown): unknown[][] =>
  clean.map((cells, index) =>
    index === row - 1 ? cells.map((old, column) => (HEADER[column] === header ? cell : old)) : [...cells],
  );

test('a clean table is ok', () => {
  expect(calculate(frozen(clean))).toEqual([
    ['check', 'severity', 'count', 'first_row', 'what_to_do'],
    ['ok', 'info', 0, '', ''],
  ]);
  expect(names(clean, '2026-01-31')).toEqual(['ok']);
});

describe('each check fires on its own table and alone', () => {
  test.each<[string, string, number, number | '', Cells, string?]>([
    ['error_cells', 'error', 1, 4, withCell(4, 'Campaign', '#N/A')],
    ['error_cells', 'error', 1, 3, withCell(3, 'Clicks', '#DIV/0!')],
    ['text_in_number_column', 'error', 1, 5, withCell(5, 'Clicks', 'tolv')],
    ['text_in_number_column', 'error', 1, 6, withCell(6, 'Clicks', true)],
    ['text_in_number_column', 'error', 1, 7, withCell(7, 'Clicks', '1,234')],
    [
      'unreadable_dates',
      'error',
      1,
      32,
      [...clean.slice(0, -1), ['soon', 'Brand', 1, 1, 1, 1], clean[31] as unknown[]],
    ],
    [
      'two_currencies',
      'error',
      2,
      3,
      clean.map((row, at) =>
        at === 0 ? row : [...row.slice(0, 4), at === 2 || at === 9 ? '€ 200' : 'kr 200', 5],
      ),
    ],
    [
      'clicks_above_impressions',
      'error',
      1,
      3,
      [HEADER, january[29], [day(31), 'Brand', 49, 50, 200, 5]] as unknown[][],
    ],
    ['future_dates', 'error', 2, 31, clean, '2026-01-29'],
    ['duplicate_rows', 'warning', 1, 4, [HEADER, january[29], january[30], january[30]] as unknown[][]],
    ['missing_days', 'warning', 1, '', clean.filter((_, index) => index !== 14)],
    ['incomplete_last_period', 'warning', 3, 2, clean.slice(0, -3)],
    [
      'conversions_above_clicks',
      'warning',
      31,
      2,
      clean.map((row, at) => (at === 0 ? row : [...row.slice(0, 5), 51])),
    ],
    ['stale_data', 'warning', 4, 32, clean, '2026-02-04'],
    ['sudden_change', 'info', 1, 20, withCell(20, 'Ad spend', 9000)],
    ['cost_without_clicks', 'info', 1, 2, [HEADER, ['2026-01-31', 'Brand', 1000, 0, 200, 0]]],
    ['negative_values', 'info', 1, 2, [HEADER, ['2026-01-31', 'Brand', 1000, 50, -200, 5]]],
    ['total_rows_skipped', 'info', 1, 33, [...clean, ['Total', '', 31465, 1550, 6200, 155]]],
    ['ratios_recalculated', 'info', 1, '', clean.map((row, at) => [...row, at === 0 ? 'CTR' : 0.05])],
    ['headers_not_used', 'info', 1, '', clean.map((row, at) => [...row, at === 0 ? 'Link clicks' : 50])],
    [
      'unknown_headers',
      'info',
      1,
      '',
      clean.map((row, at) => [...row, at === 0 ? 'Favourite colour' : 'blue']),
    ],
  ])('%s', (check, severity, count, firstRow, data, asOf) => {
    const found = findings(data, asOf);
    expect(found.map((row) => row.slice(0, 4))).toEqual([[check, severity, count, firstRow]]);
    expect(found[0]?.[4]).toMatch(/^[A-Z].{10,138}\.$/);
  });
});

test('findings come in a fixed order, errors first', () => {
  const data = [
    [...HEADER, 'CTR', 'Link clicks', 'Colour'],
    ['2026-01-01', 'A', 100, 200, 'kr 10', 300, 0.5, 1, ''],
    ['2026-01-01', 'A', 100, 200, 'kr 10', 300, 0.5, 1, ''],
    ['2026-01-02', '#REF!', 100, 0, '10 €', -1, 0.5, 'x', ''],
    ['2026-01-03', 'B', 100, 5, 10, 1, 0.5, 0, ''],
    ['2026-01-05', 'B', 100, 5, 10, 1, 0.5, 5, ''],
    ['never', 'B', 100, 5, 10, 1, 0.5, 5, ''],
    ['Total', '', 600, 415, 60, 300, 0.5, 5, ''],
  ];
  expect(names(data, '2026-01-04')).toEqual([
    'error_cells',
    'text_in_number_column',
    'unreadable_dates',
    'two_currencies',
    'future_dates',
    'duplicate_rows',
    'missing_days',
    'incomplete_last_period',
    'conversions_above_clicks',
    'cost_without_clicks',
    'negative_values',
    'total_rows_skipped',
    'ratios_recalculated',
    'headers_not_used',
    'unknown_headers',
  ]);
});

test('says which of two columns with the same header counts', () => {
  const [row] = findings([
    ['Kanal', 'Leads', 'Leads'],
    ['Meta', 1, 2],
  ]);
  expect(row?.[4]).toBe('Rename one of the columns called Leads: only the first one counts.');
});

describe('days', () => {
  test('a wrong year far away neither hides a change nor takes long', () => {
    const rows = january.map((row, at) => (at === 9 ? [...row.slice(0, 4), 9000, 5] : row));
    const data = [HEADER, ...rows, [new Date(Date.UTC(275_000, 0, 1)), 'Brand', 1031, 50, 200, 5]];
    expect(names(data)).toContain('sudden_change');
  });

  test('as_of makes neither future nor stale of dates up to three days back', () => {
    for (const asOf of ['2026-01-31', '2026-02-01', '2026-02-03', ''])
      expect(names(clean, asOf)).toEqual(['ok']);
    expect(names(clean, '2026-02-04')).toEqual(['stale_data']);
  });

  test('dates as cells and as text are judged alike', () => {
    const cells = clean.map((row, at) => (at === 0 ? row : [new Date(2026, 0, at), ...row.slice(1)]));
    expect(names(cells, new Date(2026, 0, 31))).toEqual(['ok']);
  });

  test('weekly and monthly data miss no days and have no incomplete month', () => {
    const weekly = [HEADER, ...[5, 12, 19, 26].map((date) => [day(date), 'Brand', 1000, 50, 200, 5])];
    const monthly = [HEADER, ...[1, 2, 3].map((month) => [`2026-0${month}-01`, 'Brand', 1000, 50, 200, 5])];
    expect(names(weekly)).toEqual(['ok']);
    expect(names(monthly)).toEqual(['ok']);
  });

  test('a table without dates is not judged by them', () => {
    const undated = clean.slice(0, 2).map((row) => row.slice(1));
    expect(names(undated, '2026-05-01')).toEqual(['ok']);
  });
});

test('currencies are noticed in headers, in a column and beside amounts, and kr agrees with a named crown', () => {
  const table = (costHeader: string, cost: unknown, currency: unknown) => [
    ['Campaign', 'Impressions', 'Clicks', costHeader, 'Conv. value (SEK)', 'Currency'],
    ['A', 100, 10, cost, 50, currency],
  ];
  expect(names(table('Cost', 5, ''))).toEqual(['ok']);
  expect(names(table('Cost (kr)', '5 kr', 'SEK'))).toEqual(['ok']);
  expect(findings(table('Cost (NOK)', 5, ''))[0]?.slice(0, 4)).toEqual(['two_currencies', 'error', 1, '']);
  expect(names(table('Cost', 5, 'EUR'))).toEqual(['two_currencies']);
  expect(names(table('Cost', '5 €', 'SEK'))).toEqual(['two_currencies']);
});

test('a header that can mean several things is reported with what it may be', () => {
  const [views, nthDay] = [
    [
      ['Campaign type', 'Views'],
      ['Video', 10],
    ],
    [
      ['Nth day', 'Sessions'],
      ['0000', 10],
    ],
  ].map((data) => findings(data)[0]);
  expect(views?.slice(0, 4)).toEqual(['unknown_headers', 'info', 1, '']);
  expect(views?.[4]).toMatch(/impressions or page_views/);
  expect(nthDay?.[4]).toMatch(/Date dimension/);
});

test('advice stays one sentence of at most 150 characters, however long the headers are', () => {
  const long = (text: string) => `${text} ${'and so on '.repeat(20)}`;
  const header = [
    'Date',
    'Clicks',
    'Link clicks',
    ...[1, 2, 3, 4].map((each) => long(`Own ${each}`)),
    'Total users',
    'Active users',
  ];
  const data = [
    header,
    ...Array.from({ length: 3 }, (_, at) => [`x${at}`, 'y', -1, 'a', 'b', 'c', 'd', '#N/A', 'z']),
  ];
  for (const name of ['google-ads-en', 'ga4-en', 'meta-en', 'mailchimp-en', 'hubspot-deals-en']) {
    for (const [, , , , advice] of findings(readExport(name)))
      expect((advice as string).length).toBeLessThanOrEqual(150);
  }
  for (const [, , , , advice] of findings(data)) expect((advice as string).length).toBeLessThanOrEqual(150);
});

test('real layouts give information only', () => {
  const severities = (name: string) => findings(pasted(readExport(name))).map(([, severity]) => severity);
  for (const name of [
    'google-ads-sv',
    'google-ads-nb',
    'ga4-en',
    'meta-en',
    'linkedin-en',
    'crm-sv',
    'hubspot-sources-en',
  ]) {
    expect(severities(name).filter((severity) => severity === 'error')).toEqual([]);
  }
});

test('no cell makes it throw, and every row has five plain values', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.constantFrom(null, undefined, '', '#N/A', 'Total', '2026-01-01', '1,234', '12 €', '--', {}),
  );
  const row = fc.array(cell, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      for (const found of calculate([HEADER, ...rows], '2026-01-15')) {
        expect(found).toHaveLength(5);
        for (const value of found) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

test('100,000 rows of 12 columns are read to the last', () => {
  const header = [...HEADER, 'Channel', 'Device', 'Revenue', 'Orders', 'CTR', 'Note'];
  const rows = Array.from({ length: 100_000 }, (_, at) => {
    const date = new Date(Date.UTC(2024, 0, 1 + (at % 730))).toISOString().slice(0, 10);
    return [
      date,
      `Campaign ${at % 50}`,
      1000 + (at % 7),
      50,
      12.5,
      5,
      'Email',
      'mobile',
      99.5,
      2,
      0.05,
      String(at),
    ];
  });
  const found = calculate([header, ...rows, ...rows.slice(-1)]);
  expect(found.find(([check]) => check === 'duplicate_rows')?.[2]).toBe(1);
});
