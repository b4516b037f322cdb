/** The values of a range as Google sends them: unformatted, without empty cells at the ends. */
import type { Zone } from '../../engine/zone.ts';
import type { CellContent, LocalTab } from './local-spreadsheet.ts';

type Rows = readonly (readonly (string | number | boolean)[])[];

const trimmed = new WeakMap<LocalTab, Rows>();

/** Every row without its trailing empty cells, every empty cell within it as '', no empty rows at the end. */
export function valuesOf(tab: LocalTab): Rows {
  const known = trimmed.get(tab);
  if (known !== undefined) return known;
  const rows = tab.rows.map((row) => row.slice(0, contentLength(row)).map((cell) => cell ?? ''));
  const values = rows.slice(0, lastWhere(rows, (row) => row.length > 0) + 1);
  trimmed.set(tab, values);
  return values;
}

export function valuesIn(tab: LocalTab, zone: Zone): Rows {
  const rows = valuesOf(tab).slice(zone.top, zone.bottom + 1);
  if (zone.left === 0 && rows.every((row) => row.length <= zone.right + 1)) return rows;
  return valuesOf({ ...tab, rows: rows.map((row) => row.slice(zone.left, zone.right + 1)) });
}

/** Rows and columns that the sheet has; Google's new sheets have 1000 by 26. */
export function sizeOf(tab: LocalTab): { rows: number; columns: number } {
  const widest = tab.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { rows: Math.max(tab.rows.length, 1000), columns: Math.max(widest, 26) };
}

const contentLength = (row: readonly CellContent[]): number =>
  lastWhere(row, (cell) => cell !== null && cell !== '') + 1;

function lastWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let index = items.length - 1;
  while (index >= 0 && !holds(items[index] as T)) index--;
  return index;
}
