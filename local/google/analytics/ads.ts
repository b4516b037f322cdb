/** Generates what the ads of a day cost, campaign by campaign. */
import { chance } from './chance.ts';
import { dateOf } from './days.ts';
import { busyness, TRAFFIC } from './shop.ts';
import { whole } from './visits.ts';

/** Money in hundredths of the property's currency. */
export interface Ads {
  readonly day: number;
  readonly traffic: number;
  readonly cost: number;
  readonly clicks: number;
  readonly impressions: number;
}

const ADS = 1;
/** A few clicks never become a session. */
const CLICKS_PER_SESSION = 1.08;

export function adsOf(seed: number, property: number, day: number, sessionsPerDay: number): Ads[] {
  const expected = sessionsPerDay * busyness(dateOf(day), day) * CLICKS_PER_SESSION;
  const rows: Ads[] = [];
  TRAFFIC.forEach(({ share, clickPrice }, traffic) => {
    if (clickPrice === undefined) return;
    const next = chance(seed, property, day, traffic + 1, ADS);
    const clicks = whole(expected * share * (0.9 + 0.2 * next()), next);
    const impressions = clicks + whole(clicks * (15 + 40 * next()), next);
    rows.push({
      day,
      traffic,
      clicks,
      impressions,
      cost: clicks * whole(clickPrice * (80 + 40 * next()), next),
    });
  });
  return rows;
}
