import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalRandom } from '../../src/core/random.ts';
import { sharedJson } from '../golden-data/shared.ts';
import { call, column, messageOf } from './frozen.ts';

type Row = [number | '', number | '', boolean | ''];
const judged = (...args: unknown[]) => call('KPI_ANOMALIES', ...args) as Row[];

/** Positions from 1, as in R. */
const flags = (...args: unknown[]) =>
  judged(...args).flatMap(([, , anomaly], index) => (anomaly === true ? [index + 1] : []));

const { anomaly } = sharedJson<{ anomaly: readonly { id: string; x: readonly number[] }[] }>('forecast.json');
const series = (id: string) => anomaly.find((each) => each.id === id)?.x as number[];

describe('KPI_ANOMALIES', () => {
  test('reference series: a spike and a dip among weekly waves, a flat line with one peak', () => {
    expect(flags(column(...series('anom-tsoutliers-spike')), 7)).toEqual([60, 90]);
    expect(flags(column(...series('anom-flat')))).toEqual([7]);
  });

  test('the worked example of the docs: ten leads a day, and 25 once', () => {
    const found = judged(column(10, 10, 10, 10, 10, 10, 25, 10, 10, 10));
    expect(found).toHaveLength(10);
    expect(found[0]).toEqual([10, 0, false]);
    // MAD is 0, mean absolute deviation 1.5: 15 / (1.2533 · 1.5).
    expect(found[6]).toEqual([10, expect.closeTo(7.979, 3), true]);
  });

  test('exactly as many rows as cells, in three columns, whatever is blank or a header', () => {
    const found = judged(column('Leads', 1, 2, '', 4, 50, 6, 7, ' '));
    expect(found).toHaveLength(9);
    expect(found.every((row) => row.length === 3)).toBe(true);
    expect([found[0], found[3], found[8]]).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(found[5]?.[2]).toBe(true);
    expect(judged([[1, 2, 3, 4, 50, 6]])).toHaveLength(6);
    expect(judged(5)).toEqual([[5, 0, false]]);
    expect(judged('')).toEqual([['', '', '']]);
  });

  test('adding a constant changes no flag and moves what is expected by as much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 60 }),
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.constantFrom(1, 4, 7),
        (values, constant, season) => {
          const moved = values.map((value) => value + constant);
          expect(flags(column(...moved), season)).toEqual(flags(column(...values), season));
          const [[expected], [expectedMoved]] = [
            judged(column(...values), season),
            judged(column(...moved), season),
          ] as [[Row], [Row]];
          expect(expectedMoved[0]).toBeCloseTo((expected[0] as number) + constant, 6);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a straight line and a constant series flag nothing, however few the values', () => {
    for (const count of [1, 2, 4, 5, 30, 200]) {
      const line = Array.from({ length: count }, (_, t) => 3 + 0.1 * t);
      expect(flags(column(...line), 7, 0.5)).toEqual([]);
      expect(flags(column(...line.map(() => 0.1)))).toEqual([]);
    }
    expect(judged(column(1, 900, 2, 3)).map(([, score]) => score)).toEqual([0, 0, 0, 0]);
  });

  test('scores and flags follow from what was expected, as the docs say', () => {
    const middle = (numbers: number[]) => {
      const sorted = [...numbers].sort((first, second) => first - second);
      return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
    };
    const random = normalRandom(7);
    let nearMisses = 0;
    for (let series = 0; series < 40; series++) {
      const values = Array.from({ length: 30 }, () => Math.round(1000 + 20 * random() * (1 + random() ** 2)));
      const found = judged(column(...values), series % 2 === 0 ? 1 : 7) as [number, number, boolean][];
      const errors = values.map((value, index) => value - (found[index]?.[0] as number));
      const centre = middle(errors);
      const spread = middle(errors.map((error) => Math.abs(error - centre)));
      found.forEach(([, score, anomaly], index) => {
        expect(score).toBeCloseTo((0.6745 * ((errors[index] as number) - centre)) / spread, 6);
        expect(anomaly).toBe(Math.abs(score) > 3.5);
        if (Math.abs(score) > 3 && Math.abs(score) < 3.5) nearMisses++;
      });
    }
    expect(nearMisses).toBeGreaterThan(0);
  });

  test('a lower threshold flags more', () => {
    const values = column(10, 12, 9, 11, 10, 13, 8, 15, 10, 11, 9, 12);
    expect(flags(values, 1, 1).length).toBeGreaterThan(flags(values).length);
  });

  test('bad input is refused in one sentence', () => {
    expect(messageOf('KPI_ANOMALIES', column(1, 'x', 2))).toContain('values row 2 is "x"');
    expect(messageOf('KPI_ANOMALIES', column(1, '#N/A', 2))).toContain('#N/A');
    expect(messageOf('KPI_ANOMALIES', column(1, 2), 0)).toContain('season is 0');
    expect(messageOf('KPI_ANOMALIES', column(1, 2), 1, -2)).toContain('threshold is -2');
    expect(
      messageOf('KPI_ANOMALIES', [
        [1, 2],
        [3, 4],
      ]),
    ).toContain('2×2');
  });

  test.each([1, 52, 365])('2,000 values with a season of %i are all judged', (season) => {
    const values = Array.from(
      { length: 2000 },
      (_, t) => 1000 + t + 100 * Math.sin((2 * Math.PI * t) / season) + 30 * Math.sin(t * t),
    );
    expect(judged(column(...values), season)).toHaveLength(2000);
  });
});
