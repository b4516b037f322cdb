/** Where the Checks tab says how a Data tab is read: labelled cells, found once, that all other formulas refer to. */
import { letters } from '../a1.ts';

/** Each in a row of its own: its name, and beside it what was found. */
export const FACTS = [
  'headerRow',
  /** The number of the column that every row has: its date, or the page where there is none. */
  'every',
  /** 1 where there are no dates, and a measure that every row has stands in for them. */
  'undated',
  /** 1 while the rows are those of the sample. */
  'sample',
  'rows',
  'left',
  /** 1 where days are written as 20240131, and not as the numbers of days. */
  'eightDigits',
  /** First and last date, as they are written. */
  'least',
  'most',
  'first',
  'last',
  /** The first day of the last date's month and that of the month before, as they are written. */
  'lastMonth',
  'monthBefore',
  'columns',
  'notUsed',
  /** How many columns hold ready-made ratios, which are calculated again from their parts. */
  'ratios',
  'twice',
  'texts',
  'textDays',
  /** The number of a column under a date's header that holds no dates, or dates in more than one writing. */
  'noDays',
  'beyond',
  /** The row that looks like the total of all others. */
  'total',
  /** The first currency that a column names. */
  'currency',
  /** The number of a column that brings in another one. */
  'mixed',
  /** What to do about a currency that is not the workbook's. */
  'foreign',
  /** What is said besides the counts, such as that the header was found further down. */
  'remarks',
  /** What to do about that column. */
  'datesToMake',
  /** What the user should do before anything can be read. */
  'problem',
] as const;
export type Fact = (typeof FACTS)[number];

/** Of each column of a Data tab, one below the other. */
export const COLUMN_FACTS = [
  'letter',
  'number',
  'header',
  'withoutCurrency',
  'meaning',
  'readAs',
  'holds',
  'filled',
  'eightDigits',
  /** 1 where dates are due and there are none, or dates in more than one writing. */
  'unread',
  'texts',
  'withoutDay',
  'isTotal',
  /** The currency at the end of the header as it is written. */
  'unit',
  /** The one that its header names, or its cells where it is a column of currencies. */
  'currency',
  /** 1 where it brings in another currency than the first. */
  'mixes',
] as const;
export type ColumnFact = (typeof COLUMN_FACTS)[number];

/** How many columns of a Data tab are read. */
export const COLUMNS = 40;
/** The header is looked for in rows 5 to 14 of a Data tab. */
export const HEADER_ROWS = 10;

export const FIRST_BLOCK = 8;
/** Texts, then numbers and an empty column beside them; few widths, so that few calls set them. */
export const READING_WIDTHS = [...Array<number>(6).fill(310), ...Array<number>(11).fill(140)];
export const BLOCK_WIDTH = READING_WIDTHS.length;
export const FACT_ROW = 7;
export const COLUMN_ROW = FACT_ROW + FACTS.length + 2;

/** Cells on the Checks tab itself, for the Data tab with that place. */
export const readingBlock = (place: number) => {
  const left = FIRST_BLOCK + place * BLOCK_WIDTH;
  const letterOf = (name: ColumnFact) => letters(left + COLUMN_FACTS.indexOf(name));
  return {
    left,
    fact: (name: Fact) => `$${letters(left + 1)}$${FACT_ROW + FACTS.indexOf(name)}`,
    letterOf,
    zone: (name: ColumnFact) =>
      `$${letterOf(name)}$${COLUMN_ROW}:$${letterOf(name)}$${COLUMN_ROW + COLUMNS - 1}`,
  };
};

/** A cell with what was found of a Data tab, from any tab. */
export const readingFact = (place: number, name: Fact): string =>
  `{tab:checks}!${readingBlock(place).fact(name)}`;

/** What was found of a column by its number, which stands in a cell. */
export const columnFound = (place: number, name: ColumnFact, number: string): string =>
  `INDEX({tab:checks}!${readingBlock(place).zone(name)};${number})`;

/** The cell that says what a column is read as, counted from 1. */
export const columnReadAs = (place: number, column: number): string =>
  `{tab:checks}!${readingBlock(place).letterOf('readAs')}$${COLUMN_ROW + column - 1}`;
