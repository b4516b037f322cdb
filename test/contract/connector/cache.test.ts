/** Conformance of the cache: one read for a page of charts, nothing shared between users, nothing lost with it. */
import { describe, expect, test } from 'vitest';
import { ManualClock } from '../../../local/apps-script/clock.ts';
import { newStores } from '../../../local/apps-script/stores.ts';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { type Answers, column, openConnector, sum } from './open-connector.ts';
import {
  ADS,
  ADS_HEADER,
  adsRows,
  FIGURES,
  SHEET_ANSWERS,
  SHEET_ID,
  serial,
  tabsOf,
} from './spreadsheets.ts';

const BATCH_GET = 'Sheets.Spreadsheets.Values.batchGet';
const RUN_REPORT = 'analyticsdata.properties.runReport';
const GA4: Answers = { language: 'en', source: 'ga4', propertyId: SWEDISH_SHOP.id };
const RANGE = { startDate: '2025-02-01', endDate: '2025-02-28' };
const ALL: Answers = { ...SHEET_ANSWERS, targetsSheet: 'Mål', channelMapSheet: 'Kanaler' };

const spent = [
  ['Datum', 'Kostnad'],
  [serial('2025-03-01'), 100],
];
const spentMore = [
  ['Datum', 'Kostnad'],
  [serial('2025-03-01'), 999],
];

describe('57: refreshing', () => {
  test('57: the same lastRefresh finds what was kept, as text or number; another one reads afresh', async () => {
    const open = await openConnector({ tabs: { Annonser: spent } });
    const cost = (lastRefresh: unknown) =>
      column(open.data(SHEET_ANSWERS, { fields: ['cost'], scriptParams: { lastRefresh } }), 'cost');
    expect(cost('1773565200000')).toEqual([100]);
    open.spreadsheets.set(SHEET_ID, { title: 'Figures', tabs: tabsOf({ Annonser: spentMore }) });
    expect(cost('1773565200000')).toEqual([100]);
    expect(cost(1_773_565_200_000)).toEqual([100]);
    expect(cost('1773565299999')).toEqual([999]);
    expect(cost(1_773_565_299_999)).toEqual([999]);
  });

  test('57: what was kept is forgotten after fifteen minutes', async () => {
    const open = await openConnector({ tabs: { Annonser: spent } });
    const cost = () => column(open.data(SHEET_ANSWERS, { fields: ['cost'] }), 'cost');
    expect(cost()).toEqual([100]);
    open.spreadsheets.set(SHEET_ID, { title: 'Figures', tabs: tabsOf({ Annonser: spentMore }) });
    open.clock.advance(14 * 60_000);
    expect(cost()).toEqual([100]);
    open.clock.advance(2 * 60_000);
    expect(cost()).toEqual([999]);
  });

  test('57: a data source over another tab, header row or spreadsheet does not find it', async () => {
    const tabs = { Annonser: spent, Andra: spentMore };
    const open = await openConnector({ tabs });
    const cost = (answers: Answers) => column(open.data(answers, { fields: ['cost'] }), 'cost');
    expect(cost(SHEET_ANSWERS)).toEqual([100]);
    expect(cost({ ...SHEET_ANSWERS, sheetName: 'Andra' })).toEqual([999]);
    expect(cost(SHEET_ANSWERS)).toEqual([100]);
  });
});

describe('58: pieces', () => {
  const big = [[...ADS_HEADER], ...adsRows(15_000)];
  const open = () => openConnector({ tabs: { Annonser: big } });
  const fields = ['date', 'cost'];

  test('58: a big table is kept in pieces under 100 KB with keys under 250 characters, and found again', async () => {
    const connector = await open();
    const first = connector.data(SHEET_ANSWERS, { fields });
    const keys = Object.values(connector.runtime.cache.contents()).flat();
    expect(keys.length).toBeGreaterThan(1);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(250);
    expect(connector.data(SHEET_ANSWERS, { fields })).toEqual(first);
    expect(connector.lastCalls()[BATCH_GET]).toBeUndefined();
  });

  test('58: with one piece lost or spoilt the table is read again, and the answer is the same', async () => {
    const connector = await open();
    const first = connector.data(SHEET_ANSWERS, { fields });
    const { cache } = connector.runtime;
    const keys = Object.values(cache.contents()).flat();
    for (const key of keys) {
      cache.evict((each) => each === key);
      expect(connector.data(SHEET_ANSWERS, { fields })).toEqual(first);
      cache.corrupt((each) => each === key, 'spoilt');
      expect(connector.data(SHEET_ANSWERS, { fields })).toEqual(first);
    }
  });

  test('58: a cache that cannot be written costs time and nothing else', async () => {
    const connector = await open();
    connector.runtime.cache.putFailure = 'Service invoked too many times for one day: cache.';
    const first = connector.data(SHEET_ANSWERS, { fields });
    expect(connector.data(SHEET_ANSWERS, { fields })).toEqual(first);
    expect(connector.lastCalls()[BATCH_GET]).toBe(1);
  });

  test('58: only the cache of the user is written, never that of the script or properties', async () => {
    const connector = await openConnector({ tabs: FIGURES, user: 'anna@example.com' });
    connector.data(ALL, { fields: ['cost', 'target_cost'] });
    connector.data(GA4, { fields: ['sessions'], dateRange: RANGE });
    expect(Object.keys(connector.runtime.cache.contents())).toEqual(['anna@example.com']);
    expect(connector.runtime.calls.all()).not.toHaveProperty('CacheService.getScriptCache');
    expect(
      Object.keys(connector.runtime.calls.all()).filter((call) => /Propert(y|ies)/.test(call)),
    ).not.toContain('PropertiesService.getUserProperties');
  });

  test('58: two users never see what was kept for the other', async () => {
    const clock = new ManualClock('2026-03-15T09:00:00Z');
    const stores = newStores(clock);
    const access = { 'bo@example.com': [] };
    const anna = await openConnector({ tabs: FIGURES, clock, stores, user: 'anna@example.com' });
    const bo = await openConnector({ clock, stores, user: 'bo@example.com', analytics: { access } });
    bo.spreadsheets.set(SHEET_ID, { title: 'Figures', tabs: tabsOf(FIGURES), readers: ['anna@example.com'] });
    const ofSheet = { fields: ['date', 'cost'] };
    const ofShop = { fields: ['sessions'], dateRange: RANGE };
    expect(anna.data(SHEET_ANSWERS, ofSheet).rows).toHaveLength(ADS.length - 1);
    expect(sum(column(anna.data(GA4, ofShop), 'sessions'))).toBeGreaterThan(0);
    expect(bo.refusal(() => bo.data(SHEET_ANSWERS, ofSheet)).text).toMatch(/may not read the spreadsheet/);
    expect(bo.refusal(() => bo.data(GA4, ofShop)).text).toMatch(/may not read the GA4 property/);
  });
});

