/** Puts a column of dates with times of day in order: each cell's instant in milliseconds. */
import { calendarDate } from './calendar.ts';
import { isDate, isOfDigits } from './cells.ts';

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;
const TIME =
  /[ T,]\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d+))?)?\s*(?:([AP])\.?M\.?|Z|UTC|GMT|([+-])(\d{2}):?(\d{2}))?$/i;

/** `days` are the calendar days of the cells; texts and numbers without zone are clock times of the script's zone. */
export function instantsOf(cells: readonly unknown[], days: readonly number[]): number[] {
  const besideDates = cells.some(isDate);
  return cells.map((cell, index) => {
    const day = days[index] as number;
    if (isDate(cell)) return isOfDigits(cell) ? localInstant(day, 0) : cell.getTime();
    const { milliseconds, hasZone } = timeOfDay(cell);
    return besideDates && !hasZone
      ? localInstant(day, milliseconds)
      : (day - UNIX_EPOCH) * DAY + milliseconds;
  });
}

interface TimeOfDay {
  /** After midnight UTC where the zone is written. */
  readonly milliseconds: number;
  readonly hasZone: boolean;
}

function timeOfDay(cell: unknown): TimeOfDay {
  if (typeof cell === 'number') return { milliseconds: fractionOfSerial(cell) * DAY, hasZone: false };
  const found = TIME.exec(String(cell).trim());
  if (found === null) return { milliseconds: 0, hasZone: false };
  const [written, hour = '0', minute = '0', second = '0', fraction = '0', half, sign, zoneHour, zoneMinute] =
    found;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  const minutes = hours * 60 + Number(minute) - (sign === '-' ? -1 : 1) * zoneMinutes(zoneHour, zoneMinute);
  return {
    milliseconds: minutes * 60_000 + Number(`${second}.${fraction}`) * 1000,
    hasZone: sign !== undefined || /(?:Z|UTC|GMT)$/i.test(written),
  };
}

const zoneMinutes = (hours = '0', minutes = '0'): number => Number(hours) * 60 + Number(minutes);

/** A number such as 20260307 has no time of day. */
const fractionOfSerial = (serial: number): number => serial - Math.floor(serial);

function localInstant(day: number, milliseconds: number): number {
  const { year, month, date } = calendarDate(day);
  return new Date(year, month - 1, date, 0, 0, 0, milliseconds).getTime();
}
