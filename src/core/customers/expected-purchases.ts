/** How many purchases to expect: those of a customer who never drops out, each counted as far as the customer still is one. */
import type { DropOut } from './drop-out.ts';

const PRECISION = 1e-17;

/**
 * For a customer who is active now, with `shape` = r + x: the expected purchases within a time t, given as the share
 * t / (α + T). Equal to the paper's equation 10 without p(alive), but a sum of positive terms: over the negative binomial
 * number n of purchases without drop-out, times how many of n are made before dropping out.
 */
export function purchasesWhileActive(
  { a, b }: DropOut,
  frequency: number,
  shape: number,
): (stretch: number) => number {
  const made = [0];
  let reached = 1;
  /** Σ over j < n of the chance to be active still after j purchases more. */
  const madeOf = (n: number): number => {
    for (let known = made.length; known <= n; known++) {
      made.push((made[known - 1] as number) + reached);
      reached *= (b + frequency + known - 1) / (a + b + frequency + known - 1);
    }
    return made[n] as number;
  };
  return (stretch) => {
    const step = stretch / (1 + stretch);
    const likeliest = Math.max(0, Math.floor((shape - 1) * stretch));
    let weights = 1;
    let sum = madeOf(likeliest);
    let weight = 1;
    for (let n = likeliest; n > 0 && weight > PRECISION; n--) {
      weight *= n / ((shape + n - 1) * step);
      weights += weight;
      sum += weight * (made[n - 1] as number);
    }
    weight = 1;
    for (let n = likeliest + 1; ; n++) {
      const ratio = ((shape + n - 1) * step) / n;
      weight *= ratio;
      const term = weight * madeOf(n);
      weights += weight;
      sum += term;
      if (ratio < 1 && term <= PRECISION * sum * (1 - ratio)) return sum / weights;
    }
  };
}
