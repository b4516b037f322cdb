/** The cells of this file that hold KPIs: those of workbooks made here, and those with functions. */
import { kpi, measure } from '../catalogue/catalogue.ts';
import { isBlank } from '../core/cells.ts';
import { overlap, type Zone } from '../workbooks/a1.ts';
import { WORKBOOK_IDS, type WorkbookId } from '../workbooks/plan.ts';
import type { NamedZone } from '../workbooks/writing/port.ts';
import type { PanelPort } from './port.ts';

export interface NamedKpi {
  readonly workbook: WorkbookId;
  /** A KPI or a measure. */
  readonly kpi: string;
  readonly sheet: number;
  readonly zone: Zone;
  readonly change: NamedZone | undefined;
  readonly status: NamedZone | undefined;
}

const NAME = /^nyckeltal_([a-z0-9_]+)_now_(\w+)$/;

export function namedKpis(names: readonly NamedZone[]): NamedKpi[] {
  const named = (name: string) => names.find((each) => each.name === name);
  return names.flatMap(({ name, sheet, zone }) => {
    const [, workbookId, id = ''] = NAME.exec(name) ?? [];
    const workbook = WORKBOOK_IDS.find((each) => each === workbookId);
    if (workbook === undefined || (kpi(id) === undefined && measure(id) === undefined)) return [];
    const beside = (what: string) => named(`nyckeltal_${workbook}_${what}_${id}`);
    return [{ workbook, kpi: id, sheet, zone, change: beside('change'), status: beside('status') }];
  });
}

/** The KPI of a workbook in this cell. */
export const namedKpiAt = (port: PanelPort, sheet: number, zone: Zone): NamedKpi | undefined =>
  namedKpis(port.names()).find((each) => each.sheet === sheet && overlap(each.zone, zone));

/** The value of the first cell, or undefined where there is none or it holds nothing. */
export function valueIn(port: PanelPort, place: { sheet: number; zone: Zone } | undefined): unknown {
  if (place === undefined) return undefined;
  const [[value] = []] = port.readValues(place.sheet, place.zone);
  return isBlank(value) ? undefined : value;
}
