import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../local/google/analytics/data-set.ts';
import { compactDay, dateOf } from '../../../local/google/analytics/days.ts';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { COUNTRIES, DEVICES, LANDING_PAGES, TRAFFIC } from '../../../local/google/analytics/shop.ts';
import type { DateRange, DimensionCondition } from '../../../src/connector/source.ts';
import { OF_ADS, OF_VISITS, openShop, table } from './shop.ts';

const MARCH: DateRange = Object.freeze({ startDate: '2025-03-01', endDate: '2025-03-31' });
const shop = openShop();

type Fact = Facts['visits'][number] | Facts['ads'][number];

const TEXT: Readonly<Record<string, (fact: Fact) => string>> = {
  date: ({ day }) => compactDay(day),
  channel: ({ traffic }) => TRAFFIC[traffic]?.channel ?? '',
  campaign: ({ traffic }) => TRAFFIC[traffic]?.campaign ?? '',
  source: ({ traffic }) => TRAFFIC[traffic]?.source ?? '',
  medium: ({ traffic }) => TRAFFIC[traffic]?.medium ?? '',
  country: (fact) => ('country' in fact ? (COUNTRIES[fact.country]?.name ?? '') : ''),
  device: (fact) => ('device' in fact ? (DEVICES[fact.device]?.name ?? '') : ''),
  landing_page: (fact) => ('landingPage' in fact ? (LANDING_PAGES[fact.landingPage]?.name ?? '') : ''),
};

/** Every row of the data set, looked at one by one. */
function bruteForce(
  dimensions: readonly string[],
  measures: readonly string[],
  { startDate, endDate }: DateRange,
  passes: (fact: Fact) => boolean = () => true,
) {
  const found = new Map<string, Record<string, string | number>>();
  const add = (fact: Fact, of: Readonly<Record<string, (fact: never) => number>>) => {
    if (!passes(fact)) return;
    const texts = dimensions.map((id) => [id, TEXT[id]?.(fact) ?? '']);
    const row = found.get(JSON.stringify(texts)) ?? {
      ...Object.fromEntries(texts),
      ...Object.fromEntries(measures.map((id) => [id, 0])),
    };
    for (const id of measures) row[id] = (row[id] as number) + (of[id]?.(fact as never) ?? 0);
    if (measures.some((id) => row[id] !== 0)) found.set(JSON.stringify(texts), row);
  };
  for (const { visits, ads } of shop.analytics.facts(SWEDISH_SHOP, startDate, endDate)) {
    for (const fact of visits) add(fact, OF_VISITS);
    for (const fact of ads) add(fact, OF_ADS);
  }
  return Array.from(found.values());
}

/** Sums of hundredths are compared as such. */
const rounded = (rows: readonly Record<string, unknown>[]) =>
  new Map(
    rows.map((row) => {
      const entries = Object.entries(row);
      const texts = entries.filter(([, value]) => typeof value === 'string');
      const numbers = entries.filter(([, value]) => typeof value === 'number');
      const inHundredths = numbers.map(([id, value]) => [id, Math.round((value as number) * 100)]);
      return [JSON.stringify(texts.sort()), Object.fromEntries(inHundredths.sort())];
    }),
  );

const days = fc.integer({ min: -3, max: 733 });
const ranges = fc.tuple(days, fc.integer({ min: 0, max: 12 })).map(([first, more]): DateRange => {
  const text = (day: number) => dateOf(day).toISOString().slice(0, 10);
  return { startDate: text(first), endDate: text(first + more) };
});
const visitMeasures = fc.uniqueArray(fc.constantFrom(...Object.keys(OF_VISITS)), { minLength: 1 });
const allMeasures = fc.uniqueArray(fc.constantFrom(...Object.keys(OF_VISITS), ...Object.keys(OF_ADS)), {
  minLength: 1,
});
const dimensions = fc.uniqueArray(fc.constantFrom(...Object.keys(TEXT)));
const ofTraffic = fc.uniqueArray(fc.constantFrom('date', 'channel', 'campaign', 'source', 'medium'));
const RUNS = { numRuns: 60 };

