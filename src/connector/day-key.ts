/** Days as Data Studio writes them: YYYYMMDD in rows, YYYY-MM-DD in ranges. */
import { dayOf } from '../core/calendar.ts';
import { dayText } from '../core/days.ts';

const known = new Map<number, string>();
const REMEMBERED_AT_MOST = 20_000;

/** '' for no day. */
export function dayKey(day: number): string {
  let key = known.get(day);
  if (key === undefined) {
    key = Number.isNaN(day) ? '' : dayText(day).replace(/-/g, '');
    if (known.size >= REMEMBERED_AT_MOST) known.clear();
    known.set(day, key);
  }
  return key;
}

/** Of 2026-03-07. */
export function dayOfKey(text: string): number {
  const [year, month, date] = text.split('-').map(Number);
  return dayOf(year as number, month as number, date as number);
}
