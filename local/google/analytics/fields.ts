/** The dimensions and metrics of the Data API that the stand-in knows. */
import type { Ads } from './ads.ts';
import { compactDay, DAYS } from './days.ts';
import { COUNTRIES, DEVICES, EVENTS, KEY_EVENTS, LANDING_PAGES, TRAFFIC } from './shop.ts';
import type { Visits } from './visits.ts';

export type Fact = Visits | Ads;
/** An index of EVENTS, or all of them where a report does not tell them apart. */
export type Event = number | 'all';

export interface DimensionField {
  /** A number for each value. */
  readonly code: (fact: Fact, event: Event) => number;
  readonly text: (code: number) => string;
  /** Every code is below it. */
  readonly size: number;
  /** Ad costs are not known by it. */
  readonly notOfAds?: true;
}

const NONE = 0;
const ofTraffic = (key: 'channel' | 'campaign' | 'source' | 'medium'): DimensionField => {
  const values = Array.from(new Set(TRAFFIC.map((traffic) => traffic[key])));
  const codes = TRAFFIC.map((traffic) => values.indexOf(traffic[key]));
  return {
    code: ({ traffic }) => codes[traffic] as number,
    text: (code) => values[code] as string,
    size: values.length,
  };
};
const ofVisit = (
  key: 'country' | 'device' | 'landingPage',
  values: readonly { readonly name: string }[],
): DimensionField => ({
  code: (fact) => ('sessions' in fact ? fact[key] : NONE),
  text: (code) => (values[code] as { name: string }).name,
  size: values.length,
  notOfAds: true,
});

export const DIMENSIONS: Readonly<Record<string, DimensionField>> = {
  date: { code: ({ day }) => day, text: compactDay, size: DAYS },
  sessionDefaultChannelGroup: ofTraffic('channel'),
  sessionCampaignName: ofTraffic('campaign'),
  sessionSource: ofTraffic('source'),
  sessionMedium: ofTraffic('medium'),
  country: ofVisit('country', COUNTRIES),
  deviceCategory: ofVisit('device', DEVICES),
  landingPage: ofVisit('landingPage', LANDING_PAGES),
  eventName: {
    code: (_, event) => (event === 'all' ? NONE : event),
    text: (code) => EVENTS[code] as string,
    size: EVENTS.length,
    notOfAds: true,
  },
};

export interface MetricField {
  readonly type: 'TYPE_INTEGER' | 'TYPE_FLOAT' | 'TYPE_SECONDS' | 'TYPE_CURRENCY';
  readonly of: 'visits' | 'ads' | 'events';
  readonly value: (fact: Fact, event: Event) => number;
}

const visits = (key: keyof Visits, type: MetricField['type'] = 'TYPE_INTEGER'): MetricField => ({
  type,
  of: 'visits',
  value: (fact) => (fact as Visits)[key],
});
const ads = (key: keyof Ads, type: MetricField['type'] = 'TYPE_INTEGER'): MetricField => ({
  type,
  of: 'ads',
  value: (fact) => (fact as Ads)[key],
});

const EVENT_COUNTS: Readonly<Record<(typeof EVENTS)[number], keyof Visits>> = {
  session_start: 'sessions',
  page_view: 'pageViews',
  add_to_cart: 'addToCarts',
  begin_checkout: 'checkouts',
  purchase: 'orders',
  generate_lead: 'leads',
  sign_up: 'signUps',
};

/** Of one event, or of all of them. */
function events(names: readonly string[], type: MetricField['type']): MetricField {
  const among = EVENTS.map((name) => (names.includes(name) ? EVENT_COUNTS[name] : undefined));
  const count = (visits: Visits, key: keyof Visits | undefined) => (key === undefined ? 0 : visits[key]);
  return {
    type,
    of: 'events',
    value: (fact, event) => {
      if (event !== 'all') return count(fact as Visits, among[event]);
      return among.reduce((sum, key) => sum + count(fact as Visits, key), 0);
    },
  };
}

export const METRICS: Readonly<Record<string, MetricField>> = {
  sessions: visits('sessions'),
  engagedSessions: visits('engagedSessions'),
  screenPageViews: visits('pageViews'),
  userEngagementDuration: visits('engagementSeconds', 'TYPE_SECONDS'),
  addToCarts: visits('addToCarts'),
  checkouts: visits('checkouts'),
  transactions: visits('orders'),
  purchaseRevenue: visits('revenue', 'TYPE_CURRENCY'),
  firstTimePurchasers: visits('firstOrders'),
  keyEvents: events(KEY_EVENTS, 'TYPE_FLOAT'),
  eventCount: events(EVENTS, 'TYPE_INTEGER'),
  advertiserAdCost: ads('cost', 'TYPE_CURRENCY'),
  advertiserAdClicks: ads('clicks'),
  advertiserAdImpressions: ads('impressions'),
};
