/** The sum of a measure some months earlier, for numbers that need time to have their effect, such as leads before deals. */
import type { Months, PeriodRow } from './months-tab.ts';

/** Without "="; `lag` is a cell with a number of months. Blank where not all of those months are on the Months tab. */
export function shiftedSum(months: Months, key: string, row: PeriodRow, lag: string): string {
  const { from, until } = months.period(row);
  const [start, end] = [`EDATE(${from};-${lag})`, `EDATE(${until};-${lag})`];
  const firstDays = months.zone('from');
  const inside = `${firstDays};">="&${start};${firstDays};"<"&${end}`;
  const missing = `OR(COUNT(${months.zone(key)})=0;COUNTIFS(${firstDays};${start})=0)`;
  return `IF(${from}="";"";IF(${missing};"";SUMIFS(${months.zone(key)};${inside})))`;
}
