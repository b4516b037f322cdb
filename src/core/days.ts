/** The one reader of dates: a column of cells becomes calendar days, whatever zone its dates were made in. */
import { dayOfInstant } from './calendar.ts';
import { isBlank, isDate, isErrorText, isOfDigits, textOf } from './cells.ts';
import { type DateOrder, dayInNumber, dayInText } from './day-texts.ts';
import { fail, type Place, type Problem } from './failure.ts';
import { periodLabel } from './periods.ts';

export interface DayOptions {
  /** A column of a pasted table, where exports write dates in more ways. */
  readonly dataRange?: boolean;
}

export interface BadDay {
  readonly index: number;
  readonly kind: 'error' | 'text' | 'two_readings';
  readonly text: string;
}

const QUARTER_OF_AN_HOUR = 900_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** 2026-03-07 */
export const dayText = (day: number): string => periodLabel(day, 'day');

/** Reads a whole column: NaN for a blank or bad cell, and every bad cell with its index. */
export function inspectDays(
  cells: readonly unknown[],
  { dataRange = false }: DayOptions = {},
): { readonly days: number[]; readonly bad: readonly BadDay[] } {
  const dayOfDate = dateReader(cells.filter(isDate));
  const shownDay = (date: Date) => (isOfDigits(date) ? dayInNumber(dayOfDate(date)) : dayOfDate(date));
  const order = dataRange ? dateOrder(cells) : 'day first';
  const bad: BadDay[] = [];
  const known = new Map<unknown, number | 'two_readings'>();
  const days: number[] = [];
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    let day = typeof cell === 'number' ? dayInNumber(cell) : known.get(cell);
    if (day === undefined) {
      day = isBlank(cell) ? Number.NaN : isDate(cell) ? shownDay(cell) : writtenDay(cell, dataRange, order);
      known.set(cell, day);
    }
    const isDay = typeof day === 'number' && !Number.isNaN(day);
    days.push(isDay ? (day as number) : Number.NaN);
    if (isDay || isBlank(cell)) continue;
    const kind = day === 'two_readings' ? day : isErrorText(cell) ? 'error' : 'text';
    bad.push({ index, kind, text: textOf(cell) });
  }
  return { days, bad };
}

/** Reads a whole column, NaN for a blank cell; the first bad cell is refused with its place. */
export function readDays(
  cells: readonly unknown[],
  placeOf: (index: number) => Place,
  options?: DayOptions,
): number[] {
  const { days, bad } = inspectDays(cells, options);
  const first = bad[0];
  if (first !== undefined) fail(dayProblem(first, placeOf(first.index)));
  return days;
}

export function dayProblem({ kind, text }: BadDay, place: Place): Problem {
  if (kind === 'error') return { code: 'error_cell', place, text };
  return kind === 'two_readings'
    ? { code: 'date_two_readings', place, text }
    : { code: 'not_a_date', place, text };
}

function writtenDay(
  cell: unknown,
  dataRange: boolean,
  order: DateOrder | undefined,
): number | 'two_readings' {
  if (typeof cell === 'number') return dayInNumber(cell);
  if (typeof cell !== 'string') return Number.NaN;
  const [dayFirst, monthFirst] = readingsOf(cell, dataRange);
  if (dayFirst === monthFirst || Number.isNaN(dayFirst + monthFirst)) {
    return order === 'month first' ? monthFirst : dayFirst;
  }
  if (order === undefined) return 'two_readings';
  return order === 'month first' ? monthFirst : dayFirst;
}

function readingsOf(text: string, dataRange: boolean): [number, number] {
  const tidy = text.trim().replace(/\s+/g, ' ');
  const dayFirst = dayInText(tidy, dataRange, 'day first');
  return [dayFirst, tidy.includes('/') ? dayInText(tidy, dataRange, 'month first') : dayFirst];
}

/** The order that fits every cell of a column; none where both do and differ. */
function dateOrder(cells: readonly unknown[]): DateOrder | undefined {
  let dayFirstFits = true;
  let monthFirstFits = true;
  for (const cell of cells) {
    if (typeof cell !== 'string' || !cell.includes('/')) continue;
    const [dayFirst, monthFirst] = readingsOf(cell, true);
    if (Number.isNaN(dayFirst) && !Number.isNaN(monthFirst)) dayFirstFits = false;
    if (Number.isNaN(monthFirst) && !Number.isNaN(dayFirst)) monthFirstFits = false;
  }
  if (dayFirstFits === monthFirstFits) return undefined;
  return dayFirstFits ? 'day first' : 'month first';
}

/**
 * A function is not told the spreadsheet's zone. Date cells of another zone show as one UTC time of day, or as two
 * an hour apart around daylight saving; half a day on, their UTC day is the day the cell shows.
 */
function dateReader(dates: readonly Date[]): (date: Date) => number {
  if (!dates.every(isLocalMidnight) && areMidnightsOfOneZone(dates)) {
    return (date) => dayOfInstant(date.getTime() + DAY / 2);
  }
  return (date) => dayOfInstant(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

function isLocalMidnight(date: Date): boolean {
  return date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds() === 0;
}

function areMidnightsOfOneZone(dates: readonly Date[]): boolean {
  const times = new Set<number>();
  for (const date of dates) {
    times.add(((date.getTime() % DAY) + DAY) % DAY);
    if (times.size > 2) return false;
  }
  const [first = 0, second = first] = Array.from(times);
  const apart = Math.abs(first - second);
  const onQuarters = first % QUARTER_OF_AN_HOUR === 0 && second % QUARTER_OF_AN_HOUR === 0;
  return onQuarters && Math.min(apart, DAY - apart) <= HOUR;
}
