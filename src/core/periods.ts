/** Days, weeks, months, quarters and years: their labels, first and last days. */
import { calendarDate, dayOf, daysInMonth, isoWeek, weekday } from './calendar.ts';

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** 2026-02-07, 2026-W06, 2026-02, 2026-Q1 or 2026; labels of one kind sort by time. */
export function periodLabel(day: number, period: Period): string {
  if (period === 'week') {
    const { year, week } = isoWeek(day);
    return `${padded(year, 4)}-W${padded(week, 2)}`;
  }
  const { year, month, date } = calendarDate(day);
  switch (period) {
    case 'day':
      return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
    case 'month':
      return `${padded(year, 4)}-${padded(month, 2)}`;
    case 'quarter':
      return `${padded(year, 4)}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return padded(year, 4);
  }
}

/** Counts periods of a kind, so that neighbours differ by 1. */
export function periodNumber(day: number, period: Period): number {
  if (period === 'day') return day;
  if (period === 'week') return Math.floor((day - weekday(day)) / 7);
  const { year, month } = calendarDate(day);
  if (period === 'year') return year;
  return period === 'month' ? 12 * year + month - 1 : 4 * year + Math.ceil(month / 3) - 1;
}

/** The first day of the period that a day lies in. */
export function firstDay(day: number, period: Period): number {
  const { year, month, date } = calendarDate(day);
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return day - weekday(day);
    case 'month':
      return day - date + 1;
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3), 1);
    case 'year':
      return dayOf(year, 1, 1);
  }
}

/** The last day of the period that a day lies in. */
export function lastDay(day: number, period: Period): number {
  const { year, month, date } = calendarDate(day);
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return day - weekday(day) + 6;
    case 'month':
      return day - date + daysInMonth(year, month);
    case 'quarter': {
      const lastMonth = month - ((month - 1) % 3) + 2;
      return dayOf(year, lastMonth, daysInMonth(year, lastMonth));
    }
    case 'year':
      return dayOf(year, 12, 31);
  }
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
