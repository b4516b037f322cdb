import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedJson } from '../golden-data/shared.ts';
import { call, messageOf } from './frozen.ts';

interface GoldenCase {
  readonly id: string;
  readonly xA: number;
  readonly nA: number;
  readonly xB: number;
  readonly nB: number;
  readonly expect: {
    readonly rateA: number;
    readonly rateB: number;
    readonly diff: number;
    readonly relLift: number | null;
    readonly zPooled: number | null;
    readonly pTwoSidedPooled: number | null;
    readonly newcombeCI95_BminusA: readonly [number, number];
    readonly bayesProbBgtA_uniform: number;
    readonly bayesExpectedLossIfB?: number;
    readonly bayesExpectedLossIfA?: number;
  };
}

const { ab } = sharedJson<{ ab: readonly GoldenCase[] }>('abtest.json');

type Row = [string, number | string];
const result = (...args: unknown[]) => new Map(call('AB_TEST', ...args) as Row[]);
const number = (found: Map<string, number | string>, name: string) => found.get(name) as number;

/** The tolerance of the reference: relative 1e-7, absolute 1e-12. */
function expectClose(found: unknown, wanted: number, absolute = 1e-12): void {
  expect(typeof found).toBe('number');
  expect(Math.abs((found as number) - wanted), `${found} against ${wanted}`).toBeLessThanOrEqual(
    Math.max(1e-7 * Math.abs(wanted), absolute),
  );
}

const counts = () =>
  fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([visitors, share]) => ({ visitors, conversions: Math.round(visitors * share) }));

