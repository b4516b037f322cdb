import { describe, expect, it } from 'vitest';
import type { Fault, FaultKind } from '../../../local/google/analytics/faults.ts';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import type { ReportBody } from '../../../src/connector/ga4/body.ts';
import { reportBody } from '../../../src/connector/ga4/body.ts';
import { ga4Source } from '../../../src/connector/ga4/ga4-source.ts';
import { refusalOf } from '../../../src/connector/ga4/refusal.ts';
import { refuse } from '../../../src/connector/problem.ts';
import type { DateRange } from '../../../src/connector/source.ts';
import { openShop, problemOf, SETTINGS, table } from './shop.ts';

const MARCH: DateRange = Object.freeze({ startDate: '2025-03-01', endDate: '2025-03-31' });
const PROPERTY = `properties/${SWEDISH_SHOP.id}`;
const ids = ['date', 'sessions', 'leads'];
const ALWAYS = Number.POSITIVE_INFINITY;

const withFaults = (...faults: readonly Fault[]) => openShop({ faults });
const problemWith = (...faults: readonly Fault[]) => {
  const shop = withFaults(...faults);
  return problemOf(() => shop.source().read(ids, MARCH));
};

describe('failures of Google Analytics', () => {
  it.each<[FaultKind, object]>([
    ['no_access', { code: 'ga4_no_access', property: SWEDISH_SHOP.id }],
    ['api_off', { code: 'ga4_api_off', project: '123456789012' }],
    ['deleted', { code: 'ga4_no_such_property', property: SWEDISH_SHOP.id }],
    ['revoked', { code: 'ga4_not_granted' }],
    ['quota_day', { code: 'ga4_quota', period: 'day' }],
    ['quota_hour', { code: 'ga4_quota', period: 'hour' }],
  ])('%s is told at once, without asking again', (kind, problem) => {
    const shop = withFaults({ kind });
    expect(problemOf(() => shop.source().read(ids, MARCH))).toEqual(problem);
    expect(shop.analytics.requests).toHaveLength(1);
    expect(shop.pauses).toEqual([]);
  });

  it.each<[FaultKind, string]>([
    ['busy', 'ga4_busy'],
    ['internal', 'ga4_unavailable'],
    ['unavailable', 'ga4_unavailable'],
  ])('%s is told after five attempts with longer and longer pauses', (kind, code) => {
    const shop = withFaults({ kind, times: ALWAYS });
    expect(problemOf(() => shop.source().read(ids, MARCH))).toEqual({ code });
    expect(shop.analytics.requests).toHaveLength(5);
    expect(shop.pauses).toEqual([750, 1500, 3000, 6000]);
  });

  it.each<FaultKind>(['busy', 'internal', 'unavailable'])('%s that passes is not told at all', (kind) => {
    const expected = table(openShop().source().read(ids, MARCH), ids);
    const shop = withFaults({ kind, times: 4 });
    expect(table(shop.source().read(ids, MARCH), ids)).toEqual(expected);
  });

  it('spreads the pauses by chance, between a half and the whole', () => {
    for (const [random, pause] of [
      [0, 500],
      [0.999_999, 1000],
    ] as const) {
      const shop = withFaults({ kind: 'busy' });
      ga4Source(SETTINGS, { ...shop.port, random: () => random }).read(ids, MARCH);
      expect(Math.round(shop.pauses[0] as number)).toBe(pause);
    }
  });

  it.each<FaultKind>(['cut_off', 'no_headers', 'not_a_number', 'nonsense'])(
    'an answer that is wrong (%s) is refused whole',
    (kind) => {
      expect(problemWith({ kind, times: ALWAYS })).toMatchObject({ code: 'ga4_malformed' });
    },
  );

  it('an answer that stops halfway through the pages is refused whole', () => {
    const shop = openShop({ effects: { largestPage: 10 } });
    shop.analytics.addFault({ kind: 'slow', seconds: 0, times: 2 });
    shop.analytics.addFault({ kind: 'cut_off', times: ALWAYS });
    expect(problemOf(() => shop.source().read(['date', 'device', 'sessions'], MARCH)).code).toBe(
      'ga4_malformed',
    );
  });

  it('a failure of the second request leaves nothing of the first', () => {
    const problem = problemWith({ kind: 'slow', seconds: 1 }, { kind: 'no_access' });
    expect(problem.code).toBe('ga4_no_access');
  });

  it('nothing is asked any more five minutes after the start', () => {
    const shop = withFaults({ kind: 'slow', seconds: 301 });
    expect(problemOf(() => shop.source().read(ids, MARCH))).toEqual({ code: 'ga4_timeout', minutes: 5 });
    expect(shop.analytics.requests).toHaveLength(1);
  });

  it('a pause that would end too late is not begun', () => {
    const shop = withFaults({ kind: 'slow', seconds: 299.9 }, { kind: 'busy' });
    expect(problemOf(() => shop.source().read(ids, MARCH))).toEqual({ code: 'ga4_timeout', minutes: 5 });
    expect(shop.pauses).toEqual([]);
  });

  it('an answer that comes late but is complete counts', () => {
    const shop = withFaults({ kind: 'slow', seconds: 301 });
    expect(shop.source().read(['sessions'], MARCH).count).toBe(1);
  });

  it('names both fields that Google does not report together', () => {
    const shop = openShop();
    const read = () => shop.source().read(['date', 'landing_page', 'ad_spend', 'clicks'], MARCH);
    expect(problemOf(read)).toEqual({
      code: 'ga4_incompatible',
      field: 'landing_page',
      others: ['ad_spend', 'clicks'],
    });
  });

  it('says that consent is missing where the scope was not granted', () => {
    const shop = openShop({}, []);
    expect(problemOf(() => shop.source().read(ids, MARCH))).toEqual({ code: 'ga4_not_granted' });
  });

  it('tells a property that the person may not read', () => {
    const shop = openShop({ access: { 'reader@example.com': [] } });
    expect(problemOf(() => shop.source().read(ids, MARCH)).code).toBe('ga4_no_access');
  });

  it('meets the end of a real allowance and the next hour', () => {
    const shop = openShop({ quota: { tokensPerProjectPerHour: 2 } });
    shop.source().read(['sessions'], MARCH);
    shop.source().read(['sessions'], MARCH);
    expect(problemOf(() => shop.source().read(['sessions'], MARCH))).toEqual({
      code: 'ga4_quota',
      period: 'hour',
    });
    shop.clock.advance(3_600_000);
    expect(shop.source().read(['sessions'], MARCH).count).toBe(1);
  });

  it('lets a failure of the port through as it is', () => {
    const shop = openShop();
    const port = { ...shop.port, runReport: () => refuse({ code: 'ga4_busy' }) };
    expect(problemOf(() => ga4Source(SETTINGS, port).read(ids, MARCH))).toEqual({ code: 'ga4_busy' });
    expect(shop.pauses).toEqual([]);
  });
});

