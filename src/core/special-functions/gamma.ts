/** The upper regularised incomplete gamma function, and with it the tail of chi-square. */
import { deviance } from './binomial.ts';
import { stirlingError } from './log-gamma.ts';

const TWO_PI = 2 * Math.PI;
const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

/** P(chi-square with so many degrees of freedom > value), accurate far in the tail. */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  return regularisedGammaTail(degreesOfFreedom / 2, value / 2);
}

/** Q(a, x) = Γ(a, x) / Γ(a) for a > 0. */
export function regularisedGammaTail(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  // x^a e^(−x) / Γ(a)
  const front = Math.sqrt(a / TWO_PI) * Math.exp(-deviance(a, x) - stirlingError(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let order = 1; order < MOST_TERMS && term > PRECISION * sum; order++) {
    term *= x / (a + order);
    sum += term;
  }
  return sum;
}

/** Modified Lentz method. */
function upperFraction(a: number, x: number): number {
  let denominator = x + 1 - a;
  let upper = Number.MAX_VALUE;
  let lower = 1 / denominator;
  let product = lower;
  for (let order = 1; order < MOST_TERMS; order++) {
    const coefficient = -order * (order - a);
    denominator += 2;
    lower = 1 / (coefficient * lower + denominator);
    upper = denominator + coefficient / upper;
    const change = lower * upper;
    product *= change;
    if (Math.abs(change - 1) <= PRECISION) break;
  }
  return product;
}
