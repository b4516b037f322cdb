import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniformRandom } from '../../src/core/random.ts';
import { call, messageOf } from './frozen.ts';

type Cell = string | number;
const scenario = (...args: unknown[]) => call('ROI_SCENARIO', ...args) as Cell[][];
const summaryOf = (table: Cell[][], name: string) => table.find(([first]) => first === name)?.[1];

/** The inverse of the distribution function, drawn many times. */
function draws(low: number, likely: number, high: number, count: number): number[] {
  const random = uniformRandom(42);
  return Array.from({ length: count }, () => {
    const p = random();
    const bend = (likely - low) / (high - low);
    return p <= bend
      ? low + Math.sqrt(p * (high - low) * (likely - low))
      : high - Math.sqrt((1 - p) * (high - low) * (high - likely));
  }).sort((first, second) => first - second);
}

describe('ROI_SCENARIO', () => {
  test('the worked example of the docs: 20,000 a month for six months, gains after two', () => {
    const table = scenario(20000, 5000, 30000, 70000, 6, 2);
    expect(table).toHaveLength(9);
    expect(table[0]).toEqual([
      'month',
      'cost',
      'gain_p10',
      'gain_p50',
      'gain_p90',
      'roi_p10',
      'roi_p50',
      'roi_p90',
    ]);
    expect(table[2]).toEqual([2, 40000, 0, 0, 0, -1, -1, -1]);
    // q(0.5) = 70000 − √(0.5 · 65000 · 40000), four months of it by month 6.
    const middle = 70000 - Math.sqrt(0.5 * 65000 * 40000);
    expect(table[6]?.[3]).toBeCloseTo(4 * middle, 8);
    expect(table[6]?.[6]).toBeCloseTo((4 * middle) / 120000 - 1, 12);
    // Break-even gain 120000 / 4 = 30000, the likely one: 40000 / 65000 of the triangle lies above.
    expect(table[7]).toEqual([
      'probability_roi_positive',
      expect.closeTo(40 / 65, 12),
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(table[8]).toEqual(['payback_month_p50', 5, '', '', '', '', '', '']);
  });

  test('quantiles and the chance of a profit agree with brute force', () => {
    const [cost, low, likely, high, months, lag] = [1000, 200, 900, 3000, 12, 3];
    const table = scenario(cost, low, likely, high, months, lag);
    const drawn = draws(low, likely, high, 200_000).map((gain) => gain * (months - lag));
    const last = table[months] as number[];
    [0.1, 0.5, 0.9].forEach((share, index) => {
      const found = drawn[Math.floor(share * drawn.length)] as number;
      expect(Math.abs((last[2 + index] as number) / found - 1)).toBeLessThan(0.01);
      expect(last[5 + index]).toBeCloseTo((last[2 + index] as number) / (cost * months) - 1, 12);
    });
    const profits = drawn.filter((gain) => gain > cost * months).length / drawn.length;
    expect(summaryOf(table, 'probability_roi_positive')).toBeCloseTo(profits, 2);
  });

  test('the low case is never above the middle, nor the middle above the high, and scaling money changes no rate', () => {
    const money = () => fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.tuple(money(), money(), money()).map((gains) => gains.sort((first, second) => first - second)),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 12 }),
        (cost, gains, months, lag) => {
          const table = scenario(cost, ...gains, months, lag);
          const last = table[months] as number[];
          expect(last[2]).toBeLessThanOrEqual(last[3] as number);
          expect(last[3]).toBeLessThanOrEqual(last[4] as number);
          const doubled = scenario(2 * cost, ...gains.map((gain) => 2 * gain), months, lag);
          expect((doubled[months] as number[])[6]).toBeCloseTo(last[6] as number, 9);
          expect(summaryOf(doubled, 'probability_roi_positive')).toBeCloseTo(
            summaryOf(table, 'probability_roi_positive') as number,
            9,
          );
        },
      ),
    );
  });

  test('a certain gain, no gain yet, and no cost', () => {
    const certain = scenario(100, 150, 150, 150, 3);
    expect(certain[3]).toEqual([3, 300, 450, 450, 450, 0.5, 0.5, 0.5]);
    expect(summaryOf(certain, 'probability_roi_positive')).toBe(1);
    expect(summaryOf(certain, 'payback_month_p50')).toBe(1);
    expect(summaryOf(scenario(100, 100, 100, 100, 3), 'probability_roi_positive')).toBe(0);
    const waiting = scenario(100, 0, 500, 900, 4, 6);
    expect(summaryOf(waiting, 'probability_roi_positive')).toBe(0);
    expect(summaryOf(waiting, 'payback_month_p50')).toBe('');
    expect(summaryOf(scenario(1, -900, -800, -700, 2, 5), 'probability_roi_positive')).toBe(0);
    const free = scenario(0, 1, 2, 3, 2);
    expect(free[2]).toEqual([2, 0, expect.any(Number), expect.any(Number), expect.any(Number), '', '', '']);
    expect(summaryOf(free, 'probability_roi_positive')).toBe('');
    expect(summaryOf(free, 'payback_month_p50')).toBe('');
  });

  test('a certain gain that equals the cost is no profit, whatever the cents', () => {
    for (let cents = 1; cents <= 300; cents++) {
      const table = scenario(cents / 10, cents / 10, cents / 10, cents / 10, 13);
      expect(summaryOf(table, 'probability_roi_positive')).toBe(0);
      expect(summaryOf(table, 'payback_month_p50')).toBe(1);
    }
    expect(summaryOf(scenario(70, 100, 100, 100, 10, 3), 'probability_roi_positive')).toBe(0);
  });

  test('amounts beyond all numbers leave cells empty, never infinite', () => {
    const cells = scenario(5, -1e308, 0, 1e308, 2).flat();
    expect(cells.every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
  });

  test('24 months and no lag when left out', () => {
    expect(scenario(1, 1, 2, 3)).toHaveLength(27);
  });

  test('impossible input is refused in one sentence', () => {
    expect(messageOf('ROI_SCENARIO', 100, 5, 3, 9)).toContain('do not rise');
    expect(messageOf('ROI_SCENARIO', -1, 1, 2, 3)).toContain('monthly_cost is -1');
    expect(messageOf('ROI_SCENARIO', 1, 1, 2, 3, 121)).toContain('from 1 to 120');
    expect(messageOf('ROI_SCENARIO', 1, 1, 2, 3, 12, -1)).toContain('lag_months is -1');
    expect(messageOf('ROI_SCENARIO', 1, 1, '', 3)).toContain('gain_likely is blank');
    expect(call('ROI_SCENARIO', '', '', '', '')).toBe('');
  });
});
