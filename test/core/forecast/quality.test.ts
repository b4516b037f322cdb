import { describe, expect, test } from 'vitest';
import { formulaCoverage, race } from './quality.ts';

describe('quality of forecasts', () => {
  const { mase, coverage, series } = race();

  test('over the ten race series the mean MASE is at most 1.40 and below seasonal naive', () => {
    expect(series).toHaveLength(10);
    expect(mase.ours).toBeLessThanOrEqual(1.4);
    expect(mase.ours).toBeLessThan(mase.seasonalNaive);
    expect(mase.seasonalNaive).toBeCloseTo(2.01, 2);
  });

  test('no race series is forecast much worse than by ets in R', () => {
    for (const each of series) expect(each.mase, each.name).toBeLessThan(each.ets * 1.1);
  });

  test('after fitting, the 80 % bands hold at least 60 % of the race (R 64.1 %)', () => {
    expect(coverage).toBeGreaterThanOrEqual(0.6);
  });

  test.each(Object.entries(formulaCoverage()))(
    'with given parameters the 80 %% band of %s holds 78 to 82 %% of 2,000 simulated series',
    (_, share) => {
      expect(share).toBeGreaterThan(0.78);
      expect(share).toBeLessThan(0.82);
    },
  );
});
