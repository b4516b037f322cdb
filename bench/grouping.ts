/** KPI_BY over a large table, and how its time grows with the rows. */
import { builtFunctions } from './built-functions.ts';
import { CAMPAIGN_HEADER, type CampaignTable, campaignTable } from './campaign-table.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const TURNS = 9;
/** Ten times the rows in about ten times the time. */
const MOST_GROWTH = 13;

export function measureGrouping(): Measurement[] {
  const { KPI_BY } = builtFunctions('KPI_BY');
  const small = campaignTable(SMALL);
  const large = campaignTable(LARGE);
  const by = (table: CampaignTable, column: string) => {
    KPI_BY('CPL,CAC,CTR,CVR', table, column);
    return undefined;
  };
  const time = fastestOf(
    {
      channelSmall: () => by(small, 'Kanal'),
      channelLarge: () => by(large, 'Kanal'),
      monthSmall: () => by(small, 'month'),
      monthLarge: () => by(large, 'month'),
    },
    TURNS,
  );
  const row = (what: string, few: number, many: number): Measurement => ({
    what: `KPI_BY ${what}, ${LARGE.toLocaleString('en')} rows × ${CAMPAIGN_HEADER.length}`,
    result: milliseconds(many),
    against: `${SMALL.toLocaleString('en')} rows ${milliseconds(few)}: ${times(many / few)} for 10× the rows`,
    goal: `≤ ${MOST_GROWTH}× (linear)`,
    met: many / few <= MOST_GROWTH,
  });
  return [
    row('by channel', time.channelSmall, time.channelLarge),
    row('by month', time.monthSmall, time.monthLarge),
  ];
}
