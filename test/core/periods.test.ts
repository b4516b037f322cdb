/** Labels and limits of periods. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText, readDays } from '../../src/core/days.ts';
import { firstDay, lastDay, PERIODS, periodLabel } from '../../src/core/periods.ts';

const day = (text: string): number => readDays([text], () => ({ argument: 'day' }))[0] as number;

test.each([
  ['2026-02-07', '2026-02-07', '2026-W06', '2026-02', '2026-Q1', '2026'],
  ['2026-02-09', '2026-02-09', '2026-W07', '2026-02', '2026-Q1', '2026'],
  ['2027-01-01', '2027-01-01', '2026-W53', '2027-01', '2027-Q1', '2027'],
  ['2024-12-30', '2024-12-30', '2025-W01', '2024-12', '2024-Q4', '2024'],
  ['2025-08-31', '2025-08-31', '2025-W35', '2025-08', '2025-Q3', '2025'],
])('%s lies in %s, %s, %s, %s, %s', (text, ...labels) => {
  expect(PERIODS.map((period) => periodLabel(day(text), period))).toEqual(labels);
});

test.each([
  ['week', '2026-02-02', '2026-02-08'],
  ['month', '2026-02-01', '2026-02-28'],
  ['quarter', '2026-01-01', '2026-03-31'],
  ['year', '2026-01-01', '2026-12-31'],
  ['day', '2026-02-07', '2026-02-07'],
] as const)('the %s of 2026-02-07 goes from %s to %s', (period, first, last) => {
  expect(dayText(firstDay(day('2026-02-07'), period))).toBe(first);
  expect(dayText(lastDay(day('2026-02-07'), period))).toBe(last);
});

describe('for every day of 150 years', () => {
  test('a period holds its day, has one label, and the day after its last begins the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18264, max: 73050 }), fc.constantFrom(...PERIODS), (any, period) => {
        const first = firstDay(any, period);
        const last = lastDay(any, period);
        expect(first).toBeLessThanOrEqual(any);
        expect(last).toBeGreaterThanOrEqual(any);
        expect(periodLabel(first, period)).toBe(periodLabel(any, period));
        expect(periodLabel(last, period)).toBe(periodLabel(any, period));
        expect(firstDay(last + 1, period)).toBe(last + 1);
        expect(periodLabel(last + 1, period) > periodLabel(any, period)).toBe(true);
      }),
    );
  });

  test('a day written out is read as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18264, max: 73050 }), (any) => {
        expect(day(dayText(any))).toBe(any);
      }),
    );
  });
});
