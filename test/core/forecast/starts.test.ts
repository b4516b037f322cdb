import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smoothingOf } from '../../../src/core/forecast/parameters.ts';
import { startingStates } from '../../../src/core/forecast/starting-values.ts';

describe('where a fit begins and may go', () => {
  test.each([3, 4])('a clean line with a season of %i is taken apart exactly', (length) => {
    const seasons = [6, -2, -4, 0].slice(0, length);
    const values = Float64Array.from(
      { length: 24 },
      (_, t) => 50 + 2 * (t + 1) + (seasons[t % length] as number),
    );
    const found = startingStates(values, { error: 'A', trend: 'A', season: 'A' }, length);
    expect(found.level).toBeCloseTo(50, 10);
    expect(found.trend).toBeCloseTo(2, 10);
    expect(Array.from(found.seasons)).toEqual(seasons.map((each) => expect.closeTo(each, 10)));
  });

  test('smoothing stays in the usual region of R, however far the search goes', () => {
    const share = () => fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.record({ alpha: share(), beta: share(), gamma: share(), phi: share() }), (shares) => {
        const { alpha, beta, gamma, phi } = smoothingOf({ error: 'M', trend: 'Ad', season: 'M' }, shares);
        expect(alpha).toBeGreaterThanOrEqual(1e-4);
        expect(alpha).toBeLessThanOrEqual(0.9999);
        expect(beta).toBeLessThanOrEqual(alpha + 1e-15);
        expect(gamma).toBeLessThanOrEqual(1 - alpha + 1e-15);
        expect(phi).toBeGreaterThanOrEqual(0.8);
        expect(phi).toBeLessThanOrEqual(0.98);
      }),
    );
    const far = { alpha: 1, beta: 1, gamma: 1, phi: 1 };
    expect(smoothingOf({ error: 'A', trend: 'Ad', season: 'N' }, far)).toEqual({
      alpha: 0.9999,
      beta: 0.9999,
      gamma: 0,
      phi: expect.closeTo(0.98, 12),
    });
  });
});
