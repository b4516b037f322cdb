import { describe, expect, it } from 'vitest';
import { type Expression, minus, plus, ratio, sum, times } from '../../src/core/expression.ts';
import { linearRatio, linearValue } from '../../src/core/linear.ts';

const values: Record<string, number> = { a: 7, b: 3, c: 5 };
const sumOf = (key: string) => values[key] as number;

function asPair(expression: Expression): [number, number | undefined] | undefined {
  const form = linearRatio(expression);
  return (
    form && [linearValue(form.numerator, sumOf), form.denominator && linearValue(form.denominator, sumOf)]
  );
}

describe('a formula as a ratio of linear forms', () => {
  it('reads a plain ratio as its two sums', () => {
    expect(asPair(ratio(sum('a'), sum('b')))).toEqual([7, 3]);
  });

  it('keeps a factor in the numerator, as in CPM', () => {
    expect(asPair(ratio(times(1000, sum('a')), sum('b')))).toEqual([7000, 3]);
    expect(asPair(times(1000, ratio(sum('a'), sum('b'))))).toEqual([7000, 3]);
    expect(asPair(times(ratio(sum('a'), sum('b')), 2))).toEqual([14, 3]);
  });

  it('brings a constant onto the denominator, as in 1 − orders / carts', () => {
    expect(asPair(minus(1, ratio(sum('a'), sum('b'))))).toEqual([3 - 7, 3]);
    expect(asPair(minus(ratio(sum('a'), sum('b')), 1))).toEqual([7 - 3, 3]);
    expect(asPair(plus(ratio(sum('a'), sum('b')), 2))).toEqual([7 + 6, 3]);
    expect(asPair(plus(2, ratio(sum('a'), sum('b'))))).toEqual([7 + 6, 3]);
  });

  it('adds sums in both parts, as in WIN_RATE', () => {
    expect(asPair(ratio(sum('a'), plus(sum('a'), sum('b'))))).toEqual([7, 10]);
    expect(asPair(ratio(minus(sum('a'), sum('c')), times(sum('b'), 2)))).toEqual([2, 6]);
    expect(asPair(ratio(ratio(sum('a'), 2), sum('b')))).toEqual([3.5, 3]);
  });

  it('has no denominator for a plain difference, as in LEAD_PROFIT', () => {
    expect(asPair(minus(sum('a'), sum('b')))).toEqual([4, undefined]);
  });

  it('refuses products of sums, sums with constants and ratios of ratios', () => {
    for (const expression of [
      times(sum('a'), sum('b')),
      plus(sum('a'), 1),
      ratio(1, sum('a')),
      ratio(times(sum('a'), sum('b')), sum('c')),
      times(sum('a'), ratio(sum('b'), sum('c'))),
      ratio(sum('a'), ratio(sum('b'), sum('c'))),
      plus(sum('a'), ratio(sum('b'), sum('c'))),
      plus(1, sum('a')),
      5,
    ]) {
      expect(linearRatio(expression)).toBeUndefined();
    }
  });
});
