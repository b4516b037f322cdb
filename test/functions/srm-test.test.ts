import { describe, expect, test } from 'vitest';
import { sharedJson } from '../golden-data/shared.ts';
import { call, column, messageOf } from './frozen.ts';

interface GoldenCase {
  readonly observed: readonly number[];
  readonly expectedShare: readonly number[];
  readonly expect: { readonly p: number };
}

const { srm } = sharedJson<{ srm: readonly GoldenCase[] }>('abtest.json');

describe('SRM_TEST', () => {
  test.each(srm)('$observed planned as $expectedShare: as chisq.test in R', (golden) => {
    const found = call('SRM_TEST', column(...golden.observed), column(...golden.expectedShare)) as number;
    expect(Math.abs(found / golden.expect.p - 1)).toBeLessThan(1e-7);
  });

  test('the worked example of the docs: 10,000 against 10,500 is no even split', () => {
    expect(call('SRM_TEST', column(10000, 10500))).toBeCloseTo(0.000479, 6);
  });

  test('shares are scaled to 1, and equal when left out', () => {
    const even = call('SRM_TEST', column(480, 520));
    expect(call('SRM_TEST', column(480, 520), column(0.5, 0.5))).toBe(even);
    expect(call('SRM_TEST', column(480, 520), column(50, 50))).toBeCloseTo(even as number, 14);
    expect(call('SRM_TEST', [['Besökare'], [480], [520]], [['Andel'], ['50%'], ['50%']])).toBe(even);
    expect(call('SRM_TEST', [[480, 520]])).toBe(even);
  });

  test('a split exactly as planned has the p-value 1; many variants have more degrees of freedom', () => {
    expect(call('SRM_TEST', column(300, 300, 300))).toBe(1);
    // Chi-square 2 with 2 degrees of freedom: exp(−1).
    expect(call('SRM_TEST', column(90, 100, 110))).toBeCloseTo(Math.exp(-1), 12);
  });

  test('what cannot be tested is refused in one sentence', () => {
    expect(messageOf('SRM_TEST', 500)).toContain('fewer than 2 variants');
    expect(messageOf('SRM_TEST', column(-1, 5))).toContain('observed is -1 in row 1');
    expect(messageOf('SRM_TEST', column(5, 1e308))).toContain('observed is 1e+308 in row 2');
    expect(messageOf('SRM_TEST', column(0, 0))).toContain('no variant has a visitor');
    expect(messageOf('SRM_TEST', column(5, 5), column(1, 0))).toContain('expected_shares row 2 is 0');
    expect(messageOf('SRM_TEST', column(5, 5), column(1, 1, 1))).toContain('observed has 2 cells');
  });
});
