/** The days of the data set: two whole years, numbered from 0. */

export const FIRST_DAY = '2024-01-01';
export const LAST_DAY = '2025-12-31';

const MILLISECONDS = 86_400_000;
const START = Date.parse(FIRST_DAY);

export const DAYS = (Date.parse(LAST_DAY) - START) / MILLISECONDS + 1;

export const dateOf = (day: number): Date => new Date(START + day * MILLISECONDS);

/** Such as 20240131. */
export const compactDay = (day: number): string => dateOf(day).toISOString().slice(0, 10).replace(/-/g, '');

/** Of a text such as 2024-01-31; below 0 or beyond the last for days outside the data set. */
export const dayOf = (text: string): number => (Date.parse(text) - START) / MILLISECONDS;

/** 2024-01-31 in a time zone. */
export const dayIn = (timeZone: string, milliseconds: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(milliseconds);
