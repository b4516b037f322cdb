/** The normal distribution, accurate far in its tails, and its quantiles. */

const ROOT_TWO_PI = 2.5066282746310002;
const SERIES_BELOW = 2;
const FRACTION_TERMS = 120;

/** P(|Z| ≥ |z|), exact down to the smallest number there is. */
export const twoSidedTail = (z: number): number => Math.min(1, 2 * lowerTail(Math.abs(z)));

/** The z below which a share p of the distribution lies. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  if (!(p > 0)) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  let z = -startingQuantile(p);
  for (let round = 0; round < 8; round++) {
    const found = lowerTail(-z);
    const step = (Math.log(found / p) * found) / normalDensity(z);
    z -= step;
    if (Math.abs(step) <= 1e-15 * Math.abs(z)) break;
  }
  return z;
}

const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / ROOT_TWO_PI;

/** P(Z ≤ −t) for t ≥ 0. */
function lowerTail(t: number): number {
  if (t < SERIES_BELOW) return 0.5 - centralSeries(t);
  let fraction = t;
  for (let term = FRACTION_TERMS; term > 0; term--) fraction = t + term / fraction;
  // exp(−t²/2) in two factors, as t² rounded would lose digits.
  const rounded = Math.floor(t * 16) / 16;
  const rest = (t - rounded) * (t + rounded);
  return (Math.exp((-rounded * rounded) / 2) * Math.exp(-rest / 2)) / ROOT_TWO_PI / fraction;
}

/** P(0 ≤ Z ≤ t). */
function centralSeries(t: number): number {
  let term = t;
  let sum = t;
  for (let order = 1; term > 1e-18 * sum; order++) {
    term *= (t * t) / (2 * order + 1);
    sum += term;
  }
  return (sum * Math.exp((-t * t) / 2)) / ROOT_TWO_PI;
}

/** Abramowitz and Stegun 26.2.23: within 0.0005. */
function startingQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - numerator / denominator;
}
