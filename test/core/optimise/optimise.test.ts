/** Both searches find known minima and say when they did not settle. */
import { describe, expect, test } from 'vitest';
import { minimise } from '../../../src/core/optimise/nelder-mead.ts';
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

describe('the simplex search', () => {
  test('finds the bottom of a bent valley', () => {
    const { point, value, converged } = minimise(valley, Object.freeze([-1.2, 1]), { tolerance: 1e-14 });
    expect(converged).toBe(true);
    expect(value).toBeLessThan(1e-12);
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(1, 5);
  });

  test('goes round points without a value', () => {
    const { point } = minimise(([x]) => ((x as number) < 0 ? Number.NaN : ((x as number) - 2) ** 2), [0.1]);
    expect(point[0]).toBeCloseTo(2, 4);
  });

  test('says so when it runs out of steps or finds no value at all', () => {
    expect(minimise(valley, [-1.2, 1], { mostSteps: 5, restarts: 0 }).converged).toBe(false);
    expect(minimise(nowhere, [1], { mostSteps: 5 }).converged).toBe(false);
  });
});

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
