/** The services of Google with what they have answered kept for the next chart of the page. */
import type { Keep } from '../ga4/report.ts';
import type { SheetPort } from '../sheet/port.ts';
import { type Codec, cached } from './cached.ts';
import { decodeTabs, encodeTabs } from './columns-text.ts';
import type { CachePort } from './port.ts';

const MINUTE = 60_000;

/** Until when an answer may be given again: until the report is refreshed or, while configuring, for a minute. */
export function freshness(lastRefresh: unknown, now: number): string {
  return lastRefresh === undefined || lastRefresh === null
    ? `minute ${Math.floor(now / MINUTE)}`
    : String(lastRefresh);
}

/** Tabs are kept as they were read: fields, dates and filters are applied afterwards. */
export function keepingTabs(port: SheetPort, cache: CachePort, fresh: string): SheetPort {
  return {
    ...port,
    readTabs: (spreadsheetId, tabs) =>
      cached(
        cache,
        JSON.stringify(['tabs', fresh, spreadsheetId, tabs]),
        { encode: encodeTabs, decode: decodeTabs },
        () => port.readTabs(spreadsheetId, tabs),
      ),
    formatsOfRow: (spreadsheetId, tab, row) =>
      cached(cache, JSON.stringify(['formats', fresh, spreadsheetId, tab, row]), asJson(), () =>
        port.formatsOfRow(spreadsheetId, tab, row),
      ),
  };
}

export function keepingReports(cache: CachePort, fresh: string): Keep {
  return (key, read) => cached(cache, JSON.stringify(['report', fresh, key]), asJson(), read);
}

const asJson = <T>(): Codec<T> => ({ encode: JSON.stringify, decode: JSON.parse });
