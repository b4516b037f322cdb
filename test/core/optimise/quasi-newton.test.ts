/** The search by slope finds known minima and says when it did not settle. */
import { describe, expect, test } from 'vitest';
import { minimiseSmooth } from '../../../src/core/optimise/quasi-newton.ts';

/** Rosenbrock (1960): a bent valley with its bottom at (1, 1). */
const valley = ([x, y]: readonly number[]): number =>
  (1 - (x as number)) ** 2 + 100 * ((y as number) - (x as number) ** 2) ** 2;

function smoothValley(point: readonly number[], gradient: number[]): number {
  const [x, y] = point as [number, number];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return valley(point);
}

const nowhere = (): number => Number.NaN;

describe('the search by slope', () => {
  test('finds the bottom of a bent valley', () => {
    const { point, value, converged } = minimiseSmooth(smoothValley, Object.freeze([-1.2, 1]));
    expect(converged).toBe(true);
    expect(value).toBeLessThan(1e-13);
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
  });

  test('stays where the start is the bottom', () => {
    expect(minimiseSmooth(smoothValley, [1, 1])).toMatchObject({ point: [1, 1], value: 0, converged: true });
  });

  test('says so when it runs out of steps or finds no value at all', () => {
    expect(minimiseSmooth(smoothValley, [-1.2, 1], { mostSteps: 2 }).converged).toBe(false);
    expect(minimiseSmooth(nowhere, [1]).converged).toBe(false);
  });

  test('says so when the value falls without end', () => {
    const endless = ([x]: readonly number[], gradient: number[]): number => {
      gradient[0] = -1000;
      return -1000 * (x as number);
    };
    expect(minimiseSmooth(endless, [0], { mostSteps: 20, tolerance: 1e-12 }).converged).toBe(false);
  });
});
