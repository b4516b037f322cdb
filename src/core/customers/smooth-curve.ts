/** A smooth function that is slow to calculate, replaced by a polynomial through Chebyshev's points of an interval. */

const FEWEST_POINTS = 16;
const MOST_POINTS = 256;
/** What the last coefficients may be in parts of the largest. */
const PRECISION = 1e-14;

type Curve = (x: number) => number;

/** The function itself where 256 points do not follow it closely enough. */
export function smoothCurve(original: Curve, from: number, to: number): Curve {
  const middle = (from + to) / 2;
  const reach = (to - from) / 2;
  for (let points = FEWEST_POINTS; points <= MOST_POINTS; points *= 2) {
    const coefficients = coefficientsOf((x) => original(middle + reach * x), points);
    const largest = coefficients.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const end = lastAbove(coefficients, PRECISION * largest);
    if (end < points - 4) {
      const kept = coefficients.slice(0, end + 1);
      return (x) => clenshaw(kept, (x - middle) / reach);
    }
  }
  return original;
}

function coefficientsOf(curve: Curve, points: number): number[] {
  const angles = Array.from({ length: points }, (_, index) => (Math.PI * (index + 0.5)) / points);
  const values = angles.map((angle) => curve(Math.cos(angle)));
  return angles.map((_, order) => {
    const sum = values.reduce(
      (total, value, index) => total + value * Math.cos(order * (angles[index] as number)),
      0,
    );
    return ((order === 0 ? 1 : 2) * sum) / points;
  });
}

function lastAbove(values: readonly number[], limit: number): number {
  let index = values.length - 1;
  while (index > 0 && Math.abs(values[index] as number) <= limit) index -= 1;
  return index;
}

function clenshaw(coefficients: readonly number[], x: number): number {
  let next = 0;
  let afterNext = 0;
  for (let order = coefficients.length - 1; order > 0; order--) {
    const current = (coefficients[order] as number) + 2 * x * next - afterNext;
    afterNext = next;
    next = current;
  }
  return (coefficients[0] as number) + x * next - afterNext;
}
