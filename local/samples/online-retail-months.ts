/** Adds the orders of Online Retail up by month. */
import type { Records } from './read-data.ts';

export interface Month {
  /** Such as 2011-03. */
  readonly month: string;
  readonly revenue: number;
  readonly orders: number;
  readonly customers: number;
  /** Customers without an order in an earlier month of the file. */
  readonly newCustomers: number;
  /** Customers with two or more orders in the month. */
  readonly repeatCustomers: number;
}

/** `orders` are in order of date. */
export function onlineRetailMonths(orders: Records): Month[] {
  const months = new Map<
    string,
    { pence: number; orders: number; ordersOf: Map<string, number>; fresh: number }
  >();
  const known = new Set<string>();
  for (const { date = '', customer = '', revenue } of orders) {
    const key = date.slice(0, 7);
    const month = months.get(key) ?? { pence: 0, orders: 0, ordersOf: new Map(), fresh: 0 };
    months.set(key, month);
    month.pence += Math.round(Number(revenue) * 100);
    month.orders += 1;
    month.ordersOf.set(customer, (month.ordersOf.get(customer) ?? 0) + 1);
    if (!known.has(customer)) month.fresh += 1;
    known.add(customer);
  }
  return [...months].map(([month, { pence, orders: count, ordersOf, fresh }]) => ({
    month,
    revenue: pence / 100,
    orders: count,
    customers: ordersOf.size,
    newCustomers: fresh,
    repeatCustomers: [...ordersOf.values()].filter((times) => times > 1).length,
  }));
}

/** Revenue from one day to another, both included. */
export function revenueBetween(orders: Records, first: string, last: string): number {
  const pence = orders
    .filter(({ date = '' }) => date >= first && date <= last)
    .reduce((sum, { revenue }) => sum + Math.round(Number(revenue) * 100), 0);
  return pence / 100;
}
