/** What a sheet wears besides its cells: widths, heights, frozen rows, folds, merged cells. */
import { parseZone } from '../a1.ts';
import type { TabPlan } from '../plan.ts';
import { USUAL_HEIGHT, USUAL_WIDTH } from '../usual-size.ts';
import { runsOf } from './appearance.ts';
import type { BuiltTab } from './built.ts';
import type { CellsPort } from './port.ts';

/** Dresses a sheet as the plan says; `before` is how it was dressed last time. */
export function dress(port: CellsPort, sheet: number, tab: TabPlan, before?: BuiltTab): void {
  setWidths(port, sheet, tab.columnWidths, before === undefined);
  setHeights(port, sheet, tab.rowHeights ?? []);
  const { rows = 0, columns = 0 } = tab.frozen ?? {};
  if (rows > 0 || columns > 0 || before !== undefined) port.freeze(sheet, rows, columns);
  if (tab.tabColour !== undefined) port.setTabColour(sheet, tab.tabColour);
  if (tab.gridlines === false) port.hideGridlines(sheet);
  for (const zone of tab.merges ?? []) port.merge(sheet, parseZone(zone));
  setFolds(port, sheet, tab.folds ?? [], before?.folds ?? []);
}

/** First one width for all columns, then those of others. */
function setWidths(port: CellsPort, sheet: number, widths: readonly number[], isNew: boolean): void {
  if (widths.length === 0) return;
  const usual = commonest(widths, isNew ? USUAL_WIDTH : undefined);
  if (!isNew || usual !== USUAL_WIDTH) port.setWidths(sheet, 1, widths.length, usual);
  for (const { value, first, count } of runsOf(widths)) {
    if (value !== usual) port.setWidths(sheet, first + 1, count, value);
  }
}

/** From the first row of its own height to the last, the same way. */
function setHeights(port: CellsPort, sheet: number, given: NonNullable<TabPlan['rowHeights']>): void {
  if (given.length === 0) return;
  const first = Math.min(...given.map(({ row }) => row));
  const last = Math.max(...given.map(({ row, count }) => row + count - 1));
  const heights = Array.from({ length: last - first + 1 }, () => USUAL_HEIGHT);
  for (const { row, count, pixels } of given) heights.fill(pixels, row - first, row - first + count);
  const usual = commonest(heights, USUAL_HEIGHT);
  if (usual !== USUAL_HEIGHT) port.setHeights(sheet, first, heights.length, usual);
  for (const run of runsOf(heights)) {
    if (run.value !== usual) port.setHeights(sheet, first + run.first, run.count, run.value);
  }
}

/** The value with the most runs, so that the fewest calls are left; what is there already needs none of its own. */
function commonest(values: readonly number[], already?: number): number {
  const counts = new Map<number, number>(already === undefined ? [] : [[already, 1]]);
  for (const { value } of runsOf(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Array.from(counts).find(([, count]) => count === most)?.[0] as number;
}

type Folds = NonNullable<TabPlan['folds']>;

function setFolds(port: CellsPort, sheet: number, folds: Folds, before: Folds): void {
  if (JSON.stringify(folds) === JSON.stringify(before)) return;
  for (const { row, count } of before) port.unfold(sheet, row, count);
  for (const { row, count } of folds) port.fold(sheet, row, count);
}
