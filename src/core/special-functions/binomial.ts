/** Binomial probabilities by the saddle-point form of Loader (2000), exact also for millions of trials. */
import { stirlingError } from './log-gamma.ts';

const MOST_ORDERS = 200;
const LOG_TWO_PI = 1.8378770664093453;

/**
 * ln [Γ(n+1) / (Γ(k+1) Γ(n−k+1)) · p^k · q^(n−k)] with n = successes + failures.
 * Not only for whole numbers; q = 1 − p is given by itself so that neither loses digits.
 */
export function logBinomial(successes: number, failures: number, p: number, q: number): number {
  const trials = successes + failures;
  if (successes === 0) return failures === 0 ? 0 : failures * logOf(q, p);
  if (failures === 0) return successes * logOf(p, q);
  return (
    stirlingError(trials) -
    stirlingError(successes) -
    stirlingError(failures) -
    deviance(successes, trials * p) -
    deviance(failures, trials * q) +
    0.5 * (Math.log(trials / successes / failures) - LOG_TWO_PI)
  );
}

/** observed · ln(observed / expected) + expected − observed, without cancellation where the two are close. */
export function deviance(observed: number, expected: number): number {
  const difference = observed - expected;
  if (Math.abs(difference) >= 0.1 * (observed + expected)) {
    return observed * Math.log(observed / expected) - difference;
  }
  const ratio = difference / (observed + expected);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let term = 2 * observed * ratio;
  for (let order = 3, before = Number.NaN; sum !== before && order < MOST_ORDERS; order += 2) {
    before = sum;
    term *= square;
    sum += term / order;
  }
  return sum;
}

const logOf = (share: number, rest: number): number => (rest < 0.5 ? Math.log1p(-rest) : Math.log(share));
