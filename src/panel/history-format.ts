/** How a value of the history is shown: as its unit asks for, small rates with more decimals. */
import { kpi, measure } from '../catalogue/catalogue.ts';
import type { MeasureDefinition, Unit } from '../catalogue/types.ts';

const WHOLE = '#,##0';
const ONE_DECIMAL = '#,##0.0';
const TWO_DECIMALS = '#,##0.00';

const FORMATS: Readonly<Record<Exclude<Unit | MeasureDefinition['unit'], 'rate' | 'money'>, string>> = {
  count: WHOLE,
  seconds: WHOLE,
  minutes: WHOLE,
  ratio: TWO_DECIMALS,
  'money per day': WHOLE,
  hours: ONE_DECIMAL,
  days: ONE_DECIMAL,
  months: ONE_DECIMAL,
  position: ONE_DECIMAL,
};

/** Of a KPI or a measure; amounts from a thousand on have no decimals. */
export function historyFormat(id: string, value: number): string {
  const unit = kpi(id)?.unit ?? measure(id)?.unit ?? 'ratio';
  if (unit === 'rate') return Math.abs(value) < 1 / 100 ? '0.00%' : '0.0%';
  if (unit === 'money') return Math.abs(value) < 1000 ? TWO_DECIMALS : WHOLE;
  return FORMATS[unit];
}
