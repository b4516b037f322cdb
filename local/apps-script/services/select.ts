/** Brings a sheet and cells in front of the person at the keyboard. */
import type { Zone } from '../../engine/zone.ts';
import type { Place, Workbook } from '../workbook.ts';
import { Handles } from './handles.ts';

/** What a RangeList of a script stands for. */
export const rangeLists = new Handles<readonly Place[]>();

export function activateSheet(workbook: Workbook, sheetIdTo: string): void {
  const { getters } = workbook.model;
  const sheetIdFrom = getters.getActiveSheetId();
  if (!getters.isSheetVisible(sheetIdTo)) {
    throw new Error(`local runtime: the hidden sheet ${getters.getSheetName(sheetIdTo)} cannot be activated`);
  }
  if (sheetIdFrom !== sheetIdTo) workbook.write([['ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo }]]);
}

export function select(workbook: Workbook, sheetId: string, zones: readonly Zone[]): void {
  activateSheet(workbook, sheetId);
  const { selection } = workbook.model;
  zones.forEach((zone, index) => {
    const cell = { col: zone.left, row: zone.top };
    if (index === 0) selection.selectZone({ cell, zone });
    else {
      selection.addCellToSelection(cell.col, cell.row);
      selection.setAnchorCorner(zone.right, zone.bottom);
    }
  });
}
