/** Customers grouped by the period of their first purchase, and how many of each group bought in every period since. */
import { type Period, periodLabel, periodNumber } from '../periods.ts';
import type { Purchases } from './summary.ts';

export interface Cohort {
  /** Such as 2026-02. */
  readonly label: string;
  readonly size: number;
  /** Customers with a purchase 0, 1, 2 … periods later, up to the latest period of the data. */
  readonly active: Int32Array;
}

/** More than there are periods in a spreadsheet's calendar. */
const PERIOD_SPAN = 200_000;

/** Ascending; periods in which nobody was new are left out. */
export function cohortsOf({ customers, days, customerCount }: Purchases, period: Period): Cohort[] {
  const dayOf = new Map<number, number>();
  const numberOf = new Map<number, number>();
  const numbers = days.map((day) => {
    let number = numberOf.get(day);
    if (number === undefined) {
      number = periodNumber(day, period);
      numberOf.set(day, number);
      dayOf.set(number, day);
    }
    return number;
  });
  const first = new Float64Array(customerCount).fill(Number.POSITIVE_INFINITY);
  numbers.forEach((number, row) => {
    const customer = customers[row] as number;
    if (number < (first[customer] as number)) first[customer] = number;
  });
  const latest = numbers.reduce((last, number) => Math.max(last, number), 0);
  const active = new Map<number, Int32Array>();
  const starts = Array.from(new Set(first)).sort((one, other) => one - other);
  for (const start of starts) active.set(start, new Int32Array(latest - start + 1));
  const visits = new Set<number>();
  numbers.forEach((number, row) => {
    const customer = customers[row] as number;
    const visit = customer * PERIOD_SPAN + number;
    if (visits.has(visit)) return;
    visits.add(visit);
    const start = first[customer] as number;
    const counts = active.get(start) as Int32Array;
    counts[number - start] = (counts[number - start] as number) + 1;
  });
  return starts.map((start) => {
    const counts = active.get(start) as Int32Array;
    return {
      label: periodLabel(dayOf.get(start) as number, period),
      size: counts[0] as number,
      active: counts,
    };
  });
}
