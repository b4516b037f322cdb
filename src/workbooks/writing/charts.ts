/** Draws the charts of a workbook: new ones are added, those that are there already are brought up to date. */

import type { TabPlan } from '../plan.ts';
import { chartsOf, type Places } from './drawing.ts';
import type { FoundChart, WorkbookPort } from './port.ts';
import type { Undo } from './undo.ts';

export interface ChartJob {
  readonly sheet: number;
  readonly tab: TabPlan;
  /** Those of last time by their ids, in the order of the plan then. */
  readonly ids: readonly number[];
  /** What is on the sheet already, the user's charts too. */
  readonly found: readonly FoundChart[];
}

export function drawCharts(
  port: WorkbookPort,
  undo: Undo,
  { sheet, tab, ids, found }: ChartJob,
  places: Places,
): void {
  undo.add(() => removeOthers(port, sheet, found));
  chartsOf(tab, places).forEach((chart, index) => {
    const old = found.find(({ id }) => id === ids[index]);
    if (old === undefined) {
      port.insertChart(sheet, chart);
    } else {
      undo.add(() => port.restoreChart(sheet, old));
      port.updateChart(sheet, old, chart);
    }
  });
}

/** The ids of the charts of the plan, in its order. */
export function chartIds(port: WorkbookPort, { sheet, tab, ids, found }: ChartJob): number[] {
  const planned = tab.charts ?? [];
  if (planned.length === 0) return [];
  const before = new Set(found.map(({ id }) => id));
  const added = port
    .charts(sheet)
    .map(({ id }) => id)
    .filter((id) => !before.has(id));
  return planned.flatMap((_, index) => {
    const id = ids[index];
    return id !== undefined && before.has(id) ? [id] : added.splice(0, 1);
  });
}

function removeOthers(port: WorkbookPort, sheet: number, found: readonly FoundChart[]): void {
  const before = new Set(found.map(({ id }) => id));
  for (const chart of port.charts(sheet)) if (!before.has(chart.id)) port.removeChart(sheet, chart);
}