describe('what an error means', () => {
  const body = reportBody(
    {
      range: MARCH,
      dimensions: ['date', 'country'],
      metrics: ['sessions'],
      filter: undefined,
      currency: 'SEK',
    },
    0,
  );
  const meaning = (error: unknown) => refusalOf(error, PROPERTY, body);
  const failed = (text: string) => ({
    message: `API call to analyticsdata.properties.runReport failed with error: ${text}`,
  });

  it.each([
    ['Request had insufficient authentication scopes.', 'ga4_not_granted'],
    ['Authorization is required to perform that action.', 'ga4_not_granted'],
    ['Specified permissions are not sufficient to call this.', 'ga4_not_granted'],
    ['Google Analytics Data API has not been used in project 12 before or it is disabled.', 'ga4_api_off'],
    ['Exhausted property tokens per day. These quota tokens will return in under 24 hours.', 'ga4_quota'],
    ['Exhausted potentially thresholded requests quota.', 'ga4_quota'],
    ['Exhausted concurrent requests quota.', 'ga4_busy'],
    ['Service unavailable. Please try again later.', 'ga4_unavailable'],
    ['Empty response', 'ga4_unavailable'],
    ['Invalid property ID: abc. A numeric Property ID is required.', 'ga4_no_such_property'],
    ['Field sessionz is not a valid metric.', 'ga4_refused'],
  ])('is found in its words where it has no number: %s', (text, code) => {
    expect(meaning(failed(text)).problem.code).toBe(code);
  });

  it('keeps the words of Google where nothing is known of it', () => {
    expect(meaning(failed('Something new.'))).toEqual({
      problem: { code: 'ga4_refused', text: 'Something new.' },
      again: false,
    });
    expect(meaning('plain text').problem).toEqual({ code: 'ga4_refused', text: 'plain text' });
    expect(meaning(undefined).problem.code).toBe('ga4_refused');
  });

  it('names a field that is to be added, and what it is to be added to', () => {
    const text =
      "Please add sessionCampaignName to make the request compatible. The request's dimensions & metrics are incompatible.";
    expect(meaning(failed(text)).problem).toEqual({
      code: 'ga4_incompatible',
      field: 'campaign',
      others: ['sessions'],
    });
  });

  it('names the dimension beside a metric that is to be removed, but not the date', () => {
    const text =
      "Please remove sessions to make the request compatible. The request's dimensions & metrics are incompatible.";
    expect(meaning(failed(text)).problem).toEqual({
      code: 'ga4_incompatible',
      field: 'sessions',
      others: ['country'],
    });
  });

  it('names the fields that Google names', () => {
    const text = 'Please remove country and sessions. They are incompatible.';
    expect(meaning(failed(text)).problem).toMatchObject({ field: 'country', others: ['sessions'] });
  });
});

