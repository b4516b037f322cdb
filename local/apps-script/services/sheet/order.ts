/** Moves a sheet to another place among the tabs, hidden ones included. */
import type { Command } from '../../../engine/engine.ts';
import type { Workbook } from '../../workbook.ts';

/** The engine counts only visible sheets, so for the time of the move all are. Places count from 0. */
export function moveSheet(workbook: Workbook, sheetId: string, place: number): void {
  const { getters } = workbook.model;
  const ids = getters.getSheetIds();
  const delta = place - ids.indexOf(sheetId);
  if (delta === 0) return;
  const hidden = ids.filter((id) => !getters.isSheetVisible(id));
  workbook.write([
    ...hidden.map((id): Command => ['SHOW_SHEET', { sheetId: id }]),
    ['MOVE_SHEET', { sheetId, delta }],
    ...hidden.map((id): Command => ['HIDE_SHEET', { sheetId: id }]),
  ]);
}
