/** How many visitors a test of two conversion rates needs, as power.prop.test in R. */
import { normalQuantile } from '../special-functions/normal.ts';

/** Per variant, not rounded; pooled variance without a difference, separate variances with it. */
export function visitorsPerVariant(rateA: number, rateB: number, power: number, confidence: number): number {
  const pooled = (rateA + rateB) / 2;
  const without = -normalQuantile((1 - confidence) / 2) * Math.sqrt(2 * pooled * (1 - pooled));
  const withDifference = normalQuantile(power) * Math.sqrt(rateA * (1 - rateA) + rateB * (1 - rateB));
  return ((without + withDifference) / (rateB - rateA)) ** 2;
}
