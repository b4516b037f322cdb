/** The order of dates with times of day. */
import { describe, expect, test } from 'vitest';
import { readDays } from '../../src/core/days.ts';
import { instantsOf } from '../../src/core/instants.ts';

const instants = (...cells: unknown[]): number[] =>
  instantsOf(
    Object.freeze(cells),
    readDays(cells, () => ({ argument: 'times' })),
  );

const HOUR = 3_600_000;

describe('instants', () => {
  test.each([
    ['2026-03-07', '2026-03-07 00:00:01'],
    ['2026-03-07 09:30', '2026-03-07 10:00'],
    ['2026-03-07T09.30', '2026-03-07 09:30:00.5'],
    ['2026-03-07 11:59 PM', '2026-03-08 12:01 AM'],
    ['2026-03-07 12:30 am', '2026-03-07 1:00 am'],
    ['2026-03-07 11:00 a.m.', '2026-03-07 12:00 p.m.'],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T02:10:00+01:00'],
    ['2026-03-07T10:00:00+0100', '2026-03-07T09:30:00Z'],
    [46_000.25, 46_000.5],
    [20_260_307, '2026-03-07 00:01'],
  ])('%s is before %s', (earlier, later) => {
    const [first, second] = instants(earlier, later) as [number, number];
    expect(first).toBeLessThan(second);
  });

  test('texts and serial numbers of the same clock time are equal', () => {
    const [text, serial] = instants('2025-12-09 06:00', 46_000.25) as [number, number];
    expect(serial - text).toBe(0);
  });

  test('Dates beside texts are compared by the clock of the script', () => {
    const [date, text] = instants(new Date(2026, 2, 7, 9, 30), '2026-03-07 10:30') as [number, number];
    expect(text - date).toBe(HOUR);
  });
});
