/** A pasted export as a table: what each column means and which rows are data. */
import { isBlank } from '../../core/cells.ts';
import { fail } from '../../core/failure.ts';
import { isAmbiguous } from './ambiguous.ts';
import { type Column, readColumns } from './columns.ts';
import { findTable, isBlankRow, type Row, tableAt } from './header-row.ts';
import { headerWord } from './normalise.ts';
import { layoutOf } from './row-layout.ts';
import type { Table } from './table-contents.ts';
import { isSummaryRow, isTotalRow } from './total-rows.ts';
import { meaningOf } from './vocabulary.ts';

export type { Column } from './columns.ts';
export { currenciesOf, withoutPlainCrowns } from './currency.ts';
export { dateColumnFor, dayValues } from './dates.ts';
export { BLANK_LABEL, labelsOf, labelValues } from './labels.ts';
export { hasMeasure, measureValues, ownColumns, standInFor } from './measure-values.ts';
export type { Table } from './table-contents.ts';

export interface ReadingOptions {
  /** Also recognise target and baseline, which mean something else in a data range. */
  readonly targets?: boolean;
  /** Counted from 1; found by itself when missing. */
  readonly headerRow?: number;
}

/** Reads headers and sorts rows out; the cells are read when a call needs their column. */
export function readTable(
  values: unknown,
  argument: string,
  { targets = false, headerRow }: ReadingOptions = {},
): Table {
  const given = rowsOf(values);
  const found =
    headerRow === undefined
      ? findTable(given, (cell) => isKnownHeader(cell, targets))
      : tableAt(given, headerRow - 1);
  if (found === undefined) return fail({ code: 'no_header_row', argument });
  const body = given.slice(found.headerIndex + 1, found.end);
  const columns = readColumns(given[found.headerIndex] as Row, body, targets);
  return {
    argument,
    headerRow: found.headerIndex + 1,
    columns,
    ...dataRows(body, columns),
    otherHeaders: headersIn(found.others),
  };
}

function rowsOf(values: unknown): readonly Row[] {
  if (!Array.isArray(values)) return [[values]];
  return values.every(Array.isArray) ? values : values.map((row) => (Array.isArray(row) ? row : [row]));
}

function isKnownHeader(cell: unknown, targets: boolean): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const word = headerWord(cell);
  return isAmbiguous(word) || meaningOf(word, targets) !== undefined;
}

function dataRows(
  body: readonly Row[],
  columns: readonly Column[],
): Pick<Table, 'rows' | 'rowNumbers' | 'totalRows' | 'totals'> {
  const layout = layoutOf(columns);
  const rows: Row[] = [];
  const rowNumbers: number[] = [];
  const totalRows: number[] = [];
  const totals: Row[] = [];
  body.forEach((row, index) => {
    if (isBlankRow(row)) return;
    const isFirst = rows.length === 0 && totalRows.length === 0;
    if (isTotalRow(row, layout) || (isFirst && isSummaryRow(row, body[index + 1], layout))) {
      totalRows.push(index + 2);
      totals.push(row);
    } else {
      rows.push(row);
      rowNumbers.push(index + 2);
    }
  });
  return { rows, rowNumbers, totalRows, totals };
}

function headersIn(rows: readonly Row[]): string[] {
  return rows.reduce<string[]>(
    (all, row) => all.concat(row.filter((cell) => !isBlank(cell)).map(String)),
    [],
  );
}

/** The column with this very header; otherwise the one that counts for the measure or dimension it names. */
export function columnByHeader({ columns }: Table, text: string): Column | undefined {
  const wanted = text.trim();
  const word = headerWord(wanted);
  if (word === '') return undefined;
  const sameHeader = columns.filter((column) => column.header === wanted);
  const sameWord =
    sameHeader.length > 0 ? sameHeader : columns.filter((column) => headerWord(column.header) === word);
  if (sameWord.length > 0) return sameWord.find((column) => column.used) ?? sameWord[0];
  const meaning = meaningOf(word, true);
  return columns.find(
    ({ role, used }) => used && meaning !== undefined && role.kind === meaning.kind && role.id === meaning.id,
  );
}
