/** The parts of the customer models: degenerate data, the curve that saves time, the digamma function. */
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../../src/core/customers/customer-model.ts';
import { aliveProbability, orderValues, outlooks } from '../../../src/core/customers/customer-value.ts';
import { smoothCurve } from '../../../src/core/customers/smooth-curve.ts';
import type { CustomerSummary } from '../../../src/core/customers/summary.ts';
import { digamma } from '../../../src/core/special-functions/digamma.ts';
import { cdnowSummaries } from './cdnow.ts';

describe('customers who share one drop-out rate', () => {
  /** After each purchase 3 of 10 leave at once; the others buy again within a week or two, at one rate for all. */
  const summaries: CustomerSummary[] = [];
  for (let frequency = 0; frequency < 12; frequency++) {
    const customers = Math.round(1000 * 0.7 ** frequency * (frequency === 0 ? 0.1 : 0.3));
    for (let index = 0; index < customers; index++) {
      const recency = frequency * (1 + (index % 5) / 10);
      summaries.push({ frequency, recency, age: 100, monetary: frequency === 0 ? 0 : 20 + (index % 7) });
    }
  }
  const { buying, cautions } = modelOf(summaries, false);

  test('a + b is held at 10,000, and that is said', () => {
    const { a, b } = buying.dropOut as { a: number; b: number };
    expect(a + b).toBeCloseTo(10_000, 6);
    expect(cautions).toEqual(['one drop-out rate']);
    expect(a / (a + b)).toBeCloseTo(0.3, 1);
  });
});

describe('spending without a usual mean', () => {
  const summaries = (values: readonly number[]): CustomerSummary[] => [
    ...cdnowSummaries()
      .slice(0, 400)
      .map((summary) => ({ ...summary, monetary: 0 })),
    ...values.map((monetary, index) => ({ frequency: 1 + (index % 4), recency: 10, age: 30, monetary })),
  ];

  test('values that differ by powers of ten have q of 1 or less', () => {
    const wild = Array.from(
      { length: 60 },
      (_, index) => 10 * Math.exp((index - 30) / 6 + (((index * 31) % 17) - 8) / 5),
    );
    const model = modelOf(summaries(wild), true);
    expect(model.spending).toBeUndefined();
    expect(model.cautions).toContain('order values without a usual mean');
  });

  test('everybody spending the same does not settle, and everybody is expected to go on', () => {
    const model = modelOf(summaries(Array.from({ length: 60 }, () => 49)), true);
    expect(model.spending).toBeUndefined();
    expect(model.cautions).toContain('order values not settled');
    const values = orderValues(model, [{ frequency: 2, recency: 1, age: 2, monetary: 49 }]);
    expect(values).toEqual([49]);
  });
});

test('order values are modelled from ten customers with a repeat day and a value', () => {
  const buyers = cdnowSummaries().filter(({ monetary }) => monetary > 0);
  const others = cdnowSummaries().filter(({ frequency }) => frequency === 0);
  const cautions = (count: number) => modelOf([...buyers.slice(0, count), ...others], true).cautions;
  expect(cautions(9)).toContain('few repeat customers');
  expect(cautions(10)).not.toContain('few repeat customers');
});

test('many ages by the curve agree with each calculated on its own', () => {
  const { buying } = modelOf(cdnowSummaries(), false);
  const horizon = { weeks: 260, annualDiscount: 0.1 };
  const summaries = cdnowSummaries().slice(0, 300);
  const together = outlooks(buying, summaries, horizon);
  for (const index of [0, 1, 2, 99, 157, 298]) {
    const [alone] = outlooks(buying, [summaries[index] as CustomerSummary], horizon);
    const other = together[index] as (typeof together)[number];
    expect(other.orders).toBeCloseTo(alone?.orders as number, 12);
    expect(other.discountedOrders).toBeCloseTo(alone?.discountedOrders as number, 10);
  }
});

test('a long silence brings the chance to be active down to 0 without overflow', () => {
  const buying = { r: 30, alpha: 1, dropOut: { a: 0.5, b: 20 }, logLikelihood: 0, converged: true };
  const silent = { frequency: 900, recency: 10, age: 1000, monetary: 0 };
  expect(aliveProbability(buying, silent)).toBe(0);
});

describe('the curve', () => {
  test('follows a smooth function', () => {
    const curve = smoothCurve(Math.exp, -1, 3);
    for (const x of [-1, 0, 0.3, 2.9, 3]) expect(curve(x)).toBeCloseTo(Math.exp(x), 12);
  });

  test('is the function itself where it has a corner', () => {
    expect(smoothCurve(Math.abs, -1, 3)).toBe(Math.abs);
  });
});

test('digamma (Abramowitz and Stegun, table 6.1; 6.3.2 and 6.3.3)', () => {
  const euler = 0.5772156649015329;
  expect(digamma(1)).toBeCloseTo(-euler, 14);
  expect(digamma(0.5)).toBeCloseTo(-euler - 2 * Math.LN2, 14);
  expect(digamma(2)).toBeCloseTo(1 - euler, 14);
  expect(digamma(10)).toBeCloseTo(2.2517525890667214, 14);
});
