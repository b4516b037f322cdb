/** What our dimensions and measures are called in Google Analytics. */
import type { FieldType } from '../field.ts';

export interface Ga4Metric {
  readonly name: string;
  /** A dimension without which Google Analytics refuses the metric. */
  readonly needs?: string;
}

interface Ga4Dimension {
  readonly name: string;
  readonly type: FieldType;
}

export const CAMPAIGN = 'sessionCampaignName';
export const EVENT_NAME = 'eventName';
export const EVENT_COUNT = 'eventCount';

/** Of sessions, not of events: an event's own dimensions would count a session several times. */
export const DIMENSIONS: Readonly<Record<string, Ga4Dimension>> = {
  date: { name: 'date', type: 'YEAR_MONTH_DAY' },
  channel: { name: 'sessionDefaultChannelGroup', type: 'TEXT' },
  campaign: { name: CAMPAIGN, type: 'TEXT' },
  source: { name: 'sessionSource', type: 'TEXT' },
  medium: { name: 'sessionMedium', type: 'TEXT' },
  country: { name: 'country', type: 'TEXT' },
  device: { name: 'deviceCategory', type: 'TEXT' },
  landing_page: { name: 'landingPage', type: 'TEXT' },
};

/** Only what can be added up over any rows: no users, no averages. */
export const METRICS: Readonly<Record<string, Ga4Metric>> = {
  sessions: { name: 'sessions' },
  engaged_sessions: { name: 'engagedSessions' },
  page_views: { name: 'screenPageViews' },
  engagement_seconds: { name: 'userEngagementDuration' },
  conversions: { name: 'keyEvents' },
  add_to_carts: { name: 'addToCarts' },
  checkouts: { name: 'checkouts' },
  orders: { name: 'transactions' },
  revenue: { name: 'purchaseRevenue' },
  new_customers: { name: 'firstTimePurchasers' },
  ad_spend: { name: 'advertiserAdCost', needs: CAMPAIGN },
  clicks: { name: 'advertiserAdClicks', needs: CAMPAIGN },
  impressions: { name: 'advertiserAdImpressions', needs: CAMPAIGN },
};

const IDS = new Map(
  Object.entries(DIMENSIONS)
    .map(([id, { name }]) => [name, id] as const)
    .concat(Object.entries(METRICS).map(([id, { name }]) => [name, id] as const))
    .concat([[EVENT_COUNT, 'leads']]),
);

/** Our id of a dimension or metric; the name itself where we have none. */
export const idOf = (name: string): string => IDS.get(name) ?? name;
