/** One's own file as a spreadsheet that the connector can read. */
import type { Engine, Model } from '../engine/engine.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { toA1 } from '../engine/zone.ts';
import type { CellContent, LocalSpreadsheet, LocalTab } from '../google/sheets/local-spreadsheet.ts';
import type { UserFile } from '../user-file/open-user-file.ts';

/** The sheet engine opens the file, so formulas have their values. */
export async function ownSpreadsheet(file: UserFile): Promise<LocalSpreadsheet> {
  const engine = await loadEngine();
  const data = file.kind === 'workbook' ? file.workbook : engine.load(file.parts);
  const model = new engine.Model(data as object);
  const tabs = model.getters.getSheetIds().map((id) => tabOf(engine, model, id));
  return { title: tabs[0]?.name ?? '', tabs };
}

function tabOf(engine: Engine, { getters }: Model, sheetId: string): LocalTab {
  const rows: CellContent[][] = [];
  const dates: DateRuns = new Map();
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheetId)) {
    const { value, format } = getters.getEvaluatedCell({ sheetId, col, row });
    const cells = rows[row] ?? [];
    rows[row] = cells;
    cells[col] = value;
    if (format !== undefined && engine.helpers.isDateTimeFormat(format)) addDate(dates, col, row, format);
  }
  return {
    name: getters.getSheetName(sheetId),
    hidden: !getters.isSheetVisible(sheetId),
    rows: Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? null)),
    numberFormats: Object.fromEntries([...dates.values()].flat().map(zoneAndFormat)),
  };
}

interface DateRun {
  readonly column: number;
  readonly format: string;
  readonly top: number;
  bottom: number;
}

type DateRuns = Map<number, DateRun[]>;

/** Cells below each other in the same format are one zone. */
function addDate(runs: DateRuns, column: number, row: number, format: string): void {
  const ofColumn = runs.get(column) ?? [];
  runs.set(column, ofColumn);
  const last = ofColumn.at(-1);
  if (last?.format === format && last.bottom === row - 1) last.bottom = row;
  else ofColumn.push({ column, format, top: row, bottom: row });
}

const zoneAndFormat = ({ column, format, top, bottom }: DateRun): [zone: string, format: string] => [
  toA1({ left: column, right: column, top, bottom }),
  format,
];
