/** The functions that are more than a KPI formula: name as called in Sheets → what calculates it. */

import { calculate as kpi } from './kpi.ts';
import { calculate as kpiBy } from './kpi-by.ts';
import { calculate as kpiWhy } from './kpi-why.ts';

/** Cell arguments in, cell values out. */
export type Calculate = (...args: unknown[]) => unknown;

export const registry: Readonly<Record<string, Calculate>> = {
  KPI: kpi,
  KPI_BY: kpiBy,
  KPI_WHY: kpiWhy,
};
