/** The slope of the logarithm of the gamma function. */

const ASYMPTOTIC_FROM = 10;

/** ψ(x) for x > 0: Bernoulli's series once ψ(x) = ψ(x + 1) − 1/x has made x large. */
export function digamma(x: number): number {
  let shifted = x;
  let taken = 0;
  while (shifted < ASYMPTOTIC_FROM) {
    taken += 1 / shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  let sum = 691 / 32760 - square / 12;
  sum = -1 / 132 + square * sum;
  sum = 1 / 240 + square * sum;
  sum = -1 / 252 + square * sum;
  sum = 1 / 120 + square * sum;
  sum = -1 / 12 + square * sum;
  return Math.log(shifted) - 0.5 / shifted + square * sum - taken;
}
