/** What a customer of the model is worth: still active, orders and their value to expect, discounted week by week. */

import { mean } from '../statistics.ts';
import type { Buying, CustomerModel } from './customer-model.ts';
import { purchasesWhileActive } from './expected-purchases.ts';
import { expectedOrderValue } from './gamma-gamma.ts';
import type { CustomerSummary } from './summary.ts';

const WEEKS_IN_YEAR = 52;

export interface Horizon {
  readonly weeks: number;
  /** 0.1: money in a year is worth 10 % less than now. */
  readonly annualDiscount: number;
}

export interface Outlook {
  readonly aliveProbability: number;
  readonly orders: number;
  /** Orders with later ones counting for less. */
  readonly discountedOrders: number;
}

/** 1 for a customer who has not bought again: in this model drop-out follows a repeat purchase. */
export function aliveProbability({ r, alpha, dropOut }: Buying, summary: CustomerSummary): number {
  const { frequency, recency, age } = summary;
  if (dropOut === undefined || frequency === 0) return 1;
  const { a, b } = dropOut;
  const silence = (r + frequency) * (Math.log1p(age / alpha) - Math.log1p(recency / alpha));
  return 1 / (1 + Math.exp(Math.log(a / (b + frequency - 1)) + silence));
}

/** Customers of the same frequency and age share the sum over the weeks. */
export function outlooks(
  buying: Buying,
  summaries: readonly CustomerSummary[],
  { weeks, annualDiscount }: Horizon,
): Outlook[] {
  const factors = Float64Array.from(
    { length: weeks },
    (_, week) => (1 + annualDiscount) ** (-(week + 1) / WEEKS_IN_YEAR),
  );
  const byFrequency = new Map<number, (age: number) => Orders>();
  return summaries.map((summary) => {
    const { frequency, age } = summary;
    let ordersAt = byFrequency.get(frequency);
    if (ordersAt === undefined) {
      ordersAt = remembered(ordersWhileActive(buying, frequency, factors));
      byFrequency.set(frequency, ordersAt);
    }
    const alive = aliveProbability(buying, summary);
    const { orders, discountedOrders } = ordersAt(age);
    return { aliveProbability: alive, orders: alive * orders, discountedOrders: alive * discountedOrders };
  });
}

type Orders = Pick<Outlook, 'orders' | 'discountedOrders'>;

function ordersWhileActive(
  { r, alpha, dropOut }: Buying,
  frequency: number,
  factors: Float64Array,
): (age: number) => Orders {
  const shape = r + frequency;
  const purchases =
    dropOut === undefined
      ? (stretch: number) => shape * stretch
      : purchasesWhileActive(dropOut, frequency, shape);
  return (age) => {
    let orders = 0;
    let discountedOrders = 0;
    factors.forEach((factor, week) => {
      const later = purchases((week + 1) / (alpha + age));
      discountedOrders += factor * (later - orders);
      orders = later;
    });
    return { orders, discountedOrders };
  };
}

function remembered<Result>(calculate: (value: number) => Result): (value: number) => Result {
  const known = new Map<number, Result>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) {
      result = calculate(value);
      known.set(value, result);
    }
    return result;
  };
}

/** By the model of spending; without one a customer's own mean, and for the others the mean of those. */
export function orderValues({ spending }: CustomerModel, summaries: readonly CustomerSummary[]): number[] {
  if (spending !== undefined) return summaries.map((summary) => expectedOrderValue(spending, summary));
  const usual = mean(summaries.filter(({ frequency }) => frequency > 0).map(({ monetary }) => monetary));
  return summaries.map(({ frequency, monetary }) => (frequency > 0 ? monetary : usual));
}
