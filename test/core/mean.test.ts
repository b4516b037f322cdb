import { expect, test } from 'vitest';
import { mean } from '../../src/core/mean.ts';

test.each([
  [[10, 20, 60], 30],
  [[5], 5],
  [[], Number.NaN],
])('%j has mean %d', (values, wanted) => {
  expect(mean(Object.freeze(values))).toBe(wanted);
});
