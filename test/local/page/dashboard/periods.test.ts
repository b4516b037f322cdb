import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  comparisonRange,
  daysIn,
  endOfCompleteMonths,
  fittingBin,
  periodsOf,
  presetRange,
  type Span,
  spanOf,
} from '../../../../local/page/dashboard/periods.ts';

const span = (startDate: string, endDate: string): Span => ({ startDate, endDate, monthly: false });
const YEARS = span('2024-01-01', '2025-12-31');
const RETAIL = span('2010-12-01', '2011-12-09');
const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2012-01-01', days));

describe('the days of the data', () => {
  test('rows dated on the first of each month stand for whole months', () => {
    const found = spanOf(['20260301', '20260101', '20260201']);
    expect(found).toEqual({ startDate: '2026-01-01', endDate: '2026-03-31', monthly: true });
  });

  test('other rows stand for their days', () => {
    expect(spanOf(['20260301', '20260115'])).toEqual(span('2026-01-15', '2026-03-01'));
    expect(spanOf([])).toBeUndefined();
  });

  test('a month that the data leave in the middle is not complete', () => {
    expect(endOfCompleteMonths(RETAIL)).toBe('2011-11-30');
    expect(endOfCompleteMonths(YEARS)).toBe('2025-12-31');
  });
});

describe('ready-made ranges', () => {
  test.each([
    ['months3', '2011-09-01', '2011-11-30'],
    ['months12', '2010-12-01', '2011-11-30'],
    ['days28', '2011-11-12', '2011-12-09'],
    ['year', '2011-01-01', '2011-12-09'],
    ['all', '2010-12-01', '2011-12-09'],
  ] as const)('%s of Online Retail', (preset, startDate, endDate) => {
    expect(presetRange(preset, RETAIL)).toEqual({ startDate, endDate });
  });

  test('data of a few days are shown whole', () => {
    const few = span('2026-03-03', '2026-03-09');
    expect(presetRange('months3', few)).toEqual({ startDate: '2026-03-03', endDate: '2026-03-09' });
  });
});

describe('the days to compare with', () => {
  test('whole months are compared with as many whole months', () => {
    const range = { startDate: '2025-10-01', endDate: '2025-12-31' };
    expect(comparisonRange(range, YEARS, 'previous')).toEqual({
      startDate: '2025-07-01',
      endDate: '2025-09-30',
    });
  });

  test('other ranges are compared with as many days, which end the day before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (startDate, days) => {
        const range = { startDate, endDate: addDays(startDate, days) };
        const found = comparisonRange(range, span('2000-01-01', '2040-12-31'), 'previous');
        expect(addDays(found?.endDate as string, 1)).toBe(startDate);
        const isMonths = found !== undefined && daysIn(found) !== daysIn(range);
        if (isMonths) expect([startDate.slice(8), addDays(range.endDate, 1).slice(8)]).toEqual(['01', '01']);
      }),
    );
  });

  test('a year before is the same days, and the end of a month stays one', () => {
    const february = { startDate: '2025-02-01', endDate: '2025-02-28' };
    expect(comparisonRange(february, YEARS, 'lastYear')).toEqual({
      startDate: '2024-02-01',
      endDate: '2024-02-29',
    });
  });

  test('days before the data are not compared with, as the sums would be too low', () => {
    const range = { startDate: '2011-01-01', endDate: '2011-03-31' };
    expect(comparisonRange(range, RETAIL, 'previous')).toBeUndefined();
    expect(comparisonRange(range, RETAIL, 'none')).toBeUndefined();
  });
});

describe('periods on a time axis', () => {
  test('weeks that the range cuts are not complete', () => {
    const weeks = periodsOf({ startDate: '2025-10-01', endDate: '2025-10-19' }, 'YEAR_WEEK', YEARS);
    expect(weeks.map(({ key, complete }) => [key, complete])).toEqual([
      ['202540', false],
      ['202541', true],
      ['202542', true],
    ]);
  });

  test('the last month of the data is not complete unless the data reach its end', () => {
    const months = periodsOf({ startDate: '2011-11-01', endDate: '2011-12-31' }, 'YEAR_MONTH', RETAIL);
    expect(months.map(({ complete }) => complete)).toEqual([true, false]);
  });

  test('every day of the range is in exactly one period', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (startDate, days) => {
        const range = { startDate, endDate: addDays(startDate, days) };
        const periods = periodsOf(range, 'YEAR_MONTH_DAY', span('2000-01-01', '2040-12-31'));
        expect(periods).toHaveLength(days + 1);
        expect(periods.every(({ complete }) => complete)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('the length of the range decides how many points there are', () => {
    const range = (endDate: string) => ({ startDate: '2025-01-01', endDate });
    expect(fittingBin(range('2025-01-28'), YEARS)).toBe('YEAR_MONTH_DAY');
    expect(fittingBin(range('2025-03-31'), YEARS)).toBe('YEAR_WEEK');
    expect(fittingBin(range('2025-12-31'), YEARS)).toBe('YEAR_MONTH');
    expect(fittingBin(range('2025-01-28'), { ...YEARS, monthly: true })).toBe('YEAR_MONTH');
  });
});
