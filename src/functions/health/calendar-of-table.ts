/** The days a table covers, by its main date column, and the usual step from one to the next. */
import { inspectDates } from '../../catalogue/reading/dates.ts';
import { remembered } from '../../catalogue/reading/remembered.ts';
import { type Column, dateColumnFor, type Table } from '../../catalogue/reading/table.ts';

export interface CalendarOfTable {
  readonly column: Column;
  /** One a row, NaN where it has none. */
  readonly days: readonly number[];
  /** Each day once, ascending. */
  readonly distinct: readonly number[];
  readonly isDaily: boolean;
}

/** None where the table has no readable date. */
export const calendarOf = (table: Table): CalendarOfTable | undefined => readCalendar(table, 'calendar');

const readCalendar = remembered((table: Table, _key: 'calendar'): CalendarOfTable | undefined => {
  const column = dateColumnFor(table);
  if (column === undefined) return undefined;
  const { days } = inspectDates(table, column);
  const distinct = Array.from(new Set(days.filter((day) => !Number.isNaN(day)))).sort((a, b) => a - b);
  return distinct.length === 0
    ? undefined
    : { column, days, distinct, isDaily: commonestStep(distinct) === 1 };
});

/** In days; the shortest of equally common ones; NaN with a single date. */
function commonestStep(distinct: readonly number[]): number {
  const counts = new Map<number, number>();
  distinct.forEach((day, index) => {
    if (index === 0) return;
    const step = day - (distinct[index - 1] as number);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  });
  let commonest = Number.NaN;
  counts.forEach((count, step) => {
    const most = counts.get(commonest) ?? 0;
    if (count > most || (count === most && step < commonest)) commonest = step;
  });
  return commonest;
}
