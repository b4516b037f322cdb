/** RETENTION_FORECAST: the papers' cohort, the law that survival falls, and input that cannot be a cohort. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, column, messageOf } from './frozen.ts';

/** Fader and Hardie (2007), table 1: the Regular cohort. */
const REGULAR = column(1000, 631, 468, 382, 326);

describe('RETENTION_FORECAST', () => {
  const table = call('RETENTION_FORECAST', REGULAR, 12) as (string | number)[][];

  test('periods from the start, then the parameters', () => {
    expect(table[0]).toEqual(['period', 'survival', 'retention_rate']);
    expect(table.slice(1, 13).map(([period]) => period)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(table[13]).toEqual(['alpha', expect.closeTo(0.76367, 4), '']);
    expect(table[14]).toEqual(['beta', expect.closeTo(1.29583, 4), '']);
    expect(table).toHaveLength(15);
  });

  test('the fitted and the projected share of the paper', () => {
    expect(table[1]?.[1]).toBeCloseTo(0.6292, 4);
    expect(table[12]?.[1]).toBeCloseTo(0.1595, 4);
    expect(table[2]?.[2]).toBeCloseTo(0.7504, 4);
  });

  test('where the rate of loss does not fall, alpha and beta are held at a sum of 1,000,000', () => {
    const rows = call('RETENTION_FORECAST', column(10, 9, 8), 1) as number[][];
    expect((rows[2]?.[1] as number) + (rows[3]?.[1] as number)).toBeCloseTo(1e6, 3);
  });

  test('shares and a header row do as well as counts', () => {
    const shares = call('RETENTION_FORECAST', column('Kvar', '100%', '63,1%', '46,8%', '38,2%', '32,6%'), 12);
    (shares as (string | number)[][]).slice(1).forEach((row, index) => {
      expect(row[1]).toBeCloseTo(table[index + 1]?.[1] as number, 5);
    });
  });

  /** Of a few operations on numbers near 1. */
  const ROUNDING = 1e-12;

  test('survival never rises, retention never falls, and survival is the product of the retention rates', () => {
    const losses = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(losses, (rates) => {
        fc.pre(rates.some((rate) => rate > 0));
        const survivors = [1000];
        for (const rate of rates)
          survivors.push(Math.floor((survivors[survivors.length - 1] as number) * (1 - rate / 100)));
        fc.pre((survivors[survivors.length - 1] as number) < 1000);
        const rows = (call('RETENTION_FORECAST', column(...survivors), 30) as number[][]).slice(1, 31);
        let left = 1;
        rows.forEach(([, survival, retention], index) => {
          expect(survival).toBeLessThanOrEqual(left + ROUNDING);
          expect(survival).toBeCloseTo(left * (retention as number), 12);
          if (index > 0)
            expect(retention).toBeGreaterThanOrEqual((rows[index - 1]?.[2] as number) - ROUNDING);
          left = survival as number;
        });
      }),
    );
  });

  test.each([
    [column(1000, 900), 'survivors holds 2 of at least 3 values; give the start and two periods or more'],
    [column(1000, 900, 950), 'survivors rises in row 3; follow one cohort, in which nobody comes back'],
    [column(0, 0, 0), 'survivors starts at 0 or below in row 1; begin with those at the start'],
    [column(10, 5, -1), 'survivors is below 0 in row 3; write 0 or more'],
    [column(1000, 1000, 1000), 'survivors never falls; there is nothing to forecast until somebody leaves'],
    [column(1000, 'många', 3), 'survivors row 2 is "många", not a number'],
  ])('%j is refused', (survivors, words) => {
    expect(messageOf('RETENTION_FORECAST', survivors, 12)).toContain(words);
  });

  test('periods must be whole and given', () => {
    expect(messageOf('RETENTION_FORECAST', REGULAR)).toContain('periods is blank');
    expect(messageOf('RETENTION_FORECAST', REGULAR, 0)).toContain('periods is 0');
    expect(messageOf('RETENTION_FORECAST', REGULAR, 1.5)).toContain('periods is 1.5');
  });
});