describe('pages of a large report', () => {
  const rowsFrom = (offset: number, total: number) =>
    Array.from({ length: Math.min(250_000, total - offset) }, (_, index) => ({
      dimensionValues: [{ value: `page ${offset + index}` }],
      metricValues: [{ value: '1' }],
    }));
  const answering = (totalOf: (offset: number) => number, rowsOf = rowsFrom) => {
    const offsets: string[] = [];
    const shop = openShop();
    const runReport = (_: string, { offset, dimensions, metrics }: ReportBody) => {
      offsets.push(offset);
      const total = totalOf(Number(offset));
      return {
        dimensionHeaders: dimensions,
        metricHeaders: metrics,
        rows: rowsOf(Number(offset), total),
        rowCount: total,
      };
    };
    return { source: ga4Source(SETTINGS, { ...shop.port, runReport }), offsets };
  };

  it('are asked for by 250,000 rows until all are there', () => {
    const { source, offsets } = answering(() => 600_001);
    const rows = source.read(['landing_page', 'sessions'], MARCH);
    expect(rows.count).toBe(600_001);
    expect(rows.column('landing_page')[600_000]).toBe('page 600000');
    expect(offsets).toEqual(['0', '250000', '500000']);
  });

  it('are refused where the report changes meanwhile', () => {
    const { source } = answering((offset) => (offset === 0 ? 300_000 : 300_001));
    expect(problemOf(() => source.read(['landing_page', 'sessions'], MARCH)).code).toBe('ga4_malformed');
  });

  it('are refused where a row comes twice', () => {
    const { source } = answering(
      () => 300_000,
      (offset) => rowsFrom(offset > 0 ? 5 : 0, offset > 0 ? 50_005 : 300_000),
    );
    expect(problemOf(() => source.read(['landing_page', 'sessions'], MARCH)).code).toBe('ga4_malformed');
  });

  it('are refused where there are more rows than the report has', () => {
    const { source } = answering(
      () => 10,
      () => rowsFrom(0, 11),
    );
    expect(problemOf(() => source.read(['landing_page', 'sessions'], MARCH)).code).toBe('ga4_malformed');
  });
});
