/** One's own file, as a workbook, and what the functions make of its first tab. */

import { type CellReading, rangeValues } from '../engine/cell-values.ts';
import type { Model } from '../engine/engine.ts';
import type { SheetData, WorkbookData } from '../engine/workbook-data.ts';
import { parseA1, toA1, type Zone } from '../engine/zone.ts';
import type { UserFile } from '../user-file/open-user-file.ts';
import { suggestKpis } from '../user-file/suggest-kpis.ts';
import { engine } from './globals.ts';
import type { OwnData } from './made-tabs.ts';
import type { ScriptWorld } from './script-world.ts';

export const workbookFrom = (file: UserFile): WorkbookData =>
  (file.kind === 'workbook' ? file.workbook : engine.load(file.parts)) as unknown as WorkbookData;

/** How many rows it takes to see what a table is about. */
const ENOUGH_ROWS = 400;

/** `open` makes a workbook live; only the beginning of the first tab is opened, as the whole may be large. */
export function examine(
  data: WorkbookData,
  open: (data: WorkbookData) => Model,
  reading: CellReading,
  script: ScriptWorld,
): OwnData | undefined {
  const [first, ...others] = data.sheets as [SheetData, ...SheetData[]];
  const zone = contentZone(first);
  if (zone === undefined) return undefined;
  const beginning = Object.entries(first.cells).filter(([cell]) => rowOf(cell) <= ENOUGH_ROWS);
  const { getters } = open({
    ...data,
    sheets: [{ ...first, cells: Object.fromEntries(beginning) }, ...others],
  });
  const height = Math.min(zone.bottom + 1, ENOUGH_ROWS);
  const columns = Array.from({ length: zone.right + 1 }, (_, col) =>
    Array.from({ length: height }, (_, row) => getters.getEvaluatedCell({ sheetId: first.id, col, row })),
  );
  return {
    suggestion: suggestKpis((name, ...given) => script.call(name, given), rangeValues(columns, reading)),
    range: `'${first.name.replaceAll("'", "''")}'!${toA1(zone)}`,
    tabName: first.name,
  };
}

function contentZone({ cells, rowNumber, colNumber }: SheetData): Zone | undefined {
  const zones = Object.keys(cells).flatMap(
    (cell) => parseA1(cell, { rows: rowNumber, columns: colNumber }) ?? [],
  );
  if (zones.length === 0) return undefined;
  return {
    top: 0,
    left: 0,
    bottom: zones.reduce((most, { bottom }) => Math.max(most, bottom), 0),
    right: zones.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);
