import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownersOf } from '../../src/connector/owners.ts';
import type { Settings } from '../../src/connector/settings.ts';
import { sheetSource } from '../../src/connector/sheet/sheet-source.ts';
import type { DimensionCondition, Source, SourceDescription, Value } from '../../src/connector/source.ts';
import { union } from '../../src/connector/union.ts';
import { ask, portOver, SETTINGS, type Tabs, valuesOf } from './open-sheet.ts';

const DAY = 46_088;
const BOTH: Settings = { ...SETTINGS, source: 'sheet_ga4' };

type Row = Readonly<Record<string, Value>>;

interface Ga4 extends Source {
  readonly asked: { readonly ids: readonly string[]; readonly narrowing: readonly unknown[] }[];
}

/** Another source over rows given as objects, which refuses what it lacks. */
function ga4Over(rows: readonly Row[], derived: readonly string[] = []): Ga4 {
  const dimensions = ['date', 'channel', 'landing_page'];
  const measures = ['sessions', 'conversions', 'revenue', 'orders', 'leads'];
  const asked: { ids: readonly string[]; narrowing: readonly unknown[] }[] = [];
  return {
    asked,
    describe: () => ({
      dimensions: dimensions.map((id) => ({ id, type: id === 'date' ? 'YEAR_MONTH_DAY' : 'TEXT' })),
      measures: measures.concat(derived),
      derived,
      dated: true,
    }),
    read: (ids, range, narrowing = []) => {
      asked.push({ ids, narrowing });
      for (const id of ids) {
        if (!dimensions.concat(measures).includes(id)) throw new Error(`Nobody should ask for ${id}`);
      }
      const day = (text: string) => text.replace(/-/g, '');
      const within = rows.filter(
        ({ date }) =>
          range === undefined || (String(date) >= day(range.startDate) && String(date) <= day(range.endDate)),
      );
      return {
        count: within.length,
        notes: [{ code: 'ga4_other_row' }],
        column: (id) => within.map((row) => row[id] ?? null),
      };
    },
  };
}

const GA4_ROWS: readonly Row[] = [
  {
    date: '20260307',
    channel: 'Email',
    landing_page: '/a',
    sessions: 10,
    conversions: 1,
    revenue: 90,
    orders: 1,
    leads: 2,
  },
  {
    date: '20260308',
    channel: 'Direct',
    landing_page: '/b',
    sessions: 20,
    conversions: 2,
    revenue: 80,
    orders: 2,
    leads: 3,
  },
];
const SHEET = [
  ['Date', 'Channel', 'Region', 'Cost', 'Revenue', 'Sessions'],
  [DAY, 'Mail', 'North', 100, 1000, 7],
  [DAY + 5, 'Mail', 'South', 50, 500, 8],
];

function open(tabs: Tabs = { Data: SHEET }, settings: Partial<Settings> = {}, ga4 = ga4Over(GA4_ROWS)) {
  const all = { ...BOTH, ...settings };
  return { ga4, source: union(sheetSource(all, portOver(tabs)), ga4, all), all };
}

describe('rows', () => {
  test('stand one after the other, with nothing where a source has nothing', () => {
    const { source, all } = open();
    expect(
      valuesOf(ask(source, { fields: 'date channel x_region landing_page cost sessions' }, all)),
    ).toEqual([
      ['20260307', 'Mail', 'North', null, 100, null],
      ['20260312', 'Mail', 'South', null, 50, null],
      ['20260307', 'Email', null, '/a', null, 10],
      ['20260308', 'Direct', null, '/b', null, 20],
    ]);
  });

  test('of both are cut to the range', () => {
    const { source, all } = open();
    const dateRange = { startDate: '2026-03-08', endDate: '2026-03-31' };
    expect(valuesOf(ask(source, { fields: 'cost sessions', dateRange }, all))).toEqual([
      [50, null],
      [null, 20],
    ]);
  });

  test('of a source that owns nothing that is asked for are not read', () => {
    const { source, ga4, all } = open();
    expect(valuesOf(ask(source, { fields: 'date cost' }, all))).toHaveLength(2);
    expect(ga4.asked).toEqual([]);
  });

  test('of both are read for dimensions alone', () => {
    const { source, all } = open();
    expect(valuesOf(ask(source, { fields: 'channel' }, all))).toEqual([
      ['Mail'],
      ['Mail'],
      ['Email'],
      ['Direct'],
    ]);
  });

  test('come with the notes of both', () => {
    const tabs = { Data: [...SHEET, ['Total', '', '', 150, 1500, 15]] };
    const { source, all } = open(tabs);
    const [first] = valuesOf(ask(source, { fields: 'cost sessions data_notes' }, all));
    expect(first?.[2]).toBe(
      'Totals in the tab "Data" are left out (row 4). Google Analytics gathers rare values in a row named (other).',
    );
  });
});

