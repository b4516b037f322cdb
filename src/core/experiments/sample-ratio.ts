/** Whether visitors were split as planned: Pearson's chi-square test of sample ratio mismatch. */
import { chiSquareTail } from '../special-functions/gamma.ts';

/** The p-value; `shares` are positive and need not add up to 1. */
export function sampleRatioTest(observed: readonly number[], shares: readonly number[]): number {
  const total = sum(observed);
  const whole = sum(shares);
  const distance = observed.reduce((soFar, count, index) => {
    const expected = (total * (shares[index] as number)) / whole;
    return soFar + (count - expected) ** 2 / expected;
  }, 0);
  return chiSquareTail(distance, observed.length - 1);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
