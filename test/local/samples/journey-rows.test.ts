/** The made-up journeys and the log behind them. */
import { describe, expect, test } from 'vitest';
import { journeyRows, NORDIC_CHANNELS, writtenPath } from '../../../local/samples/journey-rows.ts';
import { touchRows } from '../../../local/samples/touch-rows.ts';

const rows = journeyRows(500, 7);

describe('made-up journeys', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(journeyRows(500, 7)).toEqual(rows);
    expect(journeyRows(500, 8)).not.toEqual(rows);
  });

  test('meet the Nordic channels only, convert at times, and have value only then', () => {
    const met = new Set(rows.flatMap(({ path }) => path));
    for (const channel of met) expect(Object.keys(NORDIC_CHANNELS.weights)).toContain(channel);
    expect(rows.some(({ conversions }) => conversions > 0)).toBe(true);
    for (const { conversions, value } of rows) expect(value > 0).toBe(conversions > 0);
  });

  test('count days down to the last touch', () => {
    for (const { path, days } of rows) {
      expect(days).toHaveLength(path.length);
      expect([...days].sort((one, other) => other - one)).toEqual(days);
      expect(days[days.length - 1]).toBe(0);
    }
  });

  test('are written as the functions read them', () => {
    const row = { path: ['E-post', 'Direkt'], days: [1.5, 0], conversions: 1, nulls: 2, value: 300 };
    expect(writtenPath(row)).toBe('E-post > Direkt');
    expect(writtenPath(row, true)).toBe('E-post@1 > Direkt@0');
  });

  test('make a log in order of time with every touch and conversion', () => {
    const log = touchRows(rows, 46_023);
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(log).toHaveLength(sum(rows.map(({ path }) => path.length)));
    expect(sum(log.map(({ conversions }) => conversions))).toBe(
      sum(rows.map(({ conversions }) => conversions)),
    );
    expect(sum(log.map(({ value }) => value))).toBe(sum(rows.map(({ value }) => value)));
    log.forEach(({ time }, row) => {
      expect(time).toBeGreaterThanOrEqual(log[row - 1]?.time ?? 0);
    });
  });
});
