/** Cells in a date column that cannot be read as a day. */
import { dimension } from '../../catalogue/catalogue.ts';
import { inspectDates } from '../../catalogue/reading/dates.ts';
import type { Check } from './check.ts';
import { namesOf } from './check.ts';

export const unreadableDates: Check = {
  name: 'unreadable_dates',
  severity: 'error',
  find: ({ table }) => {
    const headers: string[] = [];
    let count = 0;
    let first = Number.POSITIVE_INFINITY;
    for (const column of table.columns) {
      if (!column.used || column.role.kind !== 'dimension' || dimension(column.role.id)?.kind !== 'date')
        continue;
      const bad = inspectDates(table, column).bad.filter(({ kind }) => kind !== 'error');
      if (bad.length === 0) continue;
      headers.push(column.header);
      count += bad.length;
      first = Math.min(first, bad[0]?.index as number);
    }
    if (count === 0) return undefined;
    return {
      count,
      firstRow: table.rowNumbers[first] as number,
      whatToDo: `Write dates such as 2026-03-07 in ${namesOf(headers)}.`,
      about: headers,
    };
  },
};
