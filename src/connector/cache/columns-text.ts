/** Tables as a short text, column by column, because packing is what takes time: the less text the better. */
import type { Cells } from '../sheet/port.ts';
import { type NumberHead, numberColumn, numbersIn } from './number-column.ts';
import { type WordHead, wordColumn, wordsIn } from './word-column.ts';

interface PlainHead {
  readonly kind: 'plain';
  readonly length: number;
}

type ColumnHead = NumberHead | WordHead | PlainHead;

interface TabHead {
  readonly rows: number;
  readonly columns: readonly ColumnHead[];
}

export interface EncodedColumn<Head extends ColumnHead = ColumnHead> {
  readonly head: Head;
  readonly body: string;
}

/** Cells are texts, numbers and truth values; a blank cell is ''. */
export function encodeTabs(tabs: readonly Cells[]): string {
  const bodies: string[] = [];
  const heads = tabs.map((rows): TabHead => {
    const columns = columnsOf(rows).map(encodeColumn);
    for (const { body } of columns) bodies.push(body);
    return { rows: rows.length, columns: columns.map(({ head }) => head) };
  });
  return `${JSON.stringify(heads)}\n${bodies.join('')}`;
}

export function decodeTabs(text: string): Cells[] {
  const end = text.indexOf('\n');
  const heads = JSON.parse(text.slice(0, end)) as readonly TabHead[];
  let at = end + 1;
  return heads.map(({ rows, columns }) => {
    const cells = columns.map((head) => {
      const body = text.slice(at, at + head.length);
      at += head.length;
      return decodeColumn(head, body, rows);
    });
    return rowsOf(cells, rows);
  });
}

/** Row by row, because a row lies together in memory. */
function columnsOf(rows: Cells): readonly (readonly unknown[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, () => new Array<unknown>(rows.length));
  rows.forEach((row, at) => {
    for (let index = 0; index < width; index++) (columns[index] as unknown[])[at] = row[index] ?? '';
  });
  return columns;
}

function encodeColumn(cells: readonly unknown[]): EncodedColumn {
  return numberColumn(cells) ?? wordColumn(cells) ?? plainColumn(cells);
}

function plainColumn(cells: readonly unknown[]): EncodedColumn<PlainHead> {
  const body = JSON.stringify(cells);
  return { head: { kind: 'plain', length: body.length }, body };
}

function decodeColumn(head: ColumnHead, body: string, rows: number): readonly unknown[] {
  switch (head.kind) {
    case 'numbers':
      return numbersIn(head, body, rows);
    case 'words':
      return wordsIn(head, body);
    case 'plain':
      return JSON.parse(body) as unknown[];
  }
}

/** Blank cells at the end of a row are absent, as they are when the tab is read. */
function rowsOf(columns: readonly (readonly unknown[])[], count: number): Cells {
  const rows = new Array<unknown[]>(count);
  for (let at = 0; at < count; at++) {
    let width = columns.length;
    while (width > 0 && columns[width - 1]?.[at] === '') width -= 1;
    const row = new Array<unknown>(width);
    for (let index = 0; index < width; index++) row[index] = (columns[index] as readonly unknown[])[at];
    rows[at] = row;
  }
  return rows;
}
