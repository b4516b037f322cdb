/** What a customer's purchases come down to: how often, how recently, for how long and how much (RFM). */

const DAYS_IN_WEEK = 7;
/** More than there are days in a spreadsheet's calendar. */
const DAY_SPAN = 200_000;

export interface CustomerSummary {
  /** Purchase days after the first. */
  readonly frequency: number;
  /** Weeks from the first purchase to the last. */
  readonly recency: number;
  /** Weeks from the first purchase to the end of the data. */
  readonly age: number;
  /** Mean value of the purchase days after the first; 0 where there is none. */
  readonly monetary: number;
}

/** Rows of purchases, none after the end of the data; customers are numbered from 0. */
export interface Purchases {
  readonly customerCount: number;
  readonly customers: readonly number[];
  readonly days: readonly number[];
  readonly amounts?: readonly number[];
}

/** Purchases of one customer on one day count as one. */
export function summarise(purchases: Purchases, lastDay: number): CustomerSummary[] {
  const { customerCount, customers, days, amounts } = purchases;
  const first = new Float64Array(customerCount).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(customerCount);
  days.forEach((day, row) => {
    const customer = customers[row] as number;
    if (day < (first[customer] as number)) first[customer] = day;
    if (day > (last[customer] as number)) last[customer] = day;
  });
  const repeatDays = repeatDaysOf(purchases);
  const repeatAmounts = new Float64Array(customerCount);
  amounts?.forEach((amount, row) => {
    const customer = customers[row] as number;
    if ((days[row] as number) > (first[customer] as number)) {
      repeatAmounts[customer] = (repeatAmounts[customer] as number) + amount;
    }
  });
  return Array.from(first, (start, customer) => {
    const frequency = repeatDays[customer] as number;
    return {
      frequency,
      recency: ((last[customer] as number) - start) / DAYS_IN_WEEK,
      age: (lastDay - start) / DAYS_IN_WEEK,
      monetary: frequency === 0 ? 0 : (repeatAmounts[customer] as number) / frequency,
    };
  });
}

/** Days with a purchase after the customer's first such day. */
function repeatDaysOf({ customerCount, customers, days }: Purchases): Int32Array {
  const keys = Float64Array.from(days, (day, row) => (customers[row] as number) * DAY_SPAN + day).sort();
  const count = new Int32Array(customerCount);
  for (let index = 1; index < keys.length; index++) {
    const customer = Math.floor((keys[index] as number) / DAY_SPAN);
    const isRepeat =
      keys[index] !== keys[index - 1] && customer === Math.floor((keys[index - 1] as number) / DAY_SPAN);
    if (isRepeat) count[customer] = (count[customer] as number) + 1;
  }
  return count;
}
