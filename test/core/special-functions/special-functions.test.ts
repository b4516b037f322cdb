import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regularisedBeta } from '../../../src/core/special-functions/beta.ts';
import { logBinomial } from '../../../src/core/special-functions/binomial.ts';
import { chiSquareTail, regularisedGammaTail } from '../../../src/core/special-functions/gamma.ts';
import { hypergeometric, logHypergeometric } from '../../../src/core/special-functions/hypergeometric.ts';
import { logBeta, logGamma, stirlingError } from '../../../src/core/special-functions/log-gamma.ts';
import { normalCdf, normalQuantile, twoSidedTail } from '../../../src/core/special-functions/normal.ts';
import { sharedJson } from '../../golden-data/shared.ts';

interface Case {
  readonly fn: string;
  readonly args: readonly number[];
  readonly expect: number;
  readonly relTol: number;
  readonly absTol?: number;
}

/** Student's t by the incomplete beta function, as every handbook gives it. */
function studentCdf(t: number, degrees: number): number {
  const tail = regularisedBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

const functions: Readonly<Record<string, (...args: number[]) => number>> = {
  lgamma: logGamma,
  betainc: regularisedBeta,
  normcdf: normalCdf,
  normquantile: normalQuantile,
  tcdf: studentCdf,
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

  test.each(cases.filter(({ fn }) => fn === 'betaincinv'))(
    'the incomplete beta function at the quantile of $args gives the share back',
    ({ args, expect: quantile }) => {
      const [share, a, b] = args as [number, number, number];
      expectClose(regularisedBeta(quantile, a, b), share, 1e-8);
    },
  );

  test('ln Γ obeys its recurrence and is NaN where Γ has no logarithm', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (x) => {
        expectClose(logGamma(x + 1), logGamma(x) + Math.log(x), 1e-13, 1e-13);
      }),
    );
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-1)).toBeNaN();
  });

  test('ln B is symmetric and exact for a small beside a large argument', () => {
    expect(logBeta(3, 5)).toBeCloseTo(Math.log(1 / 105), 13);
    // B(1, n) = 1/n and B(2, n) = 1/(n (n+1)).
    expectClose(logBeta(1, 1e9), -Math.log(1e9), 1e-14);
    expectClose(logBeta(1e7, 2), -Math.log(1e7 * (1e7 + 1)), 1e-14);
    expectClose(logBeta(20, 0.5), logBeta(0.5, 20), 1e-15);
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

  test('the incomplete beta and gamma functions rise from 0 to 1', () => {
    expect(regularisedBeta(0, 2, 3)).toBe(0);
    expect(regularisedBeta(1, 2, 3)).toBe(1);
    expect(regularisedGammaTail(2, 0)).toBe(1);
    expect(regularisedGammaTail(2, Number.POSITIVE_INFINITY)).toBe(0);
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 500, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (a, x) => {
          expectClose(regularisedBeta(x, a, 2 * a) + regularisedBeta(1 - x, 2 * a, a), 1, 0, 1e-11);
        },
      ),
    );
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

  test('the logarithm of ₂F₁ agrees with ₂F₁ and goes on where that overflows', () => {
    expect(logHypergeometric(0.243, 2.426, 2.219, 0.9)).toBeCloseTo(
      Math.log(hypergeometric(0.243, 2.426, 2.219, 0.9)),
      13,
    );
    // ₂F₁(a, b; b; z) = (1 − z)^(−a)
    expectClose(logHypergeometric(2000, 3, 3, 0.9), 2000 * Math.log(10), 1e-12);
  });
});
