/** A last month that daily data do not reach the end of. */
import { dayText } from '../../core/days.ts';
import { firstDay, lastDay } from '../../core/periods.ts';
import { calendarOf } from './calendar-of-table.ts';
import type { Check } from './check.ts';

export const incompleteLastPeriod: Check = {
  name: 'incomplete_last_period',
  severity: 'warning',
  find: ({ table }) => {
    const calendar = calendarOf(table);
    if (calendar === undefined || !calendar.isDaily) return undefined;
    const { days, distinct } = calendar;
    const last = distinct[distinct.length - 1] as number;
    const missing = lastDay(last, 'month') - last;
    if (!(missing > 0)) return undefined;
    const row = days.findIndex((day) => day >= firstDay(last, 'month'));
    return {
      count: missing,
      firstRow: table.rowNumbers[row] as number,
      whatToDo: `Leave the last month out of comparisons; the data end on ${dayText(last)}.`,
      about: [dayText(last)],
    };
  },
};
