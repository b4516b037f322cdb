/** A table of data as formulas see it: what each column is read as, and the rows below the header. */
import { quoted } from './formula-parts.ts';

export interface DataSource {
  /** The row that says what each column is read as. */
  readonly readAs: string;
  /** The rows below the header. */
  readonly rows: string;
  /** The cell with the title of the tab. */
  readonly title?: string;
}

export const HEADER_ROW = 5;
export const FIRST_ROW = 6;
export const LAST_ROW = 2005;
export const LAST_COLUMN = 'Z';

/** The Data tab with that id. */
export const dataSource = (tab = 'data'): DataSource => ({
  readAs: `{tab:${tab}}!$A$4:$${LAST_COLUMN}$4`,
  rows: `{tab:${tab}}!$A$${FIRST_ROW}:$${LAST_COLUMN}$${LAST_ROW}`,
  title: `{tab:${tab}}!$A$1`,
});

/** All cells of a column by its number, which may stand in a cell. */
export const columnOf = ({ rows }: DataSource, number: string): string => `INDEX(${rows};0;${number})`;

/** The number of the first column that is read as one of these labels, in this order; "" without one. */
export function findColumn({ readAs }: DataSource, labels: readonly string[]): string {
  return labels.reduceRight(
    (otherwise, label) => `IFERROR(MATCH(${quoted(label)};${readAs};0);${otherwise})`,
    '""',
  );
}

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

function product(source: DataSource, { columns, date, period, where = [] }: SumOf): string {
  const conditions = where.map(({ column, is }) => `(${columnOf(source, column)}=${is})`);
  if (date !== undefined && period !== undefined) {
    const dates = columnOf(source, date);
    conditions.unshift(`(${dates}>=${period.from})`, `(${dates}<${period.until})`);
  }
  const factors = columns.map((column) => columnOf(source, column));
  if (conditions.length > 0)
    factors.push(conditions.length > 1 ? conditions.join('*') : `${conditions[0]}*1`);
  return `SUMPRODUCT(${factors.join(';')})`;
}
