import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataSet, type Facts } from '../../../../local/google/analytics/data-set.ts';
import { compactDay, DAYS, dayOf, FIRST_DAY, LAST_DAY } from '../../../../local/google/analytics/days.ts';
import { NORWEGIAN_SHOP, SWEDISH_SHOP } from '../../../../local/google/analytics/properties.ts';
import { TRAFFIC } from '../../../../local/google/analytics/shop.ts';

const shop = new DataSet(1, SWEDISH_SHOP);
const total = (days: Iterable<Facts>, of: (facts: Facts) => number) => {
  let sum = 0;
  for (const facts of days) sum += of(facts);
  return sum;
};
const sessions = ({ visits }: Facts) => visits.reduce((sum, visit) => sum + visit.sessions, 0);
const between = (first: string, last: string, data = shop) => data.between(dayOf(first), dayOf(last));

describe('the made-up shop', () => {
  it('has two whole years of days, each with visits', () => {
    expect([FIRST_DAY, LAST_DAY, DAYS]).toEqual(['2024-01-01', '2025-12-31', 731]);
    expect([compactDay(0), compactDay(DAYS - 1)]).toEqual(['20240101', '20251231']);
    const days = Array.from(shop.between(-10, DAYS + 10));
    expect(days).toHaveLength(DAYS);
    expect(days.every((facts) => sessions(facts) > 500)).toBe(true);
  });

  it('is the same again for the same seed, wherever one begins', () => {
    const again = new DataSet(1, SWEDISH_SHOP);
    expect(Array.from(between('2025-06-10', '2025-06-12', again))).toEqual(
      Array.from(between('2025-06-10', '2025-06-12')),
    );
  });

  it('differs with the seed and the property', () => {
    const day = (data: DataSet) => total(between('2025-06-10', '2025-06-10', data), sessions);
    expect(day(new DataSet(2, SWEDISH_SHOP))).not.toBe(day(shop));
    expect(day(new DataSet(1, NORWEGIAN_SHOP))).toBeLessThan(day(shop) / 3);
  });

  it('grows from year to year and sells most in November', () => {
    const months = (year: number) =>
      Array.from({ length: 12 }, (_, month) => {
        const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
        const last = new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
        return total(between(first, last), sessions);
      });
    const [before, after] = [months(2024), months(2025)];
    expect(after.every((each, month) => each > (before[month] as number))).toBe(true);
    expect(after.indexOf(Math.max(...after))).toBe(10);
  });

  it('is busier on Sundays than on Fridays', () => {
    let [friday, sunday] = [0, 0];
    for (let day = 0; day < DAYS - 7; day += 7) {
      friday += total(shop.between(day + 4, day + 4), sessions);
      sunday += total(shop.between(day + 6, day + 6), sessions);
    }
    expect(sunday).toBeGreaterThan(friday);
  });

  it('pays for ads in paid channels only', () => {
    const channels = new Set<string | undefined>();
    for (const { ads } of shop.between(0, DAYS))
      for (const { traffic } of ads) channels.add(TRAFFIC[traffic]?.channel);
    expect([...channels].sort()).toEqual(['Cross-network', 'Display', 'Paid Search', 'Paid Social']);
  });

  it('has a plausible funnel in every row', () => {
    for (const { visits, ads } of shop.between(300, 400)) {
      for (const row of visits) {
        expect(row.sessions).toBeGreaterThan(0);
        expect(row.engagedSessions).toBeLessThanOrEqual(row.sessions);
        expect(row.pageViews).toBeGreaterThanOrEqual(row.sessions);
        expect(row.orders).toBeLessThanOrEqual(Math.min(row.engagedSessions, row.checkouts));
        expect(row.checkouts).toBeLessThanOrEqual(row.addToCarts);
        expect(row.firstOrders).toBeLessThanOrEqual(row.orders);
        expect(row.revenue > 0).toBe(row.orders > 0);
        expect(Object.values(row).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      }
      for (const row of ads) expect(row.clicks).toBeLessThanOrEqual(row.impressions);
    }
  });

  it('gives every property sessions on its days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        (seed) => total(between('2025-11-15', '2025-11-15', new DataSet(seed, SWEDISH_SHOP)), sessions) > 0,
      ),
      { numRuns: 3 },
    );
  });
});
