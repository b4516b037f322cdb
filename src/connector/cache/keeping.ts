/** The services of Google with what they have answered kept for the next chart of the page. */
import type { Keep } from '../ga4/report.ts';
import type { Keep as KeepTabs } from '../sheet/sheet-source.ts';
import { type Codec, cached } from './cached.ts';
import type { CachePort } from './port.ts';

const MINUTE = 60_000;

/** Until when an answer may be given again: until the report is refreshed or, while configuring, for a minute. */
export function freshness(lastRefresh: unknown, now: number): string {
  return lastRefresh === undefined || lastRefresh === null
    ? `minute ${Math.floor(now / MINUTE)}`
    : String(lastRefresh);
}

/** Tabs are kept as they were read: fields, dates and filters are applied afterwards. */
export function keepingTabs(cache: CachePort, fresh: string): KeepTabs {
  return (words, codec, read) => cached(cache, JSON.stringify([...words, fresh]), codec, read);
}

export function keepingReports(cache: CachePort, fresh: string): Keep {
  return (key, read) => cached(cache, JSON.stringify(['report', fresh, key]), asJson(), read);
}

const asJson = <T>(): Codec<T> => ({ encode: JSON.stringify, decode: JSON.parse });