describe('rows of Google Analytics', () => {
  it('are those of the data set, for any dimensions, measures and days', () => {
    fc.assert(
      fc.property(dimensions, visitMeasures, ranges, (dims, ids, range) => {
        const rows = shop.source().read([...dims, ...ids], range);
        expect(rounded(table(rows, [...dims, ...ids]))).toEqual(rounded(bruteForce(dims, ids, range)));
      }),
      RUNS,
    );
  });

  it('hold ad costs beside visits, whether or not the campaign is asked for', () => {
    fc.assert(
      fc.property(ofTraffic, allMeasures, ranges, (dims, ids, range) => {
        const rows = shop.source().read([...dims, ...ids], range);
        expect(rounded(table(rows, [...dims, ...ids]))).toEqual(rounded(bruteForce(dims, ids, range)));
      }),
      RUNS,
    );
  });

  it('are the same in one question as in one for each measure', () => {
    fc.assert(
      fc.property(ofTraffic, allMeasures, ranges, (dims, ids, range) => {
        const together = rounded(table(shop.source().read([...dims, ...ids], range), [...dims, ...ids]));
        for (const id of ids) {
          const alone = rounded(table(shop.source().read([...dims, id], range), [...dims, id]));
          for (const [key, row] of together) expect(row[id]).toBe(alone.get(key)?.[id] ?? 0);
          for (const key of alone.keys()) expect(together.has(key)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('add up to the same total at any grouping', () => {
    const total = shop.source().read(['sessions', 'revenue', 'ad_spend'], MARCH);
    const sum = (dims: readonly string[], id: string) =>
      (
        shop
          .source()
          .read([...dims, id], MARCH)
          .column(id) as number[]
      ).reduce((all, each) => all + each, 0);
    fc.assert(
      fc.property(ofTraffic, fc.constantFrom('sessions', 'revenue', 'ad_spend'), (dims, id) => {
        expect(sum(dims, id)).toBeCloseTo(total.column(id)[0] as number, 4);
      }),
      { numRuns: 20 },
    );
  });

  it('come page by page until complete, however short the pages', () => {
    const ids = ['date', 'country', 'device', 'sessions', 'leads'];
    const expected = table(shop.source().read(ids, MARCH), ids);
    for (const largestPage of [1, 7, 100, expected.length, 1_000]) {
      const paged = openShop({ effects: { largestPage } });
      expect(table(paged.source().read(ids, MARCH), ids)).toEqual(expected);
      expect(new Set(paged.bodies().map(({ limit }) => limit))).toEqual(new Set(['250000']));
    }
  }, 120_000);

  it('have dates as they arrive, eight digits', () => {
    const rows = shop.source().read(['date', 'sessions'], { startDate: '2024-01-31', endDate: '2024-02-01' });
    expect(rows.column('date')).toEqual(['20240131', '20240201']);
  });

  it('are none where nothing happened', () => {
    const rows = shop.source().read(['date', 'sessions'], { startDate: '2020-01-01', endDate: '2020-12-31' });
    expect(rows.count).toBe(0);
    expect(rows.column('sessions')).toEqual([]);
  });

  it('give a single row for measures alone', () => {
    expect(shop.source().read(['sessions'], MARCH).count).toBe(1);
  });

  it('give the values of a dimension alone', () => {
    const rows = shop.source().read(['device'], MARCH);
    expect([...rows.column('device')].sort()).toEqual(['desktop', 'mobile', 'tablet']);
  });

  it('take VAT off revenue and multiply with values per unit', () => {
    const plain = shop.source().read(['revenue', 'leads'], MARCH);
    const [revenue, leads] = [plain.column('revenue')[0] as number, plain.column('leads')[0] as number];
    const rows = shop
      .source({ revenueVat: 0.25, grossMargin: 0.4, leadValue: 500 })
      .read(['revenue', 'gross_profit', 'revenue_x_gross_margin', 'leads_x_lead_value'], MARCH);
    expect(rows.column('revenue')[0]).toBeCloseTo(revenue / 1.25, 6);
    expect(rows.column('gross_profit')[0]).toBeCloseTo((revenue / 1.25) * 0.4, 6);
    expect(rows.column('revenue_x_gross_margin')).toEqual(rows.column('gross_profit'));
    expect(rows.column('leads_x_lead_value')[0]).toBe(leads * 500);
  });

  it('are in the currency of the settings', () => {
    const kronor = shop.source().read(['revenue'], MARCH).column('revenue')[0] as number;
    const euro = shop.source({ currency: 'EUR' }).read(['revenue'], MARCH).column('revenue')[0] as number;
    expect(euro).toBeCloseTo(kronor / 11.25, 6);
  });

  it('hold nothing that was not asked for', () => {
    const rows = shop.source().read(['sessions'], MARCH);
    expect(() => rows.column('revenue')).toThrow('revenue was not read');
    expect(() => shop.source().read(['users'], MARCH)).toThrow('Google Analytics does not give users');
  });
});

describe('conditions that narrow a read', () => {
  const values = fc.constantFrom(
    'mobile',
    'Sweden',
    'Organic Search',
    'organic search',
    'Brand',
    '(not set)',
    '',
  );
  const condition: fc.Arbitrary<DimensionCondition> = fc.record({
    fieldName: fc.constantFrom('device', 'country', 'channel', 'campaign', 'sessions'),
    type: fc.constantFrom('INCLUDE' as const, 'EXCLUDE' as const),
    operator: fc.constantFrom('EQUALS', 'IN_LIST', 'CONTAINS', 'IS_NULL'),
    values: fc.array(values, { maxLength: 3 }),
  });
  const holds = (
    fact: Fact,
    { fieldName, type, operator, values = [] }: DimensionCondition,
  ): boolean | undefined => {
    const isExact = (operator === 'EQUALS' && values?.length === 1) || operator === 'IN_LIST';
    const text = TEXT[fieldName]?.(fact);
    if (text === undefined || !isExact || values?.length === 0 || values?.includes('')) return undefined;
    return (values?.includes(text) ?? false) === (type === 'INCLUDE');
  };

  it('leave out exactly the rows that fail, where they mean the same to Google; the others are left alone', () => {
    const ids = ['device', 'country', 'channel', 'campaign'];
    fc.assert(
      fc.property(
        fc.array(fc.array(condition, { maxLength: 3 }), { maxLength: 3 }),
        ranges,
        (conditions, range) => {
          const passes = (fact: Fact) =>
            conditions.every((alternatives) => {
              const results = alternatives.map((each) => holds(fact, each));
              return results.length === 0 || results.includes(undefined) || results.includes(true);
            });
          const rows = shop.source().read([...ids, 'sessions', 'leads'], range, conditions);
          const expected = bruteForce(ids, ['sessions', 'leads'], range, passes);
          expect(rounded(table(rows, [...ids, 'sessions', 'leads']))).toEqual(rounded(expected));
        },
      ),
      RUNS,
    );
  });

  it.each([
    ['device', 'EQUALS', ['2']],
    ['device', 'EQUALS', ['2.0']],
    ['device', 'EQUALS', ['TRUE']],
    ['device', 'EQUALS', [2]],
    ['device', 'REGEXP_EXACT_MATCH', ['mobile']],
    ['date', 'BETWEEN', ['20250301', '20250302']],
    ['date', 'EQUALS', ['2025-03-01']],
    ['landing_page', 'IS_NULL', []],
    ['device', 'CONTAINS', ['mob']],
    ['revenue', 'EQUALS', ['1']],
  ])('are not asked of Google for %s %s %j', (fieldName, operator, values) => {
    const asked = openShop();
    const condition = { fieldName, type: 'INCLUDE' as const, operator, values };
    asked.source().read(['date', 'device', 'sessions'], MARCH, [[condition]]);
    expect(asked.bodies()[0]?.dimensionFilter).toBeUndefined();
  });

  it('may name a day', () => {
    const condition = {
      fieldName: 'date',
      type: 'INCLUDE' as const,
      operator: 'EQUALS',
      values: ['20250302'],
    };
    expect(
      shop
        .source()
        .read(['date', 'sessions'], MARCH, [[condition]])
        .column('date'),
    ).toEqual(['20250302']);
  });
});
