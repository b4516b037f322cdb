/** What is known of a pasted export once its headers are read and its rows are sorted out. */
import type { Column } from './columns.ts';
import type { Row } from './header-row.ts';
import { remembered } from './remembered.ts';

export interface Table {
  /** The argument's name, for messages. */
  readonly argument: string;
  /** Where the header stands in the range, from 1. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** The rows that count: neither blank nor totals. */
  readonly rows: readonly Row[];
  /** Of each row; the header is row 1. */
  readonly rowNumbers: readonly number[];
  /** Row numbers of the totals that were left out. */
  readonly totalRows: readonly number[];
  /** The totals themselves, which still show how the numbers of a column are written. */
  readonly totals: readonly Row[];
  /** The cells of a column in the rows that count, where they are at hand column by column. */
  readonly columnCells?: (index: number) => readonly unknown[];
  /** Headers of further tables in the same range, which are not read. */
  readonly otherHeaders: readonly string[];
}

/** The cells of a column in the rows that count. */
export const cellsOf = remembered(
  (table: Table, index: number): readonly unknown[] =>
    table.columnCells?.(index) ?? table.rows.map((row) => row[index]),
);
