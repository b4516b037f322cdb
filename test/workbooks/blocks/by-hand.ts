/** What a Months tab must say, counted row by row without any formula of the sheet. */
import { calendarDate, dayOf, daysInMonth } from '../../../src/core/calendar.ts';
import { serialOf } from '../../../src/workbooks/blocks/expected.ts';

export interface Given {
  /** The serial number of a day; missing where the cell is empty or a text. */
  readonly day?: number;
  readonly cost?: number;
  readonly leads?: number;
}

/** A month as one number, so that they can be counted. */
const monthOf = (day: number): number => {
  const { year, month } = calendarDate(Math.floor(day));
  return year * 12 + month - 1;
};
const firstDay = (month: number): number => serialOf(Math.floor(month / 12), (month % 12) + 1);

export function byHand(rows: readonly Given[], length: number) {
  const days = rows.flatMap(({ day }) => day ?? []);
  if (days.length === 0) return { month: () => null, period: () => null };
  const last = Math.max(...days);
  const { year, month, date } = calendarDate(Math.floor(last));
  const isMonthly = days.every((day) => day <= firstDay(monthOf(last) - 1) || day === dayOf(year, month, 1));
  const complete = isMonthly || date === daysInMonth(year, month) ? monthOf(last) : monthOf(last) - 1;
  const earliest = Math.min(...days);
  const first = calendarDate(Math.floor(earliest)).date === 1 ? monthOf(earliest) : monthOf(earliest) + 1;
  const between = (measure: 'cost' | 'leads', from: number, until: number) =>
    rows
      .filter(({ day = -1 }) => day >= firstDay(from) && day < firstDay(until))
      .reduce((sum, row) => sum + (row[measure] ?? 0), 0);
  const sum = (measure: 'cost' | 'leads', from: number, until: number) =>
    from < first || from >= until ? null : between(measure, from, until);
  return {
    /** 1 is the oldest of 13; null where it is empty. */
    month: (measure: 'cost' | 'leads', number: number) =>
      sum(measure, complete - 13 + number, complete - 12 + number),
    period: (measure: 'cost' | 'leads', row: 'period' | 'before' | 'lastYear') => {
      const back = { period: 0, before: length, lastYear: 12 }[row];
      const start = complete - length + 1 - back;
      return sum(measure, row === 'period' ? Math.max(start, first) : start, complete + 1 - back);
    },
  };
}
