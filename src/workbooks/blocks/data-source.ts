/** A table of data as formulas see it: what each column is read as, and the rows below the header. */
import { letters, parseZone } from '../a1.ts';
import { quoted } from './formula-parts.ts';
import { COLUMNS, type Fact, readingFact } from './reading.ts';

export interface DataSource {
  /** The row that says what each column is read as. */
  readonly readAs: string;
  /** The rows below the header. */
  readonly rows: string;
  /** The cell with the title of the tab. */
  readonly title?: string;
  /** Which block of the Checks tab says how it is read, from 0; frozen copies have none. */
  readonly place?: number;
}

export const HEADER_ROW = 5;
export const FIRST_ROW = 6;
export const LAST_ROW = 2005;
export const LAST_COLUMN = letters(COLUMNS);

/** The Data tab with that id; each of a workbook has a place of its own, from 0. */
export const dataSource = (tab = 'data', place = 0): DataSource => ({
  readAs: `{tab:${tab}}!$A$4:$${LAST_COLUMN}$4`,
  rows: `{tab:${tab}}!$A$${FIRST_ROW}:$${LAST_COLUMN}$${LAST_ROW}`,
  title: `{tab:${tab}}!$A$1`,
  place,
});

export function placeOf({ place, rows }: DataSource): number {
  if (place === undefined) throw new Error(`${rows} is a frozen copy: nothing is found out about it`);
  return place;
}

/** The cell on Checks with what was found of a Data tab. */
export const foundOf = (source: DataSource, fact: Fact): string => readingFact(placeOf(source), fact);

/** All cells of a column by its number, which may stand in a cell. */
export function columnOf({ rows }: DataSource, number: string): string {
  if (!/^\d+$/.test(number)) return `INDEX(${rows};0;${number})`;
  const [, tab = '', zone = ''] = /^(.*!)?(.*)$/.exec(rows) ?? [];
  const { top, left, bottom } = parseZone(zone);
  const letter = letters(left + Number(number) - 1);
  return `${tab}$${letter}$${top}:$${letter}$${bottom}`;
}

/** The number of the first column that is read as one of these labels, in this order; "" without one. */
export function findColumn({ readAs }: DataSource, labels: readonly string[]): string {
  return labels.reduceRight(
    (otherwise, label) => `IFERROR(MATCH(${quoted(label)};${readAs};0);${otherwise})`,
    '""',
  );
}

/** Days; or, where they are compared with the dates of a Data tab, what that tab writes for them. */
export interface PeriodCells {
  readonly from: string;
  /** The first day after the period. */
  readonly until: string;
}

export interface Where {
  /** The number of the column to look in. */
  readonly column: string;
  /** A cell or a text in quotes. */
  readonly is: string;
}

export interface SumOf {
  /** Numbers of the columns that are multiplied row by row and then added up; usually one. */
  readonly columns: readonly string[];
  /** The number of the column with dates; left out, all rows count. */
  readonly date?: string;
  readonly period?: PeriodCells;
  readonly where?: readonly Where[];
}

/** Adds up rows, without "=". Texts and blanks count as nothing. */
export function sumOf(source: DataSource, sum: SumOf): string {
  return sum.columns.length === 1 ? oneColumn(source, sum) : product(source, sum);
}

function oneColumn(source: DataSource, { columns, date, period, where = [] }: SumOf): string {
  const values = columnOf(source, columns[0] as string);
  const conditions = where.map(({ column, is }) => `${columnOf(source, column)};${is}`);
  if (date !== undefined && period !== undefined) {
    const dates = columnOf(source, date);
    conditions.unshift(`${dates};">="&${period.from}`, `${dates};"<"&${period.until}`);
  }
  return conditions.length === 0 ? `SUM(${values})` : `SUMIFS(${[values, ...conditions].join(';')})`;
}

function product(source: DataSource, sum: SumOf): string {
  const conditions = conditionsOf(source, sum);
  const factors = sum.columns.map((column) => columnOf(source, column));
  if (conditions.length > 0)
    factors.push(conditions.length > 1 ? conditions.join('*') : `${conditions[0]}*1`);
  return `SUMPRODUCT(${factors.join(';')})`;
}

/** Each a column of TRUE and FALSE. */
function conditionsOf(source: DataSource, { date, period, where = [] }: Omit<SumOf, 'columns'>): string[] {
  const conditions = where.map(({ column, is }) => `(${columnOf(source, column)}=${is})`);
  if (date === undefined || period === undefined) return conditions;
  const dates = columnOf(source, date);
  return [`(${dates}>=${period.from})`, `(${dates}<${period.until})`, ...conditions];
}