describe('AB_TEST', () => {
  test.each(ab)('$id: R, statsmodels and mpmath agree on $xA/$nA against $xB/$nB', (golden) => {
    const found = result(golden.xA, golden.nA, golden.xB, golden.nB);
    const wanted = golden.expect;
    expectClose(found.get('rate_a'), wanted.rateA);
    expectClose(found.get('rate_b'), wanted.rateB);
    expectClose(found.get('difference'), wanted.diff);
    if (wanted.relLift === null) expect(found.get('lift')).toBe('');
    else expectClose(found.get('lift'), wanted.relLift);
    if (wanted.zPooled === null) expect([found.get('z'), found.get('p_value')]).toEqual(['', '']);
    else {
      expectClose(found.get('z'), wanted.zPooled);
      expectClose(found.get('p_value'), wanted.pTwoSidedPooled as number, 1e-300);
    }
    expectClose(found.get('ci_low'), wanted.newcombeCI95_BminusA[0]);
    expectClose(found.get('ci_high'), wanted.newcombeCI95_BminusA[1]);
    expectClose(found.get('probability_b_better'), wanted.bayesProbBgtA_uniform, 1e-8);
    if (wanted.bayesExpectedLossIfB === undefined) return;
    expectClose(found.get('expected_loss_b'), wanted.bayesExpectedLossIfB, 1e-12);
    const turned = result(golden.xB, golden.nB, golden.xA, golden.nA);
    expectClose(turned.get('expected_loss_b'), wanted.bayesExpectedLossIfA as number, 1e-12);
  });

  test('the worked example of the docs: 200 of 1000 against 240 of 1000', () => {
    expect(call('AB_TEST', 200, 1000, 240, 1000)).toEqual([
      ['rate_a', 0.2],
      ['rate_b', 0.24],
      ['difference', expect.closeTo(0.04, 12)],
      ['lift', expect.closeTo(0.2, 12)],
      ['z', expect.closeTo(2.159168, 6)],
      ['p_value', expect.closeTo(0.030837, 6)],
      ['ci_low', expect.closeTo(0.00368, 5)],
      ['ci_high', expect.closeTo(0.076203, 6)],
      ['probability_b_better', expect.closeTo(0.984537, 6)],
      ['expected_loss_b', expect.closeTo(0.000102, 6)],
      ['verdict', 'B is better'],
    ]);
  });

  test('the verdict follows p-value, confidence and direction', () => {
    expect(result(200, 1000, 240, 1000, 0.99).get('verdict')).toBe('No clear difference yet');
    expect(result(240, 1000, 200, 1000).get('verdict')).toBe('A is better');
    expect(result(0, 10, 0, 10).get('verdict')).toBe('No clear difference yet');
    expect(result('200', '1 000', 240, 1000, '90%').get('verdict')).toBe('B is better');
  });

  test('a and b swapped: same p-value, difference and z with changed sign, chances that add up to 1', () => {
    fc.assert(
      fc.property(counts(), counts(), (a, b) => {
        const found = result(a.conversions, a.visitors, b.conversions, b.visitors);
        const turned = result(b.conversions, b.visitors, a.conversions, a.visitors);
        expect(found.get('p_value')).toBe(turned.get('p_value'));
        expectClose(number(found, 'difference') + number(turned, 'difference'), 0);
        expectClose(number(found, 'ci_low') + number(turned, 'ci_high'), 0);
        expectClose(number(found, 'probability_b_better') + number(turned, 'probability_b_better'), 1, 1e-12);
        // E[max(a − b, 0)] − E[max(b − a, 0)] is the difference of the means.
        const mean = ({ conversions, visitors }: typeof a) => (conversions + 1) / (visitors + 2);
        const gap = number(found, 'expected_loss_b') - number(turned, 'expected_loss_b');
        expectClose(gap, mean(a) - mean(b));
      }),
    );
  });

  test('chance and loss agree with integration over a fine grid', () => {
    const [a, b] = [
      { conversions: 12, visitors: 50 },
      { conversions: 20, visitors: 48 },
    ];
    const { chance, loss } = byGrid(a, b, 2000);
    const found = result(12, 50, 20, 48);
    expect(found.get('probability_b_better')).toBeCloseTo(chance, 5);
    expect(found.get('expected_loss_b')).toBeCloseTo(loss, 5);
  });

  test('far in the tail and for millions of visitors every digit is kept', () => {
    const found = result(5_000_000, 100_000_000, 5_050_000, 100_000_000);
    // mpmath with 50 digits: erfc of z, and the same sums of Beta functions.
    expectClose(found.get('p_value'), 6.554444721615587e-59, 0);
    expectClose(found.get('expected_loss_b'), 6.20621682932671e-65, 0);
    expectClose(
      result(510_000, 10_000_000, 500_000, 10_000_000).get('probability_b_better'),
      8.794481376886474e-25,
      0,
    );
  });

  test('a handful against half a million million: the sum runs over the handful', () => {
    // Against a rate that is known, the chance is that of Beta(6, 6) to lie above or below a half.
    expect(result(5, 10, 5e11, 1e12).get('probability_b_better')).toBeCloseTo(0.5, 9);
    expect(result(5e11, 1e12, 5, 10).get('probability_b_better')).toBeCloseTo(0.5, 9);
  });

  test.each([
    [0.8, 1.2815515655446004],
    [0.9, 1.6448536269514722],
    [0.99, 2.5758293035489004],
  ])('the interval at confidence %d: Newcombe from the limits at which the score is z', (confidence, z) => {
    const limit = (conversions: number, visitors: number, side: 1 | -1) => {
      const rate = conversions / visitors;
      let [inside, outside] = [rate, side > 0 ? 1 : 0];
      for (let round = 0; round < 60; round++) {
        const middle = (inside + outside) / 2;
        const score = (side * (middle - rate)) / Math.sqrt((middle * (1 - middle)) / visitors);
        if (score < z) inside = middle;
        else outside = middle;
      }
      return inside;
    };
    const found = result(56, 70, 48, 80, confidence);
    const [a, b] = [56 / 70, 48 / 80];
    const low = b - a - Math.hypot(b - limit(48, 80, -1), limit(56, 70, 1) - a);
    const high = b - a + Math.hypot(limit(48, 80, 1) - b, a - limit(56, 70, -1));
    expectClose(found.get('ci_low'), low);
    expectClose(found.get('ci_high'), high);
  });

  test('one visitor each, none converted, all converted: documented results, never NaN', () => {
    for (const args of [
      [0, 1, 0, 1],
      [1, 1, 1, 1],
      [1, 1, 0, 1],
      [0, 500, 500, 500],
    ]) {
      const found = result(...args);
      const numbers = [...found.values()].filter((value) => typeof value === 'number');
      expect(numbers.every(Number.isFinite)).toBe(true);
    }
    expect(result(0, 500, 6, 500).get('lift')).toBe('');
    expect(result(0, 1, 0, 1).get('probability_b_better')).toBe(0.5);
  });

  test('impossible input gives one sentence that names it', () => {
    expect(messageOf('AB_TEST', 1, 0, 1, 10)).toContain('visitors_a is 0');
    expect(messageOf('AB_TEST', 11, 10, 1, 10)).toContain('conversions_a 11 is more than visitors_a 10');
    expect(messageOf('AB_TEST', 1.5, 10, 1, 10)).toContain('conversions_a is 1.5; write a whole number');
    expect(messageOf('AB_TEST', -1, 10, 1, 10)).toContain('conversions_a is -1');
    expect(messageOf('AB_TEST', 1, 10, '', 10)).toContain('conversions_b is blank');
    expect(messageOf('AB_TEST', 1, 10, 1, 10, 1)).toContain('confidence is 1');
    expect(messageOf('AB_TEST', 1, 10, 1, 10, 95)).toContain('95');
    expect(messageOf('AB_TEST', 1, 1e13, 1, 10)).toContain('from 1 to 1000000000000');
    expect(messageOf('AB_TEST', 1e300, 10, 1, 10)).toContain('from 0 to 1000000000000');
    expect(call('AB_TEST', '', '', '', '')).toBe('');
  });

  test('an interval never leaves −1 to 1', () => {
    for (const visitors of [1, 7, 500, 1e6, 1e9]) {
      const found = result(0, visitors, visitors, visitors);
      const turned = result(visitors, visitors, 0, visitors);
      expect(number(found, 'ci_high')).toBeLessThanOrEqual(1);
      expect(number(turned, 'ci_low')).toBeGreaterThanOrEqual(-1);
    }
  });
});

/** P(b > a) and E[max(a − b, 0)] by midpoints of the two densities. */
function byGrid(
  a: { conversions: number; visitors: number },
  b: { conversions: number; visitors: number },
  steps: number,
): { chance: number; loss: number } {
  const masses = ({ conversions, visitors }: typeof a) => {
    const weights = Array.from({ length: steps }, (_, step) => {
      const p = (step + 0.5) / steps;
      return p ** conversions * (1 - p) ** (visitors - conversions);
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };
  const [ofA, ofB] = [masses(a), masses(b)];
  let chance = 0;
  let loss = 0;
  ofA.forEach((massA, i) => {
    ofB.forEach((massB, j) => {
      if (j > i) chance += massA * massB;
      else if (j === i) chance += (massA * massB) / 2;
      else loss += (massA * massB * (i - j)) / steps;
    });
  });
  return { chance, loss };
}
