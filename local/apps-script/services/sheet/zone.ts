/** Zones of a sheet as scripts name them, refused in Google's words where they cannot be. */
import type { SheetSize, Zone } from '../../../engine/zone.ts';

export function checkedZone(
  row: number,
  column: number,
  rows: number,
  columns: number,
  size: SheetSize,
): Zone {
  for (const number of [row, column, rows, columns]) {
    if (!Number.isInteger(number)) throw new Error(`Cannot convert ${number} to int.`);
  }
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  if (zone.bottom >= size.rows || zone.right >= size.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return zone;
}
