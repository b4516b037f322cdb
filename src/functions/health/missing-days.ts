/** Days without a row in daily data. */
import { dayText } from '../../core/days.ts';
import { calendarOf } from './calendar-of-table.ts';
import type { Check } from './check.ts';

export const missingDays: Check = {
  name: 'missing_days',
  severity: 'warning',
  find: ({ table }) => {
    const calendar = calendarOf(table);
    if (calendar === undefined || !calendar.isDaily) return undefined;
    const { distinct } = calendar;
    const span = (distinct[distinct.length - 1] as number) - (distinct[0] as number) + 1;
    const count = span - distinct.length;
    if (count === 0) return undefined;
    return {
      count,
      firstRow: '',
      whatToDo: `Export the days without a row again, from ${firstGap(distinct)} on, or add them with zeros.`,
      about: [firstGap(distinct)],
    };
  },
};

/** The first day that is missing. */
function firstGap(distinct: readonly number[]): string {
  const before = distinct.find((day, index) => distinct[index + 1] !== day + 1) as number;
  return dayText(before + 1);
}
