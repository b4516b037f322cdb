/** Days as a Data tab writes them: as serial numbers, or as eight digits such as 20240131. */
import { type DataSource, foundOf } from './data-source.ts';

/** Serial numbers of days are below it; from here on six digits are months such as 202401. */
export const SERIAL_END = 190001;
export const MONTHS_END = 999913;
const DIGITS_FROM = 19000101;
const DIGITS_END = 99991232;

/** How many of the cells hold days of the one kind and of the other. */
export const serialDaysIn = (cells: string): string => `COUNTIFS(${cells};">0";${cells};"<${SERIAL_END}")`;
export const eightDigitsIn = (cells: string): string =>
  `COUNTIFS(${cells};">=${DIGITS_FROM}";${cells};"<${DIGITS_END}")`;

/** 20240131 of a day, as a number. */
export const eightDigits = (day: string): string => `YEAR(${day})*10^4+MONTH(${day})*100+DAY(${day})`;

/** A day as a Data tab writes it, so that a criterion finds its rows. */
export const writtenDay = (source: DataSource, day: string): string =>
  `IF(${foundOf(source, 'eightDigits')}=1;${eightDigits(day)};${day})`;

/** The same in a cell of its own, which is empty where the day is. */
export const writtenCell = (source: DataSource, day: string): string =>
  `=IF(${day}="";"";${writtenDay(source, day)})`;

/** The day of what a Data tab writes, which is a cell or short. */
export const dayOfWritten = (written: string): string =>
  `IF(${written}<${DIGITS_FROM};${written};DATE(LEFT(${written};4);MID(${written};5;2);RIGHT(${written};2)))`;

/** The days of a column of eight digits; its blank cells become a day of 1900. */
export function daysOfDigits(cells: string): string {
  const digits = `${cells}+${DIGITS_FROM}*(${cells}="")`;
  return `DATE(LEFT(${digits};4);MID(${digits};5;2);RIGHT(${digits};2))`;
}
