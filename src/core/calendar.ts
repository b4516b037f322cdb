/** A day as a number: the days since 1899-12-30, as a spreadsheet counts them. */

const MILLISECONDS = 86_400_000;
const UNIX_EPOCH = 25_569;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** NaN for a date that is in no calendar, such as 30 February, and for years that nobody means. */
export function dayOf(year: number, month: number, date: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return Number.NaN;
  if (date < 1 || date > daysInMonth(year, month)) return Number.NaN;
  return dayOfInstant(Date.UTC(year, month - 1, date));
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The UTC day of an instant in milliseconds. */
export function dayOfInstant(milliseconds: number): number {
  return Math.floor(milliseconds / MILLISECONDS) + UNIX_EPOCH;
}

export function calendarDate(day: number): CalendarDate {
  const instant = new Date((day - UNIX_EPOCH) * MILLISECONDS);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

/** Monday is 0. */
export function weekday(day: number): number {
  return (((day - 2) % 7) + 7) % 7;
}

/** The ISO week that a day lies in; the week's year is that of its Thursday. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekday(day) + 3;
  const { year } = calendarDate(thursday);
  const newYear = dayOfInstant(Date.UTC(year, 0, 1));
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}

/** The Monday of an ISO week; NaN where the year has no such week. */
export function mondayOf(year: number, week: number): number {
  const fourthOfJanuary = dayOf(year, 1, 4);
  const monday = fourthOfJanuary - weekday(fourthOfJanuary) + 7 * (week - 1);
  return isoWeek(monday).year === year && week >= 1 ? monday : Number.NaN;
}
