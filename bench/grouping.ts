/** KPI_BY over a large table, and how its time grows with the rows. */
import { builtFunctions } from './built-functions.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const SMALL = 10_000;
const LARGE = 100_000;
const TURNS = 9;
/** Ten times the rows in about ten times the time. */
const MOST_GROWTH = 13;

const HEADER = [
  'Datum',
  'Kanal',
  'Kampanj',
  'Enhet',
  'Kostnad',
  'Visningar',
  'Klick',
  'Sessioner',
  'Konverteringar',
  'Leads',
  'Nya kunder',
  'Intäkt',
];
type Table = readonly (readonly (string | number)[])[];

const CHANNELS = ['Google Ads', 'LinkedIn', 'Nyhetsbrev', 'Organiskt', 'Direkt'];

export function measureGrouping(): Measurement[] {
  const { KPI_BY } = builtFunctions('KPI_BY');
  const small = tableOf(SMALL);
  const large = tableOf(LARGE);
  const by = (table: Table, column: string) => {
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
    what: `KPI_BY ${what}, ${LARGE.toLocaleString('en')} rows × ${HEADER.length}`,
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

function tableOf(rows: number): Table {
  const first = Date.UTC(2024, 0, 1);
  const body = Array.from({ length: rows }, (_, row) => [
    new Date(first + (row % 730) * 864e5).toISOString().slice(0, 10),
    CHANNELS[row % CHANNELS.length] as string,
    `Kampanj ${row % 40}`,
    row % 3 === 0 ? 'mobil' : 'dator',
    100 + (row % 50),
    1000 + (row % 900),
    20 + (row % 30),
    18 + (row % 25),
    row % 4,
    row % 3,
    row % 2,
    row % 5000,
  ]);
  return [HEADER, ...body];
}
