/** The customer models against reference numbers of 30 digits, published fits and the papers' own tables. */
import { describe, expect, test } from 'vitest';
import { bgNbdLogLikelihood } from '../../../src/core/customers/bg-nbd.ts';
import { type Buying, modelOf } from '../../../src/core/customers/customer-model.ts';
import { aliveProbability, outlooks } from '../../../src/core/customers/customer-value.ts';
import type { DropOut } from '../../../src/core/customers/drop-out.ts';
import { purchasesWhileActive } from '../../../src/core/customers/expected-purchases.ts';
import { expectedOrderValue } from '../../../src/core/customers/gamma-gamma.ts';
import { historiesOf } from '../../../src/core/customers/histories.ts';
import type { PurchaseRates } from '../../../src/core/customers/nbd.ts';
import type { CustomerSummary } from '../../../src/core/customers/summary.ts';
import { sharedJson } from '../../golden-data/shared.ts';
import { hypergeometric } from '../special-functions/hypergeometric.ts';
import { cdnowSummaries } from './cdnow.ts';

interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}
type Parameters = PurchaseRates & DropOut;
interface Expected {
  readonly logLik: number;
  readonly pAlive: number;
}

const golden = sharedJson<{
  meta: { tolerance: unknown };
  fits: {
    rounded: {
      bgnbd: Parameters & { logLik: number };
      gammaGamma: { p: number; q: number; v: number; logLik: number; n: number };
    };
  };
  customers: readonly (History & {
    id: number;
    m: number;
    expect: {
      bg: Expected & { exp39: number; exp52: number };
      gg: { expectedSpend: number };
      clv12m_rate1pct: number;
    };
  })[];
  extreme: readonly (History & { expect: { bg: Expected & Record<string, number> } })[];
  params: readonly (History &
    Parameters & { t: number; expect: Expected & { cond: number; uncond: number } })[];
  aggregate: { bg_expectation: Record<string, number> };
}>('clv.json');

/** As published by Fader, Hardie and Lee (2005); the cases per customer are calculated with them. */
const PUBLISHED: Parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const SPENDING = { p: 6.25, q: 3.74, gamma: 15.44 };
const WEEKS_IN_MONTH = 4.345;

const summaryOf = ({ x, tx, T }: History, monetary = 0): CustomerSummary => ({
  frequency: x,
  recency: tx,
  age: T,
  monetary,
});
const buyingOf = ({ r, alpha, a, b }: Parameters): Buying => ({
  r,
  alpha,
  dropOut: { a, b },
  logLikelihood: 0,
  converged: true,
});
const logLikelihood = (parameters: Parameters, history: History) =>
  bgNbdLogLikelihood(historiesOf([summaryOf(history)]), parameters);
const alive = (parameters: Parameters, history: History) =>
  aliveProbability(buyingOf(parameters), summaryOf(history));

function expectedOrders(parameters: Parameters, history: History, weeks: number): number {
  const { r, alpha } = parameters;
  const whileActive = purchasesWhileActive(parameters, history.x, r + history.x);
  return alive(parameters, history) * whileActive(weeks / (alpha + history.T));
}

function expectNear(actual: number, expected: number, relative: number): void {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
    Math.max(1e-12, relative * Math.abs(expected)),
  );
}

describe('fits to CDNOW', () => {
  const { buying, spending, cautions } = modelOf(cdnowSummaries(), true);

  test('BG/NBD has the reference parameters and likelihood', () => {
    const { bgnbd } = golden.fits.rounded;
    expectNear(buying.r, bgnbd.r, 1e-3);
    expectNear(buying.alpha, bgnbd.alpha, 1e-3);
    expectNear(buying.dropOut?.a as number, bgnbd.a, 1e-3);
    expectNear(buying.dropOut?.b as number, bgnbd.b, 1e-3);
    expect(buying.logLikelihood).toBeGreaterThanOrEqual(bgnbd.logLik - 1e-3);
    expect(buying.logLikelihood).toBeLessThanOrEqual(bgnbd.logLik + 1e-3);
  });

  test('Gamma-Gamma has the reference parameters and likelihood', () => {
    const { gammaGamma } = golden.fits.rounded;
    expectNear(spending?.p as number, gammaGamma.p, 1e-3);
    expectNear(spending?.q as number, gammaGamma.q, 1e-3);
    expectNear(spending?.gamma as number, gammaGamma.v, 1e-3);
    expect(Math.abs((spending?.logLikelihood as number) - gammaGamma.logLik)).toBeLessThanOrEqual(1e-3);
  });

  test('both searches settled and there is nothing to be careful about', () => {
    expect([buying.converged, spending?.converged, cautions]).toEqual([true, true, []]);
  });

  test('orders of the next 39 weeks by frequency agree with the BTYD walkthrough', () => {
    const summaries = cdnowSummaries();
    const orders = outlooks(buying, summaries, { weeks: 39, annualDiscount: 0 });
    const means = [0, 1, 2, 3, 4, 5, 6, 7].map((bin) => {
      const values = orders.filter((_, index) => Math.min(7, summaries[index]?.frequency as number) === bin);
      return values.reduce((sum, value) => sum + value.orders, 0) / values.length;
    });
    const published = [0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957, 6.157036];
    means.forEach((value, bin) => {
      expectNear(value, published[bin] as number, 1e-3);
    });
  });
});

