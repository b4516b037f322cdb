import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logBinomial } from '../../../src/core/special-functions/binomial.ts';
import { chiSquareTail, regularisedGammaTail } from '../../../src/core/special-functions/gamma.ts';
import { logGamma, stirlingError } from '../../../src/core/special-functions/log-gamma.ts';
import { normalQuantile, twoSidedTail } from '../../../src/core/special-functions/normal.ts';
import { sharedJson } from '../../golden-data/shared.ts';
import { hypergeometric } from './hypergeometric.ts';

interface Case {
  readonly fn: string;
  readonly args: readonly number[];
  readonly expect: number;
  readonly relTol: number;
  readonly absTol?: number;
}

const normalCdf = (z: number): number => (z < 0 ? twoSidedTail(z) / 2 : 1 - twoSidedTail(z) / 2);

const functions: Readonly<Record<string, (...args: number[]) => number>> = {
  lgamma: logGamma,
  normcdf: normalCdf,
  normquantile: normalQuantile,
  chisqUpper: chiSquareTail,
  hyp2f1: hypergeometric,
};

const { cases } = sharedJson<{ cases: readonly Case[] }>('special.json');

/** Within the tolerance of the reference: relative, or absolute where that is more. */
function expectClose(found: number, wanted: number, relative: number, absolute = 0): void {
  expect(Math.abs(found - wanted), `${found} against ${wanted}`).toBeLessThanOrEqual(
    Math.max(relative * Math.abs(wanted), absolute),
  );
}

describe('special functions', () => {
  test.each(cases.filter(({ fn }) => fn in functions))('$fn($args) as mpmath with 60 digits', (each) => {
    const found = (functions[each.fn] as (...args: number[]) => number)(...each.args);
    expectClose(found, each.expect, each.relTol, each.absTol ?? 1e-300);
  });

  test('ln Γ obeys its recurrence and is NaN where Γ has no logarithm', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (x) => {
        expectClose(logGamma(x + 1), logGamma(x) + Math.log(x), 1e-13, 1e-13);
      }),
    );
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-1)).toBeNaN();
  });

  test('Stirling leaves 1/12x over', () => {
    expect(stirlingError(1e6)).toBeCloseTo(1 / 12e6, 18);
    expect(stirlingError(1)).toBeCloseTo(1 - 0.9189385332046727, 15);
  });

  test('binomial probabilities add up to 1', () => {
    const trials = 40;
    let sum = 0;
    for (let k = 0; k <= trials; k++) sum += Math.exp(logBinomial(k, trials - k, 0.3, 0.7));
    expect(sum).toBeCloseTo(1, 14);
    expect(logBinomial(0, 0, 0.3, 0.7)).toBe(0);
  });

  test('the tail of the incomplete gamma function falls from 1 to 0', () => {
    expect(regularisedGammaTail(2, 0)).toBe(1);
    expect(regularisedGammaTail(2, Number.POSITIVE_INFINITY)).toBe(0);
  });

  test('normal quantiles undo the distribution, and the ends are infinite', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.999, noNaN: true }), (p) => {
        expectClose(normalCdf(normalQuantile(p)), p, 1e-12);
      }),
    );
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-1)).toBeNaN();
    expect(twoSidedTail(0)).toBe(1);
  });
});
