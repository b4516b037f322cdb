/** What a customer of the model is worth: still active, orders and their value to expect, discounted week by week. */

import { mean } from '../mean.ts';
import type { Buying, CustomerModel } from './customer-model.ts';
import { purchasesWhileActive } from './expected-purchases.ts';
import { expectedOrderValue } from './gamma-gamma.ts';
import { smoothCurve } from './smooth-curve.ts';
import type { CustomerSummary } from './summary.ts';

const WEEKS_IN_YEAR = 52;
/** Sums from which on a curve through some of them saves time. */
const WORTH_A_CURVE = 1000;

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
  const factors = Array.from(
    { length: weeks },
    (_, week) => (1 + annualDiscount) ** (-(week + 1) / WEEKS_IN_YEAR),
  );
  const agesOf = new Map<number, Set<number>>();
  for (const { frequency, age } of summaries) {
    const ages = agesOf.get(frequency);
    if (ages === undefined) agesOf.set(frequency, new Set([age]));
    else ages.add(age);
  }
  const ordersOf = new Map(
    Array.from(agesOf, ([frequency, ages]) => [frequency, ordersByAge(buying, frequency, ages, factors)]),
  );
  return summaries.map((summary) => {
    const alive = aliveProbability(buying, summary);
    const { orders, discountedOrders } = ordersOf.get(summary.frequency)?.get(summary.age) as Orders;
    return { aliveProbability: alive, orders: alive * orders, discountedOrders: alive * discountedOrders };
  });
}

type Orders = Pick<Outlook, 'orders' | 'discountedOrders'>;

/** Of customers who are active now. */
function ordersByAge(
  { r, alpha, dropOut }: Buying,
  frequency: number,
  ages: ReadonlySet<number>,
  factors: readonly number[],
): Map<number, Orders> {
  const shape = r + frequency;
  const weeks = factors.length;
  const purchases =
    dropOut === undefined
      ? (stretch: number) => shape * stretch
      : purchasesWhileActive(dropOut, frequency, shape);
  const weekly =
    dropOut === undefined || ages.size * weeks < WORTH_A_CURVE
      ? purchases
      : quickPurchases(purchases, weeks / (alpha + Math.min(...ages)));
  return new Map(
    Array.from(ages, (age) => {
      let discountedOrders = 0;
      let before = 0;
      factors.forEach((factor, week) => {
        const now = weekly((week + 1) / (alpha + age));
        discountedOrders += factor * (now - before);
        before = now;
      });
      return [age, { orders: purchases(weeks / (alpha + age)), discountedOrders }];
    }),
  );
}

/** Purchases per stretch of time change smoothly with the logarithm of time. */
function quickPurchases(
  purchases: (stretch: number) => number,
  longest: number,
): (stretch: number) => number {
  const perStretch = smoothCurve(
    (logTime) => purchases(Math.expm1(logTime)) / Math.expm1(logTime),
    0,
    Math.log1p(longest),
  );
  return (stretch) => stretch * perStretch(Math.log1p(stretch));
}

/** By the model of spending; without one a customer's own mean, and for the others the mean of those. */
export function orderValues({ spending }: CustomerModel, summaries: readonly CustomerSummary[]): number[] {
  if (spending !== undefined) return summaries.map((summary) => expectedOrderValue(spending, summary));
  const usual = mean(summaries.filter(({ frequency }) => frequency > 0).map(({ monetary }) => monetary));
  return summaries.map(({ frequency, monetary }) => (frequency > 0 ? monetary : usual));
}
