/** A column of recurring values as text: each different value once, and one letter for each cell. */
import type { EncodedColumn } from './encoded-column.ts';
import { textOf } from './letters.ts';

export interface WordHead {
  readonly kind: 'words';
  readonly length: number;
  readonly words: readonly unknown[];
}

const FIRST_LETTER = 0x30;
const MOST_WORDS = 10_000;

/** None where there are too many different values. */
export function wordColumn(cells: readonly unknown[]): EncodedColumn<WordHead> | undefined {
  const letterOf = new Map<unknown, number>();
  const words: unknown[] = [];
  const letters = new Uint16Array(cells.length);
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    let letter = letterOf.get(cell);
    if (letter === undefined) {
      if (words.length === MOST_WORDS) return undefined;
      letter = FIRST_LETTER + words.length;
      letterOf.set(cell, letter);
      words.push(cell);
    }
    letters[at] = letter;
  }
  const body = textOf(letters);
  return { head: { kind: 'words', length: body.length, words }, body };
}

export function wordsIn({ words }: WordHead, body: string): readonly unknown[] {
  const cells = new Array<unknown>(body.length);
  for (let at = 0; at < body.length; at++) cells[at] = words[body.charCodeAt(at) - FIRST_LETTER];
  return cells;
}
