/** A column of cells as text, in whichever way is shortest for what it holds; a blank cell comes back as ''. */
import type { EncodedColumn } from './encoded-column.ts';
import { type NumberHead, numberColumn, numbersIn } from './number-column.ts';
import { type WordHead, wordColumn, wordsIn } from './word-column.ts';

interface PlainHead {
  readonly kind: 'plain';
  readonly length: number;
}

export type ColumnHead = NumberHead | WordHead | PlainHead;

export function encodeColumn(cells: readonly unknown[]): EncodedColumn<ColumnHead> {
  return numberColumn(cells) ?? wordColumn(cells) ?? plainColumn(cells);
}

function plainColumn(cells: readonly unknown[]): EncodedColumn<PlainHead> {
  const body = JSON.stringify(cells.map((cell) => cell ?? ''));
  return { head: { kind: 'plain', length: body.length }, body };
}

export function decodeColumn(head: ColumnHead, body: string, rows: number): readonly unknown[] {
  switch (head.kind) {
    case 'numbers':
      return numbersIn(head, body, rows);
    case 'words':
      return wordsIn(head, body);
    case 'plain':
      return JSON.parse(body) as unknown[];
  }
}