describe('every measure has one owner', () => {
  test('and the other version has an id of its own', () => {
    const { source, all } = open();
    expect(source.describe().inBoth).toEqual(['sessions', 'revenue']);
    const fields = 'revenue ga4_revenue sessions sheet_sessions';
    expect(valuesOf(ask(source, { fields }, all))).toEqual([
      [1000, null, null, 7],
      [500, null, null, 8],
      [null, 90, 10, null],
      [null, 80, 20, null],
    ]);
  });

  test('which the settings can change', () => {
    const { source, all } = open({ Data: SHEET }, { sheetOwns: ['sessions'] });
    expect(valuesOf(ask(source, { fields: 'revenue sessions' }, all))).toEqual([
      [null, 7],
      [null, 8],
      [90, null],
      [80, null],
    ]);
  });

  test('totals are the sums of the owners, whatever is asked for and in whatever order', () => {
    const measures = ['cost', 'revenue', 'sessions', 'conversions', 'orders', 'leads'];
    const totals: Readonly<Record<string, number>> = {
      cost: 150,
      revenue: 1500,
      sessions: 30,
      conversions: 3,
      orders: 3,
      leads: 5,
    };
    const dimensions = ['date', 'channel', 'x_region', 'landing_page'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...measures, ...dimensions], { minLength: 1 }), (ids) => {
        const { source, all } = open();
        const rows = valuesOf(ask(source, { fields: ids.join(' ') }, all));
        ids.forEach((id, index) => {
          if (!measures.includes(id)) return;
          const sum = rows.reduce((total, row) => total + Number(row[index] ?? 0), 0);
          expect(sum).toBe(totals[id]);
        });
      }),
    );
  });

  const description = (measures: readonly string[], derived: readonly string[] = []): SourceDescription => ({
    dimensions: [],
    measures,
    derived,
    dated: true,
  });

  test.each([
    ['sessions', 'ga4', 'visits are Google Analytics’ own business'],
    ['organic_sessions', 'ga4', 'and so are their parts'],
    ['conversions', 'ga4', 'as key events are'],
    ['revenue', 'sheet', 'the sheet has a column'],
    ['page_views', 'sheet', 'the sheet has a column'],
    ['orders', 'ga4', 'the sheet has none'],
    ['cost', 'sheet', 'Google Analytics has none'],
    ['ad_spend', 'ga4', 'in the sheet another column stands in for it'],
    ['gross_profit', 'sheet', 'both work it out'],
  ])('%s is owned by %s: %s', (id, owner) => {
    const sheet = description(
      [
        'sessions',
        'organic_sessions',
        'conversions',
        'revenue',
        'page_views',
        'cost',
        'ad_spend',
        'gross_profit',
      ],
      ['ad_spend', 'gross_profit'],
    );
    const ga4 = description(
      [
        'sessions',
        'organic_sessions',
        'conversions',
        'revenue',
        'page_views',
        'orders',
        'ad_spend',
        'gross_profit',
      ],
      ['organic_sessions', 'gross_profit'],
    );
    expect(ownersOf(sheet, ga4, BOTH)[id]).toBe(owner);
  });
});

describe('products', () => {
  test('are taken where the first factor is owned', () => {
    const tabs = {
      Data: [
        ['Date', 'Leads', 'Lead value', 'Cost'],
        [DAY, 4, 50, 9],
      ],
    };
    const { source, all } = open(tabs);
    expect(valuesOf(ask(source, { fields: 'leads_x_lead_value' }, all))).toEqual([[200]]);
  });

  test('are not offered where a value per unit stands without what it is worth', () => {
    const tabs = {
      Data: [
        ['Date', 'Cost', 'Lead value'],
        [DAY, 4, 50],
      ],
    };
    expect(open(tabs).source.describe().measures).not.toContain('lead_value');
  });
});

describe('the channel map', () => {
  const tabs = {
    Data: SHEET,
    Map: [
      ['from', 'channel'],
      ['mail', 'Email'],
      ['direct', 'Other'],
    ],
  };
  const settings = { channelMapSheet: 'Map' };
  const filter = (values: string[]): DimensionCondition => ({
    fieldName: 'channel',
    type: 'INCLUDE',
    operator: 'IN_LIST',
    values,
  });

  test('gives the channels of both sources common names', () => {
    const { source, all } = open(tabs, settings);
    expect(valuesOf(ask(source, { fields: 'channel cost sessions' }, all))).toEqual([
      ['Email', 100, null],
      ['Email', 50, null],
      ['Email', null, 10],
      ['Other', null, 20],
    ]);
  });

  test('is passed before filters are applied, which Google Analytics then does not see', () => {
    const { source, ga4, all } = open(tabs, settings);
    const dimensionsFilters = [[filter(['Other'])]];
    expect(valuesOf(ask(source, { fields: 'sessions channel*', dimensionsFilters }, all))).toEqual([[20]]);
    expect(ga4.asked.map(({ narrowing }) => narrowing)).toEqual([[]]);
  });

  test('without one Google Analytics may narrow its answer', () => {
    const { source, ga4, all } = open();
    const dimensionsFilters = [[filter(['Direct'])]];
    expect(valuesOf(ask(source, { fields: 'sessions channel*', dimensionsFilters }, all))).toEqual([[20]]);
    expect(ga4.asked.map(({ narrowing }) => narrowing)).toEqual([dimensionsFilters]);
  });
});

test('a dimension that a source lacks is empty in its rows, for filters too', () => {
  const { source, all } = open();
  const isNull: DimensionCondition = {
    fieldName: 'x_region',
    type: 'INCLUDE',
    operator: 'IS_NULL',
    values: [],
  };
  const request = { fields: 'cost sessions x_region*', dimensionsFilters: [[isNull]] };
  expect(valuesOf(ask(source, request, all))).toEqual([
    [null, 10],
    [null, 20],
  ]);
});

test('targets stand beside the rows of both', () => {
  const tabs = {
    Data: SHEET,
    Goals: [
      ['date_from', 'date_to', 'channel', 'measure', 'value'],
      [DAY, DAY, 'Email', 'sessions', 12],
    ],
  };
  const { source, all } = open(tabs, { targetsSheet: 'Goals' });
  expect(valuesOf(ask(source, { fields: 'date channel sessions target_sessions' }, all))).toEqual([
    ['20260307', 'Email', null, 12],
    ['20260307', 'Email', 10, null],
    ['20260308', 'Direct', 20, null],
  ]);
});
