/** Generates the visits of a day: one row for each source, country, device and landing page that had any. */
import { chance } from './chance.ts';
import { dateOf } from './days.ts';
import { busyness, COUNTRIES, DEVICES, LANDING_PAGES, type Share, TRAFFIC } from './shop.ts';

/** What is counted of the visits in a row; money in hundredths of the property's currency. */
export interface Visits {
  readonly day: number;
  readonly traffic: number;
  readonly country: number;
  readonly device: number;
  readonly landingPage: number;
  readonly sessions: number;
  readonly engagedSessions: number;
  readonly pageViews: number;
  readonly engagementSeconds: number;
  readonly addToCarts: number;
  readonly checkouts: number;
  readonly orders: number;
  readonly revenue: number;
  readonly firstOrders: number;
  readonly leads: number;
  readonly signUps: number;
}

const VISITS = 0;

export function visitsOf(seed: number, property: number, day: number, sessionsPerDay: number): Visits[] {
  const rows: Visits[] = [];
  const mood = 0.85 + 0.3 * chance(seed, property, day)();
  const expected = sessionsPerDay * busyness(dateOf(day), day) * mood;
  TRAFFIC.forEach((from, traffic) => {
    const next = chance(seed, property, day, traffic + 1, VISITS);
    for (const [country, land] of COUNTRIES.entries()) {
      for (const [device, kind] of DEVICES.entries()) {
        for (const [landingPage, page] of LANDING_PAGES.entries()) {
          const sessions = whole(expected * from.share * land.share * kind.share * page.share, next);
          if (sessions === 0) continue;
          const buying = from.buying * willingness(land, kind, page);
          rows.push({ day, traffic, country, device, landingPage, ...behaviour(sessions, buying, next) });
        }
      }
    }
  });
  return rows;
}

function behaviour(sessions: number, buying: number, next: () => number) {
  const engagedSessions = Math.min(sessions, whole(sessions * (0.45 + 0.1 * Math.min(buying, 2)), next));
  const pageViews = sessions + whole(engagedSessions * 2.4, next);
  const orders = Math.min(engagedSessions, whole(sessions * 0.021 * buying, next));
  const checkouts = orders + whole(sessions * 0.018 * buying, next);
  return {
    sessions,
    engagedSessions,
    pageViews,
    engagementSeconds: whole(engagedSessions * (50 + 60 * next()), next),
    addToCarts: checkouts + whole(sessions * 0.05 * buying, next),
    checkouts,
    orders,
    revenue: orders * whole(60_000 + 60_000 * next(), next),
    firstOrders: Math.min(orders, whole(orders * 0.55, next)),
    leads: whole(sessions * 0.006, next),
    signUps: whole(sessions * 0.009, next),
  };
}

const willingness = (...shares: readonly Share[]): number =>
  shares.reduce((product, { buying }) => product * buying, 1);

/** A whole number that is right on average. */
export const whole = (expected: number, next: () => number): number => Math.floor(expected + next());
