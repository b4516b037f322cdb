/** Gives a sheet that was built by an older version the looks of this one; numbers and texts are in place by then. */
import type { TabPlan } from '../plan.ts';
import { LOOK_ASPECTS, looksOf, writeLook } from './appearance.ts';
import { type Before, hasMoved } from './before.ts';
import type { FoundTab } from './built.ts';
import { oursOf, usersOf } from './content.ts';
import { dress } from './dress.ts';
import type { WorkbookPort } from './port.ts';
import { boundsOf, commonOf } from './zones.ts';

export function finishLooks(port: WorkbookPort, tab: TabPlan, found: FoundTab, before: Before): void {
  const { sheet } = found;
  const looks = looksOf(tab);
  const placed = before.users
    .filter((user) => user.now === undefined || hasMoved(user))
    .map(({ zone }) => zone);
  const bounds = boundsOf([...found.ours, ...oursOf(tab), ...placed]);
  const zone = bounds && commonOf(bounds, looks.zone);
  if (zone !== undefined) {
    port.unmerge(sheet, zone);
    for (const aspect of LOOK_ASPECTS) writeLook(port, sheet, aspect, looks, zone, false);
  }
  dress(port, sheet, tab, found);
  removeOldCharts(port, tab, found, before);
  const { protection } = before;
  if (protection === undefined) return;
  port.open(
    sheet,
    protection,
    usersOf(tab).map((user) => user.zone),
  );
}

function removeOldCharts(
  port: WorkbookPort,
  { charts = [] }: TabPlan,
  found: FoundTab,
  { charts: now }: Before,
): void {
  const old = found.charts.slice(charts.length);
  for (const chart of now) if (old.includes(chart.id)) port.removeChart(found.sheet, chart);
}
