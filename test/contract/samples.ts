/** At least one right call of every public function; those of the element-wise ones come from the catalogue. */
import { discoverKpis } from '../../build/discover-kpis.ts';
import type { Input, KpiDefinition } from '../../src/catalogue/types.ts';
import type { Argument, Cell } from './load-target.ts';

export interface SampleCall {
  readonly name: string;
  readonly args: readonly Argument[];
}

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** Made-up weeks of a company that buys leads. */
export const LEADS_BY_CHANNEL: readonly (readonly Cell[])[] = [
  ['Datum', 'Kanal', 'Kostnad', 'Leads', 'Nya kunder'],
  ['2026-01-05', 'Google Ads', 12000, 24, 4],
  ['2026-01-05', 'LinkedIn', 18000, 15, 3],
  ['2026-01-12', 'Google Ads', 11000, 20, 5],
  ['2026-01-12', 'LinkedIn', 21000, 14, 2],
  ['2026-02-02', 'Google Ads', 13000, 26, 4],
  ['2026-02-02', 'LinkedIn', 19000, 19, 4],
];

const header = LEADS_BY_CHANNEL[0] as readonly Cell[];
const january = [header, ...LEADS_BY_CHANNEL.slice(1, 5)];
const february = [header, ...LEADS_BY_CHANNEL.slice(5)];

const definitions = await discoverKpis();

/** KPIs whose formula works row by row, in catalogue order. */
export const ELEMENTWISE: readonly KpiDefinition[] = definitions.filter(
  ({ formula }) => typeof formula !== 'string',
);

/** The inputs of an element-wise KPI with a right value for each. */
export interface FilledInput extends Input {
  readonly value: number | string;
}

export function filledInputs(kpi: KpiDefinition): FilledInput[] {
  const example = kpi.examples.find(({ result }) => result !== 'undefined');
  return kpi.inputs.flatMap((input, index) => {
    const value = example?.inputs[index];
    return value === undefined || value === '' || typeof value === 'object' ? [] : [{ ...input, value }];
  });
}

export const isNumeric = ({ kind }: Input): boolean => kind !== 'option' && kind !== 'day';

/** Twelve customers over half a year, some of whom come back. */
const PURCHASES = Array.from({ length: 30 }, (_, row) => ({
  customer: `kund ${(row * row) % 12}`,
  day: 46_023 + 6 * row,
  amount: 100 + 10 * (row % 7),
}));
const purchases = [
  PURCHASES.map(({ customer }) => [customer]),
  PURCHASES.map(({ day }) => [day]),
  PURCHASES.map(({ amount }) => [amount]),
];

const TABLE_CALLS: readonly SampleCall[] = [
  { name: 'KEYWORD_RANK', args: [column(1, 4, '>100'), column(500, 300, 20)] },
  { name: 'SALES_CYCLE', args: [column('2026-01-05', '2026-01-20'), column('2026-02-04', '2026-03-01')] },
  {
    name: 'TIME_TO_CONVERSION',
    args: [column('2026-01-05', '2026-01-20'), column('2026-02-04', '2026-03-01')],
  },
  { name: 'CAC_ROLLING', args: [column(100, 200, 300, 400), column(1, 2, 3, 4), 2, 1] },
  { name: 'KPI', args: ['CPL', LEADS_BY_CHANNEL] },
  { name: 'KPI', args: ['CPL', LEADS_BY_CHANNEL, 'Kanal', 'LinkedIn', '2026-01-01', '2026-01-31'] },
  { name: 'KPI_BY', args: ['CPL,CAC,leads', LEADS_BY_CHANNEL, 'Kanal'] },
  { name: 'KPI_BY', args: ['CPL', LEADS_BY_CHANNEL, 'month'] },
  { name: 'KPI_EXPLAIN', args: ['CAC', 'sv', 120000, 40] },
  { name: 'KPI_STATUS', args: ['CAC', 3000, 2500] },
  { name: 'KPI_WHY', args: ['CPL', january, february, 'Kanal'] },
  { name: 'KPI_LIST', args: ['cost', 'en'] },
  { name: 'FUNNEL', args: [column('Besök', 'Leads', 'Kunder'), column(1000, 50, 5)] },
  { name: 'DATA_HEALTH', args: [LEADS_BY_CHANNEL] },
  {
    name: 'ATTRIBUTION',
    args: [
      column('Google Ads@5 > E-post@0', 'Direkt@0'),
      column(2, 1),
      column(900, 300),
      'markov',
      column(8, 3),
      14,
    ],
  },
  {
    name: 'ATTRIBUTION_COMPARE',
    args: [column('Google Ads > E-post', 'Direkt'), column(2, 1), column(8, 3), 'last,markov'],
  },
  {
    name: 'JOURNEYS',
    args: [
      column('a', 'b', 'a'),
      column('2026-03-01', '2026-03-02 10:30', '2026-03-07'),
      column('Google Ads', 'Direkt', 'E-post'),
      column(0, 0, 1),
      column(0, 0, 900),
    ],
  },
  {
    name: 'SELF_REPORTED',
    args: [column('Google Ads', '', 'Direkt'), column('Podd', 'Podd', ''), column(5, 6, 7)],
  },
  { name: 'RFM', args: purchases },
  { name: 'CLV_MODEL', args: purchases },
  { name: 'CLV_FORECAST', args: [...purchases, '2026-07-31', 26, 0.1, 0.4] },
  { name: 'COHORT_RETENTION', args: [...purchases.slice(0, 2), 'month'] },
  { name: 'RETENTION_FORECAST', args: [column(1000, 631, 468, 382, 326), 12] },
  { name: 'AB_TEST', args: [200, 1000, 240, 1000, 0.9] },
  { name: 'AB_SAMPLE_SIZE', args: [0.05, 0.1, 0.9, 0.99] },
  { name: 'SRM_TEST', args: [column(10000, 10500), column(0.5, 0.5)] },
  { name: 'KPI_FORECAST', args: [column(120, 118, 131, 142, 150, 149, 128, 122), 3, 1, 0.95] },
  { name: 'KPI_ANOMALIES', args: [column(10, 10, 10, 10, '', 10, 25, 10, 10), 1, 3] },
  { name: 'ROI_SCENARIO', args: [20000, 5000, 30000, 70000, 6, 2] },
];

export const SAMPLE_CALLS: readonly SampleCall[] = [
  ...ELEMENTWISE.map((kpi) => ({ name: kpi.id, args: filledInputs(kpi).map(({ value }) => value) })),
  ...TABLE_CALLS,
];
