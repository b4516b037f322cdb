/** Small tables that the tests of KPI, KPI_BY and KPI_WHY share, and a generator of random ones. */
import fc from 'fast-check';

export type Cells = readonly (readonly unknown[])[];

/** Two days of clicks: 1400 / 300 = 4.67 a click, not the mean 6 of the two days (Cervinodata's example). */
export const TWO_DAYS: Cells = [
  ['Date', 'Ad spend', 'Clicks'],
  ['2026-02-01', 400, 200],
  ['2026-02-02', 1000, 100],
];

/** Ten leads at 3,000 and four at 2,000 kr; lead value 10,000 kr. */
export const LEADS: Cells = [
  ['Kanal', 'Annonskostnad', 'Leads', 'Leadvärde'],
  ['Facebook', 30000, 10, 10000],
  ['LinkedIn', 8000, 4, 10000],
];

export interface Row {
  readonly channel: string;
  readonly day: number;
  readonly spend: number;
  readonly clicks: number;
  readonly leads: number;
}

const rowArbitrary: fc.Arbitrary<Row> = fc.record({
  channel: fc.constantFrom('Google', 'Meta', 'LinkedIn', 'E-post'),
  day: fc.integer({ min: 46023, max: 46200 }),
  spend: fc.integer({ min: 0, max: 100000 }).map((öre) => öre / 100),
  clicks: fc.integer({ min: 0, max: 500 }),
  leads: fc.integer({ min: 0, max: 20 }),
});

export const rowsArbitrary = fc.array(rowArbitrary, { minLength: 1, maxLength: 40 });

export function tableOf(rows: readonly Row[]): Cells {
  return [
    ['Datum', 'Kanal', 'Annonskostnad', 'Klick', 'Leads'],
    ...rows.map(({ day, channel, spend, clicks, leads }) => [day, channel, spend, clicks, leads]),
  ];
}

export const total = (rows: readonly Row[], value: (row: Row) => number): number =>
  rows.reduce((sum, row) => sum + value(row), 0);

/** The same object with everything in it frozen. */
export function frozen<T>(value: T): T {
  if (Array.isArray(value)) value.forEach(frozen);
  return Object.freeze(value);
}
