/** Dates on which a measure falls out of its own trend and season. */

import { inspectColumn } from '../../catalogue/reading/measure-values.ts';
import { findAnomalies } from '../../core/anomalies.ts';
import { dayText } from '../../core/days.ts';
import { type CalendarOfTable, calendarOf } from './calendar-of-table.ts';
import type { Check } from './check.ts';
import { namesOf } from './check.ts';
import { summableColumns } from './figures.ts';

const FEWEST_DATES = 14;
const WEEK = 7;
/** A hundred years: with a wrong year among the dates, the days between are not laid out. */
const LONGEST_SPAN = 36_525;

export const suddenChange: Check = {
  name: 'sudden_change',
  severity: 'info',
  find: ({ table }) => {
    const calendar = calendarOf(table);
    if (calendar === undefined || calendar.distinct.length < FEWEST_DATES) return undefined;
    const changed = new Set<number>();
    const headers: string[] = [];
    for (const column of summableColumns(table)) {
      const days = changedDays(inspectColumn(table, column).numbers, calendar);
      if (days.length > 0) headers.push(column.header);
      for (const day of days) changed.add(day);
    }
    if (changed.size === 0) return undefined;
    const first = Array.from(changed).reduce((earliest, day) => Math.min(earliest, day));
    return {
      count: changed.size,
      firstRow: table.rowNumbers[calendar.days.indexOf(first)] as number,
      whatToDo: `Find out what happened to ${namesOf(headers)}, first on ${dayText(first)}.`,
      about: headers,
    };
  },
};

/** Daily data keep a place for days without a row, so that the week stays in step. */
function changedDays(values: readonly number[], { days, distinct, isDaily }: CalendarOfTable): number[] {
  const sums = sumsByDay(values, days);
  const first = distinct[0] as number;
  const span = (distinct[distinct.length - 1] as number) - first + 1;
  const everyDay = isDaily && span <= LONGEST_SPAN;
  const dates = everyDay ? Array.from({ length: span }, (_, index) => first + index) : distinct;
  const series = dates.map((day) => sums.get(day) ?? Number.NaN);
  const judged = findAnomalies(series, { season: everyDay ? WEEK : 1 });
  return dates.filter((_, index) => judged[index]?.anomaly);
}

function sumsByDay(values: readonly number[], days: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>();
  values.forEach((value, row) => {
    const day = days[row] as number;
    if (!Number.isNaN(value) && !Number.isNaN(day)) sums.set(day, (sums.get(day) ?? 0) + value);
  });
  return sums;
}
