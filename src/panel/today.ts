/** Today in the time zone of the file; a day as sheets count them. */
import { dayOf } from '../core/calendar.ts';
import type { PanelPort } from './port.ts';

export function todayOf(port: Pick<PanelPort, 'today'>): number {
  const [year, month, date] = port.today().split('-').map(Number) as [number, number, number];
  return dayOf(year, month, date);
}
