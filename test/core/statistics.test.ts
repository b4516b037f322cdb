/** Mean and median. */
import { expect, test } from 'vitest';
import { mean, median } from '../../src/core/statistics.ts';

test.each([
  [[10, 20, 60], 30, 20],
  [[60, 10], 35, 35],
  [[5], 5, 5],
  [[], Number.NaN, Number.NaN],
])('%j has mean %d and median %d', (values, theMean, theMedian) => {
  expect(mean(Object.freeze(values))).toBe(theMean);
  expect(median(Object.freeze(values))).toBe(theMedian);
});