describe('59: one read for a page of charts', () => {
  const charts = Array.from({ length: 30 }, (_, index) => ({
    fields: [
      ['date', 'channel', 'campaign'][index % 3] as string,
      ['cost', 'leads', 'revenue'][index % 3] as string,
    ],
    dateRange: { startDate: '2025-01-01', endDate: `2025-03-${String(1 + (index % 16)).padStart(2, '0')}` },
    dimensionsFilters:
      index % 2 === 0
        ? []
        : [[{ fieldName: 'channel', type: 'INCLUDE' as const, operator: 'EQUALS', values: ['Meta'] }]],
  }));

  test('59: an uncached chart takes exactly one batchGet, for all tabs together', async () => {
    const open = await openConnector({ tabs: FIGURES });
    open.runtime.ask('getData', {
      configParams: ALL,
      scriptParams: { lastRefresh: '1' },
      fields: [{ name: 'cost' }, { name: 'target_cost' }, { name: 'channel' }],
    });
    expect(open.lastCalls()[BATCH_GET]).toBe(1);
  });

  test('59: thirty charts with fields, ranges and filters of their own share it', async () => {
    const open = await openConnector({ tabs: FIGURES });
    for (const chart of charts) {
      open.runtime.ask('getData', {
        configParams: ALL,
        scriptParams: { lastRefresh: '1' },
        ...chart,
        fields: chart.fields.concat('channel').map((name) => ({ name })),
      });
    }
    expect(open.runtime.calls.all()[BATCH_GET]).toBe(1);
  });

  test('59: equal questions to Google Analytics are asked once', async () => {
    const open = await openConnector({});
    for (let chart = 0; chart < 5; chart += 1) {
      open.data(GA4, { fields: ['channel', 'sessions'], dateRange: RANGE });
    }
    expect(open.runtime.calls.all()[RUN_REPORT]).toBe(1);
    open.data(GA4, { fields: ['channel', 'sessions'], dateRange: RANGE, scriptParams: { lastRefresh: '2' } });
    expect(open.runtime.calls.all()[RUN_REPORT]).toBe(2);
  });

  test('59: a chart that waits for another one finds what it has read', async () => {
    const clock = new ManualClock('2026-03-15T09:00:00Z');
    const stores = newStores(clock);
    const first = await openConnector({ tabs: FIGURES, clock, stores });
    const second = await openConnector({ tabs: FIGURES, clock, stores });
    const request = {
      configParams: SHEET_ANSWERS,
      scriptParams: { lastRefresh: '1' },
      fields: [{ name: 'cost' }],
    };
    stores.locks.holdElsewhere('editor@example.com', 5_000, () => first.runtime.ask('getData', request));
    expect(second.runtime.ask('getData', request)).toEqual(first.runtime.answers.at(-1)?.answer);
    expect(first.runtime.calls.all()[BATCH_GET]).toBe(1);
    expect(second.runtime.calls.all()[BATCH_GET]).toBeUndefined();
  });

  test('59: while another execution holds the lock for too long, the data are read all the same', async () => {
    const clock = new ManualClock('2026-03-15T09:00:00Z');
    const stores = newStores(clock);
    stores.locks.holdElsewhere('editor@example.com', 60_000);
    const open = await openConnector({ tabs: FIGURES, clock, stores });
    expect(open.data(SHEET_ANSWERS, { fields: ['cost'] }).rows).toHaveLength(ADS.length - 1);
  });
});

describe('60: growth', () => {
  test('60: ten times the rows take about ten times the time, not more', async () => {
    const milliseconds = async (days: number) => {
      const tabs = { Annonser: [[...ADS_HEADER], ...adsRows(days)] };
      const times = [1, 2, 3].map(async (turn) => {
        const open = await openConnector({ tabs });
        open.schema(SHEET_ANSWERS);
        open.runtime.ask('getData', {
          configParams: SHEET_ANSWERS,
          scriptParams: { lastRefresh: String(turn) },
          fields: ['date', 'channel', 'cost'].map((name) => ({ name })),
        });
        return open.runtime.answers.at(-1)?.milliseconds ?? 0;
      });
      return Math.min(...(await Promise.all(times)));
    };
    const [small, large] = [await milliseconds(5_000), await milliseconds(50_000)];
    expect(large).toBeLessThan(Math.max(20 * small, 2_000));
  }, 120_000);
});
