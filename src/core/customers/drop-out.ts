/** Customers differ in their chance to drop out at each occasion: the chances follow a beta distribution. */

export interface DropOut {
  readonly a: number;
  readonly b: number;
}

/**
 * From the log odds of the mean chance and the logarithm of a + b, which says how alike customers are: a search among
 * these hardly turns corners.
 */
export function dropOutAt(logOdds: number, logLikeness: number): DropOut {
  const likeness = Math.exp(logLikeness);
  return { a: likeness / (1 + Math.exp(-logOdds)), b: likeness / (1 + Math.exp(logOdds)) };
}

/** The slopes by log odds and logarithm of a + b, from those by a and b. */
export function slopesOfDropOut({ a, b }: DropOut, byA: number, byB: number): [number, number] {
  return [(a * b * (byA - byB)) / (a + b), a * byA + b * byB];
}
