/** Where everything stands on a Months tab: facts above, a row for each month and period, a column for each measure. */
import { letters } from '../a1.ts';
import type { DataSource } from './data-source.ts';

/** Rows of column B; other Data tabs have theirs in C and on. */
export const FACT_ROWS = { date: 4, first: 5, last: 6, complete: 7, length: 8 } as const;
export type MonthsFact = keyof typeof FACT_ROWS;

export const TITLES_ROW = 3;
/** The numbers of the second columns of products, and below them those of all measures. */
export const SECOND_ROW = 9;
export const COLUMNS_ROW = 10;
export const HEADER = 11;
export const FIRST_MONTH = 12;
export const MONTHS = 13;
export const ROWS = { period: 26, before: 27, lastYear: 28 } as const;
export type PeriodRow = keyof typeof ROWS;

/** Of the 13 months, then of the periods. */
export const ALL_ROWS: readonly number[] = [
  ...Array.from({ length: MONTHS }, (_, index) => FIRST_MONTH + index),
  ROWS.period,
  ROWS.before,
  ROWS.lastYear,
];

/** Columns A to C; measures begin in D. */
const FIXED: readonly string[] = ['month', 'from', 'until'];
const FIRST_MEASURE = 4;

export interface MonthsLayout {
  readonly letter: (key: string) => string;
  /** The same from everywhere, such as $D$12. */
  readonly fixed: (key: string, row: number) => string;
  /** For formulas of the same row, such as $D12. */
  readonly beside: (key: string, row: number) => string;
  readonly fact: (name: MonthsFact, of: DataSource) => string;
}

/** The keys stand in their order from column D on; `sources` are the Data tabs, that of the tab itself first. */
export function monthsLayout(
  tab: string,
  keys: readonly string[],
  sources: readonly DataSource[],
): MonthsLayout {
  const letter = (key: string) => {
    const all = [...FIXED, ...keys];
    if (!all.includes(key)) throw new Error(`${key} is not on the tab ${tab}; it has ${all.join(', ')}`);
    return letters(FIXED.includes(key) ? FIXED.indexOf(key) + 1 : FIRST_MEASURE + keys.indexOf(key));
  };
  return {
    letter,
    fixed: (key, row) => `$${letter(key)}$${row}`,
    beside: (key, row) => `$${letter(key)}${row}`,
    fact: (name, of) => {
      if (!sources.includes(of)) throw new Error(`${of.rows} is not read by the tab ${tab}`);
      return `$${letters(sources.indexOf(of) + 2)}$${FACT_ROWS[name]}`;
    },
  };
}
