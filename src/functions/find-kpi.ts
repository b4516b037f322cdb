/** The KPI that an argument names, with or without the prefix KPI_ and in any case. */
import { type Kpi, kpis } from '../catalogue/catalogue.ts';
import { kpiByName } from '../catalogue/metric.ts';
import { textOf } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { nearest } from '../core/nearest.ts';

export function findKpi(cell: unknown): Kpi {
  const text = textOf(cell);
  const ids = () => kpis().map(({ id }) => id);
  return kpiByName(text) ?? fail({ code: 'unknown_kpi', text, nearest: nearest(text, ids()) });
}
