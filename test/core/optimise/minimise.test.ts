/** The search by slope finds known minima, near and far, and says when it did not settle. */
import { describe, expect, test } from 'vitest';
import { minimise } from '../../../src/core/optimise/minimise.ts';

/** Rosenbrock (1960): a bent valley with its bottom at (1, 1). */
function valley(point: Float64Array, gradient: Float64Array): number {
  const [x, y] = point as unknown as [number, number];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
}

describe('the search by slope', () => {
  test('finds the bottom of a bent valley', () => {
    const { point, value, converged } = minimise(valley, Object.freeze([-1.2, 1]));
    expect(converged).toBe(true);
    expect(value).toBeLessThan(1e-13);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
  });

  test('stays where the start is the bottom', () => {
    const { point, value, converged } = minimise(valley, [1, 1]);
    expect([...point, value, converged]).toEqual([1, 1, 0, true]);
  });

  test('three hundred unequal directions are no trouble', () => {
    const bowl = (at: Float64Array, gradient: Float64Array): number => {
      let sum = 0;
      at.forEach((each, index) => {
        const weight = 1 + index;
        sum += weight * each * each;
        gradient[index] = 2 * weight * each;
      });
      return sum;
    };
    const start = new Float64Array(300).fill(5);
    expect(minimise(bowl, start).value).toBeLessThan(1e-9);
    expect(start[0]).toBe(5);
  });

  test('ends early where little more is to be gained', () => {
    let [visits, all] = [0, 0];
    const counted = (count: () => void) => (at: Float64Array, gradient: Float64Array) => {
      count();
      return valley(at, gradient);
    };
    const early = minimise(
      counted(() => {
        visits++;
      }),
      [-1.2, 1],
      { leastGain: 3 },
    );
    const late = minimise(
      counted(() => {
        all++;
      }),
      [-1.2, 1],
    );
    expect(visits).toBeLessThan(all);
    expect(early.value).toBeGreaterThan(late.value);
  });

  test('steps around where there is no value', () => {
    const { point } = minimise(
      (at, gradient) => {
        const x = at[0] as number;
        if (x <= 0) return Number.POSITIVE_INFINITY;
        gradient[0] = 1 - 1 / x;
        return x - Math.log(x);
      },
      [9],
    );
    expect(point[0]).toBeCloseTo(1, 6);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('stays and says so where all values are %d', (value) => {
    const { point, converged } = minimise(() => value, [3]);
    expect([...point, converged]).toEqual([3, false]);
  });

  test('says so when it runs out of evaluations', () => {
    expect(minimise(valley, [-1.2, 1], { mostEvaluations: 3 }).converged).toBe(false);
  });

  test('says so when the value falls without end', () => {
    const endless = ([x]: Float64Array, gradient: Float64Array): number => {
      gradient[0] = -1000;
      return -1000 * (x as number);
    };
    expect(minimise(endless, [0], { mostEvaluations: 20 }).converged).toBe(false);
  });
});
