/** What the cells of a column give away about its header. */
import { isBlank } from '../../core/cells.ts';
import { readNumber } from '../../core/numbers.ts';
import type { CellSign } from './ambiguous-headers.ts';

/** Identifiers are longer numbers than counts. */
const LARGEST_COUNT = 999;

export function showsSign(sign: CellSign, cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  switch (sign) {
    case 'text':
      return filled.some((cell) => Number.isNaN(numberIn(cell)));
    case 'shares':
      return filled.every((cell) => isWrittenAsPercent(cell) || numberIn(cell) <= 1);
    case 'repeated counts':
      return (
        filled.every((cell) => numberIn(cell) <= LARGEST_COUNT) &&
        new Set(filled.map(numberIn)).size < filled.length
      );
  }
}

/** NaN for whatever cannot be read on its own. */
function numberIn(cell: unknown): number {
  const reading = readNumber(cell, undefined);
  return reading.kind === 'number' ? reading.value : Number.NaN;
}

function isWrittenAsPercent(cell: unknown): boolean {
  return typeof cell === 'string' && cell.trim().endsWith('%');
}
