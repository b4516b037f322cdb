/** Online Retail as the customer functions read it: one row for each day on which a customer bought. */
import type { Records } from './read-data.ts';

export interface PurchaseDay {
  readonly customer: number;
  /** Such as 2011-03-07. */
  readonly day: string;
  readonly amount: number;
}

/** `orders` are in order of date; of the customers, by their first order, every so many-th is kept. */
export function purchaseDays(orders: Records, everyNth: number): PurchaseDay[] {
  const seen = [...new Set(orders.map(({ customer = '' }) => customer))];
  const kept = new Set(seen.filter((_, index) => index % everyNth === 0));
  const days = new Map<string, { customer: number; day: string; pence: number }>();
  for (const { customer = '', date = '', revenue } of orders) {
    if (!kept.has(customer)) continue;
    const key = `${customer} ${date}`;
    const entry = days.get(key) ?? { customer: Number(customer), day: date, pence: 0 };
    entry.pence += Math.round(Number(revenue) * 100);
    days.set(key, entry);
  }
  return [...days.values()].map(({ pence, ...row }) => ({ ...row, amount: pence / 100 }));
}
