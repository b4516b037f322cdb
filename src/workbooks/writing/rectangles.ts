/** Few rectangles over many cells, so that few calls write them. */
import type { Zone } from '../a1.ts';
import type { CellGrid } from './zones.ts';
import { forEachCell } from './zones.ts';

/** Whether a cell is to be written, is to be left alone, or may be written with what it holds already. */
export type Duty = 'write' | 'keep' | 'either';

/** Every cell to write is in one of them, and no cell to keep is in any. */
export function rectanglesOver(duties: CellGrid<Duty>): Zone[] {
  const rest: Duty[][] = duties.rows();
  const { zone } = duties;
  const found: Zone[] = [];
  const at = (row: number, column: number) => rest[row - zone.top]?.[column - zone.left];
  forEachCell(zone, (row, column) => {
    if (at(row, column) !== 'write') return;
    const rectangle = trimmed(larger(wideFirst(row, column), tallFirst(row, column)));
    forEachCell(rectangle, (r, c) => {
      (rest[r - zone.top] as Duty[])[c - zone.left] = 'either';
    });
    found.push(rectangle);
  });
  return found;

  function wideFirst(top: number, left: number): Zone {
    const right = lastOf(left, (column) => isOpen(top, left, top, column));
    return { top, left, right, bottom: lastOf(top, (row) => isOpen(row, left, row, right)) };
  }

  function tallFirst(top: number, left: number): Zone {
    const bottom = lastOf(top, (row) => isOpen(row, left, row, left));
    return { top, left, bottom, right: lastOf(left, (column) => isOpen(top, column, bottom, column)) };
  }

  function isOpen(top: number, left: number, bottom: number, right: number): boolean {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const duty = at(row, column);
        if (duty === undefined || duty === 'keep') return false;
      }
    }
    return true;
  }

  function larger(one: Zone, other: Zone): Zone {
    return workIn(one) >= workIn(other) ? one : other;
  }

  function workIn(area: Zone): number {
    let count = 0;
    forEachCell(area, (row, column) => {
      if (at(row, column) === 'write') count += 1;
    });
    return count;
  }

  /** Without rows at the bottom and columns at the right where nothing is to be written. */
  function trimmed({ top, left, bottom, right }: Zone): Zone {
    let last = { top, left, bottom: top, right: left };
    forEachCell({ top, left, bottom, right }, (row, column) => {
      if (at(row, column) !== 'write') return;
      last = { ...last, bottom: Math.max(last.bottom, row), right: Math.max(last.right, column) };
    });
    return last;
  }
}

/** The last of the numbers from `first` on, without a gap, that hold. */
function lastOf(first: number, holds: (number: number) => boolean): number {
  let last = first;
  while (holds(last + 1)) last += 1;
  return last;
}
