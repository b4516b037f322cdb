import { describe, expect, it } from 'vitest';
import { DIMENSIONS, METRICS } from '../../../src/connector/ga4/names.ts';
import { openShop } from './shop.ts';

const { source } = openShop();

describe('what Google Analytics gives', () => {
  it('has eight dimensions, all of sessions', () => {
    expect(Object.fromEntries(Object.entries(DIMENSIONS).map(([id, { name }]) => [id, name]))).toEqual({
      date: 'date',
      channel: 'sessionDefaultChannelGroup',
      campaign: 'sessionCampaignName',
      source: 'sessionSource',
      medium: 'sessionMedium',
      country: 'country',
      device: 'deviceCategory',
      landing_page: 'landingPage',
    });
    expect(source().describe().dimensions[0]).toEqual({ id: 'date', type: 'YEAR_MONTH_DAY' });
    expect(
      source()
        .describe()
        .dimensions.map(({ id }) => id),
    ).toEqual(Object.keys(DIMENSIONS));
  });

  it('counts only what adds up', () => {
    expect(Object.fromEntries(Object.entries(METRICS).map(([id, { name }]) => [id, name]))).toEqual({
      sessions: 'sessions',
      engaged_sessions: 'engagedSessions',
      page_views: 'screenPageViews',
      engagement_seconds: 'userEngagementDuration',
      conversions: 'keyEvents',
      add_to_carts: 'addToCarts',
      checkouts: 'checkouts',
      orders: 'transactions',
      revenue: 'purchaseRevenue',
      new_customers: 'firstTimePurchasers',
      ad_spend: 'advertiserAdCost',
      clicks: 'advertiserAdClicks',
      impressions: 'advertiserAdImpressions',
    });
  });

  it('has the measures with names, leads, and what follows from them', () => {
    const { measures, dated } = source().describe();
    expect(dated).toBe(true);
    expect([...measures].sort()).toEqual(
      [
        ...Object.keys(METRICS),
        'leads',
        'cost',
        'organic_sessions',
        'organic_conversions',
        'direct_sessions',
        'mobile_sessions',
      ].sort(),
    );
  });

  it('has values per unit and their products only where the settings give them', () => {
    const { measures } = source({ grossMargin: 0.4, leadValue: 500 }).describe();
    expect(measures).toEqual(expect.arrayContaining(['gross_margin', 'gross_profit', 'lead_value']));
    expect(measures).not.toContain('customer_value');
  });

  it('asks Google nothing for its description', () => {
    const shop = openShop();
    shop.source().describe();
    expect(shop.analytics.requests).toEqual([]);
  });
});
