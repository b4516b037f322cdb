import { describe, expect, it } from 'vitest';
import type { ReportBody } from '../../../src/connector/ga4/body.ts';
import { METRICS } from '../../../src/connector/ga4/names.ts';
import { planRequests } from '../../../src/connector/ga4/plan.ts';
import type { DateRange } from '../../../src/connector/source.ts';
import { openShop, problemOf } from './shop.ts';

const MARCH: DateRange = Object.freeze({ startDate: '2025-03-01', endDate: '2025-03-31' });

function bodiesFor(ids: readonly string[], range: DateRange | undefined = MARCH): readonly ReportBody[] {
  const shop = openShop();
  shop.source().read(ids, range);
  return shop.bodies();
}

const metricsOf = (body: ReportBody | undefined) => body?.metrics.map(({ name }) => name);
const dimensionsOf = (body: ReportBody | undefined) => body?.dimensions.map(({ name }) => name);

describe('requests to the Data API', () => {
  it('say exactly what is wanted', () => {
    expect(bodiesFor(['channel', 'sessions', 'date'])).toEqual([
      {
        dateRanges: [{ startDate: '2025-03-01', endDate: '2025-03-31' }],
        dimensions: [{ name: 'date' }, { name: 'sessionDefaultChannelGroup' }],
        metrics: [{ name: 'sessions' }],
        orderBys: [
          { dimension: { dimensionName: 'date' } },
          { dimension: { dimensionName: 'sessionDefaultChannelGroup' } },
        ],
        currencyCode: 'SEK',
        keepEmptyRows: false,
        returnPropertyQuota: true,
        limit: '250000',
        offset: '0',
      },
    ]);
  });

  it('are the same for the same question in another order, so that a cache knows them again', () => {
    const ids = ['date', 'channel', 'sessions', 'leads', 'orders', 'ad_spend', 'organic_sessions'];
    expect(bodiesFor([...ids].reverse())).toEqual(bodiesFor(ids));
    expect(bodiesFor([...ids, ...ids])).toEqual(bodiesFor(ids));
  });

  it('go to the property of the settings', () => {
    const shop = openShop();
    shop.source({ propertyId: '310000002' }).read(['sessions'], MARCH);
    expect(shop.analytics.requests[0]?.property).toBe('properties/310000002');
  });

  it('ask for leads in one of their own, filtered by the event of the settings', () => {
    const shop = openShop();
    shop.source({ leadEvent: 'sign_up' }).read(['sessions', 'leads'], MARCH);
    const [leads, sessions] = shop.bodies();
    expect(metricsOf(sessions)).toEqual(['sessions']);
    expect(sessions?.dimensionFilter).toBeUndefined();
    expect(metricsOf(leads)).toEqual(['eventCount']);
    expect(leads?.dimensionFilter).toEqual({
      filter: {
        fieldName: 'eventName',
        stringFilter: { matchType: 'EXACT', value: 'sign_up', caseSensitive: true },
      },
    });
  });

  it('ask for ad costs in one of their own, with the campaign that Google wants beside them', () => {
    const bodies = bodiesFor(['date', 'sessions', 'ad_spend', 'clicks']);
    expect(bodies.map(metricsOf)).toEqual([['advertiserAdCost', 'advertiserAdClicks'], ['sessions']]);
    expect(bodies.map(dimensionsOf)).toEqual([['date', 'sessionCampaignName'], ['date']]);
  });

  it('hold at most ten metrics each', () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ metric: `metric${index}` }));
    const requests = planRequests(['date'], many, []);
    expect(requests.map(({ metrics }) => metrics.length)).toEqual([10, 10, 3]);
    expect(requests.flatMap(({ metrics }) => metrics)).toEqual(many.map(({ metric }) => metric));
    expect(new Set(requests.map(({ dimensions }) => dimensions.join()))).toEqual(new Set(['date']));
  });

  it('hold every metric that there is, with all dimensions that go with it', () => {
    const visits = Object.keys(METRICS).filter((id) => METRICS[id]?.needs === undefined);
    const bodies = bodiesFor([
      ...visits,
      'date',
      'channel',
      'campaign',
      'source',
      'medium',
      'country',
      'leads',
    ]);
    expect(bodies.every(({ metrics, dimensions }) => metrics.length <= 10 && dimensions.length <= 9)).toBe(
      true,
    );
  });

  it('never hold more than nine dimensions, those of filters included', () => {
    const nine = Array.from({ length: 9 }, (_, index) => `dimension${index}`);
    const counted = { metric: 'sessions' };
    expect(planRequests(nine, [counted], [])).toHaveLength(1);
    const where = { dimension: 'eventName', is: 'purchase', caseSensitive: true };
    const expected = { code: 'ga4_too_many_dimensions', most: 9, names: [...nine, 'eventName'] };
    expect(problemOf(() => planRequests(nine, [{ ...counted, where }], []))).toEqual(expected);
    expect(problemOf(() => planRequests([...nine, 'eventName'], [counted], []))).toEqual(expected);
  });

  it('ask for dimensions alone where no measure is wanted', () => {
    expect(bodiesFor(['channel']).map(metricsOf)).toEqual([[]]);
  });

  it('ask for all there is where no range is given', () => {
    const shop = openShop();
    const rows = shop.source().read(['date', 'sessions'], undefined);
    expect(shop.bodies()[0]?.dateRanges).toEqual([{ startDate: '2015-08-14', endDate: 'today' }]);
    expect(rows.count).toBe(731);
  });

  it('ask nothing twice: a measure and what follows from it share a request', () => {
    const shop = openShop();
    shop.source({ grossMargin: 0.4 }).read(['revenue', 'gross_profit', 'revenue_x_gross_margin'], MARCH);
    expect(shop.bodies().map(metricsOf)).toEqual([['purchaseRevenue']]);
  });
});