describe('customers at the published parameters', () => {
  test.each(golden.customers)('customer $id', ({ m, expect: expected, ...history }) => {
    expectNear(logLikelihood(PUBLISHED, history), expected.bg.logLik, 1e-8);
    expectNear(alive(PUBLISHED, history), expected.bg.pAlive, 1e-8);
    expectNear(expectedOrders(PUBLISHED, history, 39), expected.bg.exp39, 1e-8);
    expectNear(expectedOrders(PUBLISHED, history, 52), expected.bg.exp52, 1e-8);
    const value = expectedOrderValue(SPENDING, summaryOf(history, m));
    expectNear(value, expected.gg.expectedSpend, 1e-8);
    let lifetimeValue = 0;
    for (let month = 1; month <= 12; month++) {
      const orders =
        expectedOrders(PUBLISHED, history, WEEKS_IN_MONTH * month) -
        expectedOrders(PUBLISHED, history, WEEKS_IN_MONTH * (month - 1));
      lifetimeValue += (orders * value) / 1.01 ** month;
    }
    expectNear(lifetimeValue, expected.clv12m_rate1pct, 1e-8);
  });

  test('the worked example of the documentation', () => {
    const customer = { x: 2, tx: 30.43, T: 38.86 };
    expect(alive(PUBLISHED, customer)).toBeCloseTo(0.727, 3);
    expect(expectedOrders(PUBLISHED, customer, 39)).toBeCloseTo(1.226, 3);
    expect(expectedOrderValue(SPENDING, summaryOf(customer, 22.35))).toBeCloseTo(24.66, 2);
    expect(expectedOrderValue(SPENDING, summaryOf({ x: 0, tx: 0, T: 38.86 }))).toBeCloseTo(35.22, 2);
  });

  test.each(golden.extreme)(
    'extreme: $x repeat days, the last in week $tx of $T',
    ({ expect: { bg }, ...history }) => {
      expectNear(logLikelihood(PUBLISHED, history), bg.logLik, 1e-6);
      expectNear(alive(PUBLISHED, history), bg.pAlive, 1e-6);
      for (const weeks of [1, 52, 520]) {
        expectNear(expectedOrders(PUBLISHED, history, weeks), bg[`exp${weeks}`] as number, 1e-6);
      }
    },
  );

  test('a new customer buys as in the table of the spreadsheet', () => {
    for (const [weeks, orders] of Object.entries(golden.aggregate.bg_expectation)) {
      const newcomer = { x: 0, tx: 0, T: 0 };
      expectNear(expectedOrders(PUBLISHED, newcomer, Number(weeks)), orders, 1e-8);
    }
  });
});

describe('other parameters', () => {
  test.each(golden.params)(
    'r $r, alpha $alpha, a $a, b $b, x $x, t $t',
    ({ t, expect: expected, ...rest }) => {
      expectNear(logLikelihood(rest, rest), expected.logLik, 1e-8);
      expectNear(alive(rest, rest), expected.pAlive, 1e-8);
      expectNear(expectedOrders(rest, rest, t), expected.cond, 1e-8);
      expectNear(expectedOrders(rest, { x: 0, tx: 0, T: 0 }, t), expected.uncond, 1e-8);
    },
  );

  test('a = 1, where the formula of the paper divides 0 by 0, lies between its neighbours', () => {
    const orders = (a: number) => purchasesWhileActive({ a, b: 3 }, 2, 2.8)(1.5);
    expectNear(orders(1), (orders(1 - 1e-6) + orders(1 + 1e-6)) / 2, 1e-10);
  });

  test('the sum of positive terms equals equation 10 of the paper', () => {
    const { r, alpha, a, b } = PUBLISHED;
    const [x, T, t] = [4, 30, 52];
    const z = t / (alpha + T + t);
    const factor = ((alpha + T) / (alpha + T + t)) ** (r + x);
    const paper = ((a + b + x - 1) / (a - 1)) * (1 - factor * hypergeometric(r + x, b + x, a + b + x - 1, z));
    expectNear(purchasesWhileActive({ a, b }, x, r + x)(t / (alpha + T)), paper, 1e-12);
  });
});
