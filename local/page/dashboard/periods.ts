/** Days, ranges of days, and the periods they are put together to. */

import type { DateRange } from '../../data-studio/engine/chart-query.ts';
import { binned, type DateBin } from '../../data-studio/engine/date-bins.ts';

export type Bin = Extract<DateBin, 'YEAR_MONTH_DAY' | 'YEAR_WEEK' | 'YEAR_MONTH' | 'YEAR_QUARTER' | 'YEAR'>;

/** The days that a source has data of. */
export interface Span extends DateRange {
  /** Whether each row stands for a whole month, dated on its first day. */
  readonly monthly: boolean;
}

export type Preset = 'months3' | 'months12' | 'days28' | 'year' | 'all' | 'custom';
export type Comparing = 'previous' | 'lastYear' | 'none';

const DAY = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The first day of a month some months away. */
export function firstOfMonth(day: string, months = 0): string {
  const date = new Date(Date.parse(day));
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

export const lastOfMonth = (day: string): string => addDays(firstOfMonth(day, 1), -1);

export const daysIn = ({ startDate, endDate }: DateRange): number =>
  (Date.parse(endDate) - Date.parse(startDate)) / DAY + 1;

/** `days` are written YYYYMMDD. */
export function spanOf(days: readonly string[]): Span | undefined {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const monthly = sorted.length > 1 && sorted.every((day) => day.endsWith('01'));
  const endDate = dashed(last);
  return { startDate: dashed(first), endDate: monthly ? lastOfMonth(endDate) : endDate, monthly };
}

const dashed = (day: string): string => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** The last day of the last month that the data cover to its end. */
export function endOfCompleteMonths({ endDate }: Span): string {
  return lastOfMonth(endDate) === endDate ? endDate : addDays(firstOfMonth(endDate), -1);
}

export function presetRange(preset: Exclude<Preset, 'custom'>, span: Span): DateRange {
  const complete = endOfCompleteMonths(span);
  switch (preset) {
    case 'months3':
      return within(span, { startDate: firstOfMonth(complete, -2), endDate: complete });
    case 'months12':
      return within(span, { startDate: firstOfMonth(complete, -11), endDate: complete });
    case 'days28':
      return within(span, { startDate: addDays(span.endDate, -27), endDate: span.endDate });
    case 'year':
      return within(span, { startDate: `${span.endDate.slice(0, 4)}-01-01`, endDate: span.endDate });
    case 'all':
      return { startDate: span.startDate, endDate: span.endDate };
  }
}

function within(span: Span, { startDate, endDate }: DateRange): DateRange {
  if (endDate < span.startDate) return { startDate: span.startDate, endDate: span.endDate };
  return { startDate: startDate < span.startDate ? span.startDate : startDate, endDate };
}

/** The days to compare with; undefined where the data do not reach back far enough. */
export function comparisonRange(range: DateRange, span: Span, comparing: Comparing): DateRange | undefined {
  const found =
    comparing === 'none' ? undefined : comparing === 'previous' ? before(range) : yearBefore(range);
  return found !== undefined && found.startDate >= span.startDate ? found : undefined;
}

/** Whole months are compared with as many whole months, anything else with as many days. */
function before(range: DateRange): DateRange {
  const { startDate, endDate } = range;
  if (startDate === firstOfMonth(startDate) && endDate === lastOfMonth(endDate)) {
    const months = monthsFrom(startDate, endDate) + 1;
    return { startDate: firstOfMonth(startDate, -months), endDate: addDays(startDate, -1) };
  }
  return { startDate: addDays(startDate, -daysIn(range)), endDate: addDays(startDate, -1) };
}

const yearBefore = ({ startDate, endDate }: DateRange): DateRange => ({
  startDate: sameDayBefore(startDate),
  endDate:
    endDate === lastOfMonth(endDate) ? lastOfMonth(firstOfMonth(endDate, -12)) : sameDayBefore(endDate),
});

const sameDayBefore = (day: string): string =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;

const monthsFrom = (first: string, last: string): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(last.slice(5, 7)) -
  Number(first.slice(5, 7));

export interface Period {
  /** As the chart's rows name it. */
  readonly key: string;
  readonly firstDay: string;
  /** Whether the range and the data cover all of its days. */
  readonly complete: boolean;
}

/** The periods of a range, also those without rows. */
export function periodsOf(range: DateRange, bin: Bin, span: Span): Period[] {
  const keyOf = (day: string) => binned(day.replaceAll('-', ''), bin);
  const end = range.endDate < span.endDate ? range.endDate : span.endDate;
  const cut = [keyOf(addDays(range.startDate, -1)), keyOf(addDays(end, 1))];
  const periods: Period[] = [];
  for (let day = range.startDate; day <= end; day = addDays(day, 1)) {
    const key = keyOf(day);
    if (periods.at(-1)?.key !== key) periods.push({ key, firstDay: day, complete: !cut.includes(key) });
  }
  return periods;
}

/** Some dozen points are easiest to read. */
export function fittingBin(range: DateRange, { monthly }: Span): Bin {
  const days = daysIn(range);
  if (monthly) return 'YEAR_MONTH';
  if (days <= 45) return 'YEAR_MONTH_DAY';
  return days <= 200 ? 'YEAR_WEEK' : 'YEAR_MONTH';
}
