/** The table that the selected cells are part of, and which of its columns are meant. */
import type { Column, Table } from '../catalogue/reading/table.ts';
import { overlap, type Zone } from '../workbooks/a1.ts';
import type { SheetSize } from '../workbooks/writing/port.ts';
import type { PanelPort, SelectedCells } from './port.ts';
import { isKnown, tableInValues } from './table-in-values.ts';

export interface TableHere {
  readonly sheet: number;
  readonly table: Table;
  /** Of the whole table in the sheet, its header row included. */
  readonly zone: Zone;
  /** Those selected; all of them where a single cell is. */
  readonly columns: readonly Column[];
  /** Whether rows with their header were selected, rather than a cell or whole columns. */
  readonly isSelectedWithHeader: boolean;
}

/** With `mostRows` only that many are read, which is enough to understand the headers. */
export function tableHere(
  port: PanelPort,
  { sheet, zone }: SelectedCells,
  mostRows = Number.POSITIVE_INFINITY,
): TableHere | undefined {
  const filled = port.filled(sheet);
  if (filled.rows === 0) return undefined;
  const everything = { top: 1, left: 1, bottom: filled.rows, right: filled.columns };
  const read = (within: Zone) => tableWithin(port, { sheet, zone }, within, mostRows);

  const isSingle = zone.top === zone.bottom && zone.left === zone.right;
  const selected = cropped(zone, filled);
  if (!isSingle && overlap(zone, everything) && selected.bottom > selected.top) {
    const found = read(selected);
    const isSelectedWithHeader = zone.bottom < port.sizeOf(sheet).rows;
    if (found?.columns.some(isKnown)) return { ...found, isSelectedWithHeader };
  }
  const around = read(everything);
  if (around === undefined || isSingle) return around;
  const isSelected = (column: Column) => isWithin(zone, sheetColumn(around, column));
  return { ...around, columns: around.columns.filter(isSelected) };
}

/** The row of the sheet for a row of the table, whose header is row 1. */
export const sheetRow = ({ zone }: Pick<TableHere, 'zone'>, row: number): number => zone.top + row - 1;

export const sheetColumn = ({ zone }: Pick<TableHere, 'zone'>, { index }: Column): number =>
  zone.left + index;

function tableWithin(
  port: PanelPort,
  { sheet, zone }: SelectedCells,
  within: Zone,
  mostRows: number,
): TableHere | undefined {
  const bottom = Math.min(within.bottom, within.top + mostRows - 1);
  const values = port.readValues(sheet, { ...within, bottom });
  const found = tableInValues(values, (position) => isWithin(zone, within.left + position));
  if (found === undefined) return undefined;
  const { table, from } = found;
  const left = within.left + from;
  const right = left + table.columns.length - 1;
  return {
    sheet,
    table,
    zone: { ...within, top: within.top + table.headerRow - 1, left, right },
    columns: table.columns.filter(({ role }) => role.kind !== 'none'),
    isSelectedWithHeader: false,
  };
}

const isWithin = ({ left, right }: Zone, column: number): boolean => column >= left && column <= right;

const cropped = (zone: Zone, { rows, columns }: SheetSize): Zone => ({
  ...zone,
  bottom: Math.min(zone.bottom, rows),
  right: Math.min(zone.right, columns),
});
