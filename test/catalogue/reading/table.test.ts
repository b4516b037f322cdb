import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/catalogue/reading/table.ts';
import { Failure } from '../../../src/core/failure.ts';

type Cells = readonly (readonly unknown[])[];

const read = (rows: Cells) => {
  const {
    columns,
    rows: kept,
    rowNumbers,
    totalRows,
    otherHeaders,
  } = readTable(Object.freeze(rows.map((row) => Object.freeze([...row]))), 'data');
  return { headers: columns.map(({ header }) => header), kept, rowNumbers, totalRows, otherHeaders };
};

describe('the header row', () => {
  test('is found below titles, date ranges and blank lines', () => {
    const { headers, rowNumbers } = read([
      ['Kampanjrapport', '', ''],
      ['1 januari 2026 – 31 januari 2026', '', ''],
      ['', '', ''],
      ['Dag', 'Kampanj', 'Klick'],
      ['2026-01-01', 'A', 5],
    ]);
    expect(headers).toEqual(['Dag', 'Kampanj', 'Klick']);
    expect(rowNumbers).toEqual([2]);
  });

  test('is the first row when nothing in it is known', () => {
    expect(
      read([
        ['Namn', 'Antal'],
        ['Leads', 10],
        ['Kunder', 5],
      ]).headers,
    ).toEqual(['Namn', 'Antal']);
  });

  test('may be followed by text that would be a header elsewhere', () => {
    const { headers, kept } = read([
      ['Källa', 'Kampanj'],
      ['Kanal', 'Produkt'],
      ['Leads', 'Land'],
    ]);
    expect(headers).toEqual(['Källa', 'Kampanj']);
    expect(kept).toHaveLength(2);
  });

  test('shows the day of a date cell in it, whatever the zone of the sheet, and bears an invalid date', () => {
    const midnightInStockholm = new Date(Date.UTC(2025, 11, 31, 23));
    const midnightInTokyo = new Date(Date.UTC(2025, 11, 31, 15));
    expect(
      read([
        ['Kanal', midnightInStockholm, midnightInTokyo, new Date(Number.NaN)],
        ['Meta', 1, 2, 3],
      ]).headers,
    ).toEqual(['Kanal', '2026-01-01', '2026-01-01', 'an invalid date']);
  });

  test('is found though a line above it holds a date', () => {
    expect(
      read([
        ['Uppdaterad', new Date(2026, 0, 1)],
        ['Dag', 'Klick'],
        ['2026-01-01', 5],
      ]).headers,
    ).toEqual(['Dag', 'Klick']);
  });

  test('a campaign that starts with # does not end a table', () => {
    expect(
      read([
        ['Campaign', 'Clicks'],
        ['#hello', 5],
        ['# all', 6],
      ]).kept,
    ).toHaveLength(2);
  });

  test('of several tables the first with most known headers is read', () => {
    const { headers, otherHeaders, rowNumbers } = read([
      ['# GA4', '', ''],
      ['#', '', ''],
      ['Country', 'Active users', ''],
      ['Sweden', 5, ''],
      ['# Start date: 20260101', '', ''],
      ['Date', 'Sessions', 'Key events'],
      ['20260101', 10, 1],
      ['20260102', 12, 2],
      ['', '', ''],
      ['Device', 'Sessions', 'Key events'],
      ['mobile', 22, 3],
    ]);
    expect(headers).toEqual(['Date', 'Sessions', 'Key events']);
    expect(rowNumbers).toEqual([2, 3]);
    expect(otherHeaders).toEqual(['Country', 'Active users', 'Device', 'Sessions', 'Key events']);
  });

  test.each([
    [''],
    [[]],
    [[['']]],
    [
      [
        ['', ' '],
        [null, undefined],
      ],
    ],
    [undefined],
  ])('%j has none', (values) => {
    expect(() => readTable(values, 'data')).toThrow(Failure);
  });

  test('a table may have headers only', () => {
    expect(read([['Dag', 'Klick']]).kept).toEqual([]);
  });
});

describe('rows that do not count', () => {
  const rows = (...labels: readonly (readonly unknown[])[]) => read([['Kampanj', 'Typ', 'Klick'], ...labels]);

  test('blank rows are left out and keep their number', () => {
    expect(rows(['A', 'x', 1], ['', ' ', null], ['B', 'y', 2]).rowNumbers).toEqual([2, 4]);
  });

  test.each([
    'Total',
    'Totals',
    'Grand total',
    'Total: Campaigns',
    'Total: Account',
    'Totalt',
    'Totalt: Kampanjer',
    'Totalt: konto',
    'Totalsumma',
    'Totalsum',
    'Sum',
    'TOTALT',
  ])('%s is a total in any column of names', (label) => {
    expect(rows(['A', 'x', 1], [label, ' --', 1], ['', label, 1]).totalRows).toEqual([3, 4]);
  });

  test('a small-letter word is a total only where all other names are empty', () => {
    expect(rows(['sum', 'x', 1], ['totalt', '', 1]).totalRows).toEqual([3]);
  });

  test('names that only begin like a total count', () => {
    expect(rows(['Total Energies', 'x', 1], ['Summer', 'x', 1], ['Grand opening', 'x', 2]).totalRows).toEqual(
      [],
    );
  });

  test("Meta's first row without names is its summary", () => {
    const header = ['Reporting starts', 'Reporting ends', 'Campaign name', 'Link clicks'];
    const summary = ['2026-01-01', '2026-01-31', '', 10];
    const campaign = ['2026-01-01', '2026-01-31', 'A', 10];
    expect(read([header, summary, campaign]).totalRows).toEqual([2]);
    expect(read([header, campaign, summary]).totalRows).toEqual([]);
    expect(read([header, summary, summary]).totalRows).toEqual([]);
    expect(read([header.slice(2), summary.slice(2), campaign.slice(2)]).totalRows).toEqual([]);
  });
});
