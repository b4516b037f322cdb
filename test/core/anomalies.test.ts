import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnomalies } from '../../src/core/anomalies.ts';
import golden from '../golden-data/anomalies.json' with { type: 'json' };

const flagged = (values: readonly number[], season: number) =>
  findAnomalies(Object.freeze([...values]), { season })
    .map((judged, index) => (judged?.anomaly ? index + 1 : 0))
    .filter((position) => position > 0);

const finite = () => fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('anomalies', () => {
  test.each(golden.anomaly)('$id: exactly the reference positions are flagged', ({ x, season, flags }) => {
    expect(flagged(x, season)).toEqual(flags);
  });

  test('a spike scores as far as the typical distance says, by hand', () => {
    const [, , , , , , spike, other] = findAnomalies([10, 10, 10, 10, 10, 10, 25, 10, 10, 10]);
    // MAD is 0, so the mean absolute deviation 15/10 is used: 15 / (1.2533 · 1.5).
    expect(spike?.expected).toBe(10);
    expect(spike?.score).toBeCloseTo(7.97894, 5);
    expect(other).toEqual({ expected: 10, score: 0, anomaly: false });
  });

  test('a clean straight line has no anomalies, whatever its slope, level and season', () => {
    fc.assert(
      fc.property(
        finite(),
        finite(),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 12 }),
        (level, slope, length, season) => {
          const line = Array.from({ length }, (_, x) => level + slope * x);
          expect(flagged(line, season)).toEqual([]);
        },
      ),
    );
  });

  test('a clean season on a straight line has no anomalies', () => {
    const week = [0, 5, 9, 7, 4, -10, -12];
    const values = Array.from({ length: 70 }, (_, x) => 100 + 0.7 * x + (week[x % 7] as number));
    expect(flagged(values, 7)).toEqual([]);
  });

  test('adding a constant changes no flag', () => {
    const spikes = golden.anomaly.find(({ id }) => id === 'anom-tsoutliers-spike')?.x as number[];
    for (const constant of [0.1, 1000, 1e6, -12345.678]) {
      expect(
        flagged(
          spikes.map((value) => value + constant),
          7,
        ),
      ).toEqual(flagged(spikes, 7));
    }
  });

  test('before and after count alike: the series turned round is expected turned round', () => {
    const values = Array.from({ length: 60 }, (_, x) => x * x + 20 * Math.sin(x * x));
    const expectedOf = (series: readonly number[]) => findAnomalies(series).map((judged) => judged?.expected);
    const turned = expectedOf([...values].reverse()).reverse();
    expectedOf(values).forEach((expected, index) => {
      expect(expected).toBeCloseTo(turned[index] as number, 6);
    });
  });

  test('one spike does not move what is expected of its neighbours', () => {
    const values = Array.from({ length: 30 }, (_, x) => 50 + x);
    values[12] = 5000;
    const judged = findAnomalies(values);
    expect(judged.map((each) => Math.round(each?.expected as number))).toEqual(values.map((_, x) => 50 + x));
    expect(flagged(values, 1)).toEqual([13]);
  });

  test('blanks get no judgement and keep their place in the season', () => {
    const week = [10, 20, 30, 40, 50, 5, 1];
    const values = Array.from({ length: 42 }, (_, x) => week[x % 7] as number);
    values[3] = Number.NaN;
    values[20] = 400;
    const judged = findAnomalies(values, { season: 7 });
    expect(judged[3]).toBeUndefined();
    expect(flagged(values, 7)).toEqual([21]);
  });

  test('fewer than five values score 0', () => {
    expect(findAnomalies([1, 2, 900, 3]).map((judged) => judged?.score)).toEqual([0, 0, 0, 0]);
    expect(findAnomalies([])).toEqual([]);
    expect(findAnomalies([Number.NaN])).toEqual([undefined]);
  });

  test('the threshold decides how far is too far', () => {
    const values = [10, 11, 9, 10, 12, 10, 9, 14, 10, 11];
    const [strict, lenient] = [1, 50].map((threshold) => findAnomalies(values, { threshold }));
    expect(strict?.some((judged) => judged?.anomaly)).toBe(true);
    expect(lenient?.some((judged) => judged?.anomaly)).toBe(false);
  });
});
