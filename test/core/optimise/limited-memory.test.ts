import { describe, expect, test } from 'vitest';
import { minimiseLarge } from '../../../src/core/optimise/limited-memory.ts';

describe('limited-memory search', () => {
  test("finds the bottom of Rosenbrock's valley", () => {
    const { point, value } = minimiseLarge(
      (at, gradient) => {
        const [x, y] = at as unknown as [number, number];
        gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
        gradient[1] = 200 * (y - x * x);
        return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
      },
      Float64Array.of(-1.2, 1),
      { tolerance: 1e-14 },
    );
    expect(value).toBeLessThan(1e-10);
    expect(point[0]).toBeCloseTo(1, 5);
  });

  test('three hundred unequal directions are no trouble', () => {
    const start = new Float64Array(300).fill(5);
    const { value } = minimiseLarge((at, gradient) => {
      let sum = 0;
      at.forEach((each, index) => {
        const weight = 1 + index;
        sum += weight * each * each;
        gradient[index] = 2 * weight * each;
      });
      return sum;
    }, start);
    expect(value).toBeLessThan(1e-3);
  });

  test('steps around where there is no value, and stays where nothing is known', () => {
    const { point } = minimiseLarge(
      (at, gradient) => {
        const x = at[0] as number;
        if (x <= 0) return Number.POSITIVE_INFINITY;
        gradient[0] = 1 - 1 / x;
        return x - Math.log(x);
      },
      Float64Array.of(9),
      { tolerance: 1e-12 },
    );
    expect(point[0]).toBeCloseTo(1, 5);
    const nowhere = minimiseLarge(() => Number.POSITIVE_INFINITY, Float64Array.of(3));
    expect(Array.from(nowhere.point)).toEqual([3]);
  });
});
