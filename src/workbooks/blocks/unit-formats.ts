/** How KPIs and measures are shown. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Unit } from '../../catalogue/types.ts';
import type { FormatName } from '../formats.ts';
import { measureNamed } from './words.ts';

const OF_KPI: Readonly<Record<Unit, FormatName>> = {
  money: 'money',
  rate: 'percent',
  ratio: 'twoDecimals',
  months: 'oneDecimal',
  days: 'oneDecimal',
  seconds: 'whole',
  minutes: 'whole',
  'money per day': 'money',
  position: 'oneDecimal',
};

export function kpiFormat(id: string): FormatName {
  const found = kpi(id);
  if (found === undefined) throw new Error(`${id} is not a KPI of the catalogue`);
  return OF_KPI[found.unit];
}

/** Of a measure, or of a product of measures, which is money where one factor is. */
export function wishFormat(key: string): FormatName {
  const units = key.split(' · ').map((id) => measureNamed(id).unit);
  return units.includes('money') ? 'money' : units.includes('rate') ? 'percent' : 'whole';
}
