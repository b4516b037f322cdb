/** One's own file, as a workbook, and what the functions make of its first tab. */

import type { CellReading } from '../engine/cell-values.ts';
import { rangeValues } from '../engine/cell-values.ts';
import type { Model } from '../engine/engine.ts';
import type { WorkbookData } from '../engine/workbook-data.ts';
import { toA1 } from '../engine/zone.ts';
import type { UserFile } from '../user-file/open-user-file.ts';
import { suggestKpis } from '../user-file/suggest-kpis.ts';
import { engine } from './globals.ts';
import type { OwnData } from './made-tabs.ts';
import type { ScriptWorld } from './script-world.ts';

export const workbookFrom = (file: UserFile): WorkbookData =>
  (file.kind === 'workbook' ? file.workbook : engine.load(file.parts)) as unknown as WorkbookData;

export function examine(model: Model, reading: CellReading, script: ScriptWorld): OwnData | undefined {
  const { getters } = model;
  const sheetId = getters.getSheetIds()[0] as string;
  const filled = getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => getters.getEvaluatedCell(position).value !== '');
  if (filled.length === 0) return undefined;
  const zone = {
    top: 0,
    left: 0,
    bottom: filled.reduce((most, { row }) => Math.max(most, row), 0),
    right: filled.reduce((most, { col }) => Math.max(most, col), 0),
  };
  const columns = Array.from({ length: zone.right + 1 }, (_, col) =>
    Array.from({ length: zone.bottom + 1 }, (_, row) => getters.getEvaluatedCell({ sheetId, col, row })),
  );
  const tabName = getters.getSheetName(sheetId);
  return {
    suggestion: suggestKpis((name, ...given) => script.call(name, given), rangeValues(columns, reading)),
    range: `'${tabName.replaceAll("'", "''")}'!${toA1(zone)}`,
    tabName,
  };
}
