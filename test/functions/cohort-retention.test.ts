/** COHORT_RETENTION: shares by hand, periods of all kinds, and what cannot be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, column, messageOf } from './frozen.ts';

const customers = column('a', 'b', 'a', 'c', 'b', 'b', 'd');
const dates = column(
  '2026-01-05',
  '2026-01-31',
  '2026-02-01',
  '2026-03-01',
  '2026-03-31',
  '2026-03-30',
  '2026-03-31',
);

describe('COHORT_RETENTION', () => {
  test('by month, the shares of each cohort up to the latest month', () => {
    expect(call('COHORT_RETENTION', customers, dates)).toEqual([
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 1, 0.5, 0.5],
      ['2026-03', 2, 1, '', ''],
    ]);
  });

  test('the worked example of the documentation', () => {
    expect(
      call(
        'COHORT_RETENTION',
        column('a', 'b', 'c', 'a', 'b'),
        column('2026-01-10', '2026-01-20', '2026-03-05', '2026-02-14', '2026-03-31'),
      ),
    ).toEqual([
      ['cohort', 'size', 0, 1, 2],
      ['2026-01', 2, 1, 0.5, 0.5],
      ['2026-03', 1, 1, '', ''],
    ]);
  });

  test('by day, week, quarter and year', () => {
    expect(
      call(
        'COHORT_RETENTION',
        column('a', 'a', 'b'),
        column('2026-01-04', '2026-01-05', '2026-01-05'),
        'day',
      ),
    ).toEqual([
      ['cohort', 'size', 0, 1],
      ['2026-01-04', 1, 1, 1],
      ['2026-01-05', 1, 1, ''],
    ]);
    expect(
      call(
        'COHORT_RETENTION',
        column('a', 'a', 'b'),
        column('2025-12-28', '2026-01-11', '2025-12-29'),
        'week',
      ),
    ).toEqual([
      ['cohort', 'size', 0, 1, 2],
      ['2025-W52', 1, 1, 0, 1],
      ['2026-W01', 1, 1, 0, ''],
    ]);
    expect(call('COHORT_RETENTION', customers, dates, 'Quarter')).toEqual([
      ['cohort', 'size', 0],
      ['2026-Q1', 4, 1],
    ]);
    expect(call('COHORT_RETENTION', column('a', 'a'), column('2024-05-01', '2026-01-01'), 'year')).toEqual([
      ['cohort', 'size', 0, 1, 2],
      ['2024', 1, 1, 0, 1],
    ]);
  });

  test('a header row goes, and nothing yet is the header alone', () => {
    expect(call('COHORT_RETENTION', column('Kund', 'a'), column('Datum', '2026-01-05'))).toEqual([
      ['cohort', 'size', 0],
      ['2026-01', 1, 1],
    ]);
    expect(call('COHORT_RETENTION', column('', ''), column('', ''))).toEqual([['cohort', 'size']]);
  });

  test('sizes add up to the customers, shares lie within 0 to 1, column 0 is 1, the order of rows is no matter', () => {
    const rows = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 46_000, max: 46_400 })),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('week', 'month', 'quarter'), (purchases, period) => {
        const of = (list: typeof purchases) =>
          call(
            'COHORT_RETENTION',
            list.map(([customer]) => [customer]),
            list.map(([, day]) => [day]),
            period,
          ) as (string | number)[][];
        const table = of(purchases);
        const cohorts = table.slice(1);
        const size = cohorts.reduce((sum, row) => sum + (row[1] as number), 0);
        expect(size).toBe(new Set(purchases.map(([customer]) => customer)).size);
        for (const [, , ...shares] of cohorts) {
          expect(shares[0]).toBe(1);
          for (const share of shares)
            expect(share === '' || ((share as number) >= 0 && (share as number) <= 1)).toBe(true);
        }
        expect(of([...purchases].reverse())).toEqual(table);
      }),
    );
  });

  test('another period, and a table larger than a sheet, are refused', () => {
    expect(messageOf('COHORT_RETENTION', customers, dates, 'decade')).toContain(
      'period "decade" is not known; write day, week',
    );
    const many = Array.from({ length: 2000 }, (_, row) => [`c${row}`]);
    const days = many.map((_, row) => [46_000 + row]);
    expect(call('COHORT_RETENTION', many.slice(0, 1400), days.slice(0, 1400), 'day')).toHaveLength(1401);
    expect(messageOf('COHORT_RETENTION', many, days, 'day')).toBe(
      'COHORT_RETENTION: period "day" would make 2000 × 2000 cells; choose a longer one.',
    );
  });
});
