/** A source over the Analytics stand-in, with a clock that nobody waits for. */
import { ManualClock } from '../../../local/apps-script/clock.ts';
import type { Facts } from '../../../local/google/analytics/data-set.ts';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { TRAFFIC } from '../../../local/google/analytics/shop.ts';
import {
  type AnalyticsOptions,
  type AnalyticsStandIn,
  analyticsStandIn,
} from '../../../local/google/analytics/stand-in.ts';
import type { ReportBody } from '../../../src/connector/ga4/body.ts';
import { ga4Source } from '../../../src/connector/ga4/ga4-source.ts';
import type { AccountsPort, Ga4Port } from '../../../src/connector/ga4/port.ts';
import type { Settings } from '../../../src/connector/settings.ts';
import type { Rows, Source } from '../../../src/connector/source.ts';
import { Failure } from '../../../src/core/failure.ts';
import { worldOf } from '../../local/google/analytics/world.ts';

export const SETTINGS: Settings = Object.freeze({
  language: 'en',
  source: 'ga4',
  propertyId: SWEDISH_SHOP.id,
  currency: SWEDISH_SHOP.currency,
  leadEvent: 'generate_lead',
});

export interface Shop {
  readonly source: (settings?: Partial<Settings>) => Source;
  readonly port: Ga4Port & AccountsPort;
  readonly clock: ManualClock;
  readonly analytics: AnalyticsStandIn;
  /** How long each pause was, in milliseconds. */
  readonly pauses: readonly number[];
  readonly bodies: () => readonly ReportBody[];
}

export function openShop(options: AnalyticsOptions = {}, grantedScopes?: readonly string[]): Shop {
  const clock = new ManualClock('2026-01-15T09:00:00Z');
  const analytics = analyticsStandIn({ clock, ...options });
  const services = analytics.services(worldOf({ ...(grantedScopes === undefined ? {} : { grantedScopes }) }));
  const { AnalyticsData, AnalyticsAdmin } = services as {
    AnalyticsData: { Properties: { runReport: (body: object, property: string) => unknown } };
    AnalyticsAdmin: { AccountSummaries: { list: (options: object) => unknown } };
  };
  const pauses: number[] = [];
  const port: Ga4Port & AccountsPort = {
    runReport: (property, body) => AnalyticsData.Properties.runReport(body, property),
    listAccounts: (pageToken) =>
      AnalyticsAdmin.AccountSummaries.list(pageToken === undefined ? {} : { pageToken }),
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      clock.sleep(milliseconds);
    },
    now: clock.now,
    random: () => 0.5,
  };
  return {
    source: (settings = {}) => ga4Source({ ...SETTINGS, ...settings }, port),
    port,
    clock,
    analytics,
    pauses,
    bodies: () => analytics.requests.map(({ body }) => body as ReportBody),
  };
}

/** The code and facts of the Failure that is thrown. */
export function problemOf(run: () => unknown): Failure['problem'] | { readonly code: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.problem;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The rows as objects, in an order of their own. */
export function table(rows: Rows, ids: readonly string[]): readonly Record<string, unknown>[] {
  const columns = ids.map((id) => [id, rows.column(id)] as const);
  return Array.from({ length: rows.count }, (_, row) =>
    Object.fromEntries(columns.map(([id, column]) => [id, column[row]])),
  ).sort((left, right) => compare(JSON.stringify(left), JSON.stringify(right)));
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

type Visits = Facts['visits'][number];
type Ads = Facts['ads'][number];

/** Written down once more, so that names and conditions are checked against something else than themselves. */
export const OF_VISITS: Readonly<Record<string, (visits: Visits) => number>> = {
  sessions: ({ sessions }) => sessions,
  engaged_sessions: ({ engagedSessions }) => engagedSessions,
  page_views: ({ pageViews }) => pageViews,
  engagement_seconds: ({ engagementSeconds }) => engagementSeconds,
  conversions: ({ orders, leads, signUps }) => orders + leads + signUps,
  add_to_carts: ({ addToCarts }) => addToCarts,
  checkouts: ({ checkouts }) => checkouts,
  orders: ({ orders }) => orders,
  revenue: ({ revenue }) => revenue / 100,
  new_customers: ({ firstOrders }) => firstOrders,
  leads: ({ leads }) => leads,
  organic_sessions: ({ traffic, sessions }) =>
    TRAFFIC[traffic]?.channel === 'Organic Search' ? sessions : 0,
  mobile_sessions: ({ device, sessions }) => (device === 0 ? sessions : 0),
};
export const OF_ADS: Readonly<Record<string, (ads: Ads) => number>> = {
  ad_spend: ({ cost }) => cost / 100,
  clicks: ({ clicks }) => clicks,
  impressions: ({ impressions }) => impressions,
};
