/** Where a formula can be written without touching anything: beside the table, or in the empty cell selected. */
import { isBlank } from '../core/cells.ts';
import type { Zone } from '../workbooks/a1.ts';
import type { PanelPort, SelectedCells } from './port.ts';
import type { TableHere } from './table-here.ts';

/** Between the table and what is written beside it. */
const GAP = 1;

/** The first free column beside the table, from its header row down to its last row. */
export function freeColumn(port: PanelPort, { sheet, zone }: TableHere): Zone {
  const { columns } = port.filled(sheet);
  const free = (left: number): Zone => ({ ...zone, left, right: left });
  for (let left = zone.right + 1; left <= columns; left += 1) {
    if (isFree(port, sheet, free(left))) return free(left);
  }
  return free(Math.max(zone.right, columns) + 1);
}

/** Free cells of that size beside the table, below what was written there before. */
export function freeBlock(port: PanelPort, { sheet, zone }: TableHere, rows: number, columns: number): Zone {
  const filled = port.filled(sheet);
  const left = zone.right + 1 + GAP;
  const at = (top: number): Zone => ({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  for (let top = zone.top; top <= filled.rows; top += 1) {
    if (isFree(port, sheet, at(top))) return at(top);
  }
  return at(Math.max(zone.top, filled.rows + 1));
}

/** The selected cell, where it is the only one and empty. */
export function emptyCell(port: PanelPort, { sheet, zone }: SelectedCells): Zone | undefined {
  const isSingle = zone.top === zone.bottom && zone.left === zone.right;
  return isSingle && isFree(port, sheet, zone) ? zone : undefined;
}

/** Adds rows and columns at the end of the sheet where the zone reaches beyond it. */
export function makeRoom(port: PanelPort, sheet: number, { bottom, right }: Zone): void {
  const from = port.sizeOf(sheet);
  const to = { rows: Math.max(from.rows, bottom), columns: Math.max(from.columns, right) };
  if (to.rows > from.rows || to.columns > from.columns) port.resize(sheet, from, to);
}

/** Cells beyond the end of the sheet are free. */
function isFree(port: PanelPort, sheet: number, zone: Zone): boolean {
  const { rows, columns } = port.filled(sheet);
  if (zone.top > rows || zone.left > columns) return true;
  const within = { ...zone, bottom: Math.min(zone.bottom, rows), right: Math.min(zone.right, columns) };
  const areBlank = (cells: readonly (readonly unknown[])[]) => cells.every((row) => row.every(isBlank));
  return areBlank(port.readValues(sheet, within)) && areBlank(port.readFormulas(sheet, within));
}
