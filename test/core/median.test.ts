import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median } from '../../src/core/median.ts';

describe('median', () => {
  test('is the middle of the sorted numbers, or halfway between the two middle ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((first, second) => first - second);
        const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]] as [
          number,
          number,
        ];
        expect(median(Object.freeze(values))).toBe((lower + upper) / 2);
      }),
    );
  });

  test('of none there is no median', () => {
    expect(median([])).toBeNaN();
  });
});
