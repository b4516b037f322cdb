import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedJson } from '../golden-data/shared.ts';
import { call, column, messageOf } from './frozen.ts';

type Row = [number, number, number | '', number | ''];
const { series } = sharedJson<{
  series: Record<string, { readonly x: readonly number[]; readonly frequency: number }>;
}>('forecast.json');

const table = (...args: unknown[]) => call('KPI_FORECAST', ...args) as unknown[][];
const rowsOf = (...args: unknown[]) => table(...args).slice(1) as Row[];
const valuesOf = (name: string) => column(...(series[name]?.x ?? []));

const rounded = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((value) => Math.round(value as number)));

/** Two years of monthly leads, as in the docs. */
const LEADS = [
  120, 118, 131, 142, 150, 149, 128, 122, 155, 161, 158, 139, 131, 130, 144, 158, 163, 166, 139, 136, 171,
  175, 174, 150,
];

describe('KPI_FORECAST', () => {
  test('the worked example of the docs: monthly leads', () => {
    const [header, ...rows] = table(column(...LEADS), 3, 12);
    expect(header).toEqual(['period', 'forecast', 'low', 'high']);
    expect(rounded(rows)).toEqual([
      [1, 140, 137, 143],
      [2, 137, 133, 141],
      [3, 151, 145, 157],
    ]);
    expect(rounded(rowsOf(column(...LEADS), 3))).toEqual([
      [1, 166, 145, 186],
      [2, 167, 146, 188],
      [3, 169, 147, 190],
    ]);
  });

  test('one row per period, low below forecast below high, wider with more confidence', () => {
    const narrow = rowsOf(valuesOf('airpassengers'), 24, 12);
    const wide = rowsOf(valuesOf('airpassengers'), 24, 12, '95%');
    expect(narrow.map(([period]) => period)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    narrow.forEach(([, forecast, low, high], index) => {
      expect(low).toBeLessThan(forecast);
      expect(high).toBeGreaterThan(forecast);
      expect(wide[index]?.[2]).toBeLessThan(low as number);
      expect(wide[index]?.[3]).toBeGreaterThan(high as number);
    });
    expect(rowsOf(valuesOf('airpassengers'), 24, 12)).toEqual(narrow);
  });

  test('a constant series is forecast constant, without a band', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (value, length, season) => {
          const level = value + 0;
          const found = rowsOf(column(...Array.from({ length }, () => level)), 3, season);
          expect(found).toEqual([1, 2, 3].map((period) => [period, level, level, level]));
        },
      ),
      { numRuns: 30 },
    );
    expect(rowsOf(valuesOf('constant'), 1)[0]?.[1]).toBe(series.constant?.x[0]);
  });

  test('other units give the same forecast in other units', () => {
    for (const name of ['monthly_short', 'weekly_leads_flat', 'daily_sessions']) {
      const { x = [], frequency = 1 } = series[name] ?? {};
      const found = rowsOf(column(...x), 6, frequency);
      const scaled = rowsOf(column(...x.map((value) => value * 1000)), 6, frequency);
      found.forEach((row, index) => {
        row.slice(1).forEach((value, place) => {
          expect((scaled[index]?.[place + 1] as number) / 1000 / (value as number)).toBeCloseTo(1, 6);
        });
      });
    }
  });

  test('a straight line and a clean season go on as they were', () => {
    const line = rowsOf(column(...Array.from({ length: 20 }, (_, t) => 10 + 3 * t)), 5);
    expect(line[4]?.[1]).toBeCloseTo(82, 6);
    const wave = (t: number) => 100 + t + ([0, 8, -3, -5][t % 4] as number);
    const season = rowsOf(column(...Array.from({ length: 32 }, (_, t) => wave(t))), 6, 4);
    season.forEach(([period, forecast]) => {
      expect(forecast).toBeCloseTo(wave(31 + period), 3);
    });
  });

  test('fewer than five values: the last one, with a band from the changes between them', () => {
    const z = 1.2815515655446004;
    // Changes 2, −1 and 2: their root mean square is √3.
    expect(rowsOf(column(7, 9, 8, 10), 4)[3]).toEqual([
      4,
      10,
      expect.closeTo(10 - z * 2 * Math.sqrt(3), 9),
      expect.closeTo(10 + z * 2 * Math.sqrt(3), 9),
    ]);
    expect(rowsOf(12, 2)).toEqual([
      [1, 12, '', ''],
      [2, 12, '', ''],
    ]);
  });

  test('a short history gives a wider band than a long one, not an error', () => {
    const wave = (t: number) => 100 + 30 * Math.sin((Math.PI * t) / 6) + 2 * Math.sin(t * t);
    const width = (count: number) => {
      const values = Array.from({ length: count }, (_, t) => wave(t));
      const [, , low, high] = rowsOf(column(...values), 1, 12)[0] as Row;
      return (high as number) - (low as number);
    };
    for (const count of [5, 6, 8, 13, 24, 25, 30]) expect(width(count)).toBeGreaterThan(0);
    expect(width(23)).toBeGreaterThan(2 * width(60));
  });

  test('a header and blanks around the values are left out; zeros and negative values are fine', () => {
    const found = rowsOf(column(3, 1, 4, 1, 5, 9, 2, 6), 2);
    expect(rowsOf([['Leads'], ['']].concat(column(3, 1, 4, 1, 5, 9, 2, 6) as never, [['']]), 2)).toEqual(
      found,
    );
    expect(rowsOf([[3, 1, 4, 1, 5, 9, 2, 6]], 2)).toEqual(found);
    for (const row of rowsOf(column(0, -1, 0, 0, 5, -9, 0, 0), 2)) {
      expect(row.every((value) => Number.isFinite(value))).toBe(true);
    }
  });

  test('what cannot be forecast is refused in one sentence', () => {
    expect(messageOf('KPI_FORECAST', column(1, 2, '', 4), 2)).toContain('values row 3 is blank');
    expect(messageOf('KPI_FORECAST', [['Leads', 1, '', 4]], 2)).toContain('values column 3 is blank');
    expect(messageOf('KPI_FORECAST', column('', ''), 2)).toContain('values is blank');
    expect(messageOf('KPI_FORECAST', column(1, 'n', 3), 2)).toContain('values row 2 is "n"');
    expect(messageOf('KPI_FORECAST', column(1, 2, 3), '')).toContain('periods is blank');
    expect(messageOf('KPI_FORECAST', column(1, 2, 3), 501)).toContain('from 1 to 500');
    expect(messageOf('KPI_FORECAST', column(1, 2, 3), 2, 0)).toContain('season is 0');
    expect(messageOf('KPI_FORECAST', column(1, 2, 3), 2, 1, 0)).toContain('confidence is 0');
    expect(messageOf('KPI_FORECAST', column(...Array.from({ length: 2001 }, () => 1)), 2)).toContain('2001');
  });

  test.each([1, 12, 365])('2,000 values with a season of %i are forecast 500 periods ahead', (season) => {
    const values = Array.from({ length: 2000 }, (_, t) => {
      const wave = 1 + 0.3 * Math.sin((2 * Math.PI * t) / season);
      return (1000 + t) * wave * (1 + 0.05 * Math.sin(t * t));
    });
    expect(rowsOf(column(...values), 500, season)).toHaveLength(500);
  });
});
