/** Rows dated after the given day. */

import { calendarOf } from './calendar-of-table.ts';
import { aboutRows, type Check } from './check.ts';

export const futureDates: Check = {
  name: 'future_dates',
  severity: 'error',
  find: ({ table, asOf }) => {
    const calendar = calendarOf(table);
    if (calendar === undefined || asOf === undefined) return undefined;
    const rows: number[] = [];
    calendar.days.forEach((day, row) => {
      if (day > asOf) rows.push(row);
    });
    const whatToDo = `Correct the dates after as_of in ${calendar.column.header}, or leave planned rows out.`;
    const finding = aboutRows(table, rows, whatToDo);
    return finding && { ...finding, about: [calendar.column.header] };
  },
};
