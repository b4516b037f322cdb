/** Data that end more than a few days before the given day. */
import { dayText } from '../../core/days.ts';
import { calendarOf } from './calendar-of-table.ts';
import type { Check } from './check.ts';

const DAYS_OF_GRACE = 3;

export const staleData: Check = {
  name: 'stale_data',
  severity: 'warning',
  find: ({ table, asOf }) => {
    const calendar = calendarOf(table);
    if (calendar === undefined || asOf === undefined) return undefined;
    const last = calendar.distinct[calendar.distinct.length - 1] as number;
    const count = asOf - last;
    if (count <= DAYS_OF_GRACE) return undefined;
    const row = calendar.days.indexOf(last);
    return {
      count,
      firstRow: table.rowNumbers[row] as number,
      whatToDo: `Export again; the latest date is ${dayText(last)}.`,
      about: [dayText(last)],
    };
  },
};
