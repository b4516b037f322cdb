/** Gauss's hypergeometric function ₂F₁ for real arguments below 1: what papers write where the project sums otherwise. */

const PRECISION = 1e-17;
const MOST_TERMS = 1_000_000;

/** ₂F₁(a, b; c; z) for z < 1. */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (z < 0) return (1 - z) ** -a * hypergeometric(a, c - b, c, z / (z - 1));
  const exponent = c - a - b;
  if (z <= 0.5 || exponent >= 0) return series(a, b, c, z);
  // Euler's transformation takes the pole at z = 1 out of the series.
  return (1 - z) ** exponent * series(c - a, c - b, c, z);
}

function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let order = 0; order < MOST_TERMS && term !== 0; order++) {
    const ratio = (((a + order) * (b + order)) / ((c + order) * (order + 1))) * z;
    term *= ratio;
    sum += term;
    if (Math.abs(ratio) < 1 && Math.abs(term) <= PRECISION * Math.abs(sum)) break;
  }
  return sum;
}
