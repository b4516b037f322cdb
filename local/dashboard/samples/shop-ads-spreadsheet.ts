/** What the ads of the made-up GA4 shop cost, as an export of the ad platforms, with targets and a channel map. */
import { adsOf } from '../../google/analytics/ads.ts';
import { compactDay, DAYS } from '../../google/analytics/days.ts';
import { SWEDISH_SHOP } from '../../google/analytics/properties.ts';
import { TRAFFIC, type Traffic } from '../../google/analytics/shop.ts';
import type { CellContent, LocalSpreadsheet } from '../../google/sheets/local-spreadsheet.ts';
import { serialOfDay } from '../../samples/days.ts';

const DAY = 'yyyy-mm-dd';
const SEED = 2;

/** The platforms' names for what GA4 calls by its own; the channel map brings them together. */
const PLATFORM_CHANNELS: Readonly<Record<string, string>> = {
  'Paid Search': 'Google Search',
  'Cross-network': 'Google Performance Max',
  'Paid Social': 'Meta',
  Display: 'Google Display',
};

const TARGETS: readonly (readonly CellContent[])[] = [2024, 2025].flatMap((year) => {
  const days = [serialOfDay(`${year}-01-01`), serialOfDay(`${year}-12-31`)];
  const growth = year === 2024 ? 1 : 1.15;
  return [
    [...days, '', 'Kostnad', Math.round(1_000_000 * growth)],
    [...days, '', 'Intäkt', Math.round(12_000_000 * growth)],
    [...days, '', 'Ordrar', Math.round(13_000 * growth)],
  ];
});

export function shopAdsSpreadsheet(): LocalSpreadsheet {
  const map = Object.entries(PLATFORM_CHANNELS).map(([channel, platform]) => [`${platform}*`, channel]);
  return {
    title: 'Annonser (påhittade siffror)',
    locale: 'sv_SE',
    tabs: [
      {
        name: 'Annonser',
        rows: [['Datum', 'Kanal', 'Kampanj', 'Kostnad', 'Klick', 'Exponeringar'], ...rows()],
        numberFormats: { 'A2:A': DAY },
      },
      {
        name: 'Mål',
        rows: [['datum_från', 'datum_till', 'kanal', 'mått', 'värde'], ...TARGETS],
        numberFormats: { 'A2:B': DAY },
      },
      { name: 'Kanaler', rows: [['från', 'kanal'], ...map] },
    ],
  };
}

function rows(): CellContent[][] {
  const { id, sessionsPerDay } = SWEDISH_SHOP;
  return Array.from({ length: DAYS }, (_, day) => adsOf(SEED, Number(id), day, sessionsPerDay)).flatMap(
    (ads, day) => {
      const [date] = [serialOfDay(compactDay(day).replace(/(....)(..)(..)/, '$1-$2-$3'))];
      return ads.map(({ traffic, cost, clicks, impressions }) => {
        const { channel, campaign } = TRAFFIC[traffic] as Traffic;
        return [
          date as number,
          PLATFORM_CHANNELS[channel] ?? channel,
          campaign,
          cost / 100,
          clicks,
          impressions,
        ];
      });
    },
  );
}
