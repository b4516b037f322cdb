/** The regularised incomplete beta function: the distribution of a rate after so many successes and failures. */
import { logBinomial } from './binomial.ts';

const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

/** P(rate ≤ x) for a rate that is Beta(a, b). */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerTail(1 - x, x, b, a);
  return lowerTail(x, 1 - x, a, b);
}

/** x^a (1−x)^b / (a B(a, b)) times a continued fraction, which is short below the mean. */
function lowerTail(x: number, rest: number, a: number, b: number): number {
  const front = Math.exp(logBinomial(a, b, x, rest)) * (b / (a + b));
  return front * continuedFraction(x, a, b);
}

/** Numerical Recipes 6.4, evaluated by the modified Lentz method. */
function continuedFraction(x: number, a: number, b: number): number {
  let upper = 1;
  let lower = 1 / (1 - ((a + b) * x) / (a + 1));
  let product = lower;
  const step = (coefficient: number): number => {
    lower = 1 / (1 + coefficient * lower);
    upper = 1 + coefficient / upper;
    product *= lower * upper;
    return lower * upper;
  };
  for (let term = 1; term < MOST_TERMS; term++) {
    step((term * (b - term) * x) / ((a + 2 * term - 1) * (a + 2 * term)));
    const change = step((-(a + term) * (a + b + term) * x) / ((a + 2 * term) * (a + 2 * term + 1)));
    if (Math.abs(change - 1) <= PRECISION) break;
  }
  return product;
}
