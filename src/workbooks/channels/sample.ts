/** Six made-up months of six channels: what they cost, which leads they gave, and what became of them. */
import type { ChannelsTexts } from '../../locale/workbooks/channels.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

type Channel = keyof ChannelsTexts['sampleChannels'];
type Row = readonly [month: number, channel: Channel, campaign: string | null, ...numbers: (number | null)[]];

/** Cost, ad spend, hours, leads, SQL, new customers, revenue, gross profit, value that the platform claims. */
const ROWS: readonly Row[] = [
  [7, 'search', 'search-brand', 7500, 7000, 4, 36, 19, 5, 35400, 15800, 36000],
  [7, 'search', 'search-generic', 36300, 33800, 11, 89, 26, 7, 51000, 22600, 98900],
  [7, 'pmax', 'pmax-all', 23900, 22700, 6, 80, 18, 5, 36500, 16300, 131000],
  [7, 'meta', 'meta-form', 21300, 20200, 9, 113, 15, 4, 27800, 12500, 101200],
  [7, 'meta', 'meta-retargeting', 5300, 5000, 3, 22, 4, 1, 7000, 3100, 31400],
  [7, 'linkedin', 'linkedin-guide', 26900, 25600, 13, 44, 20, 6, 41400, 19000, 32700],
  [7, 'organic', 'seo', 9900, 0, 41, 73, 35, 10, 72400, 32700, null],
  [7, 'unknown', null, 0, 0, 0, 55, 20, 5, 35100, 16000, null],
  [8, 'search', 'search-brand', 8700, 8100, 4, 56, 28, 6, 42900, 19700, 58600],
  [8, 'search', 'search-generic', 42200, 39200, 9, 132, 39, 7, 47500, 21000, 147800],
  [8, 'pmax', 'pmax-all', 26900, 25600, 6, 125, 25, 5, 35400, 16200, 222600],
  [8, 'meta', 'meta-form', 23600, 22400, 10, 172, 23, 5, 34000, 15100, 157200],
  [8, 'meta', 'meta-retargeting', 6000, 5700, 3, 32, 5, 1, 7000, 3200, 46400],
  [8, 'linkedin', 'linkedin-guide', 30800, 29300, 12, 66, 28, 6, 43500, 19900, 51500],
  [8, 'organic', 'seo', 11200, 0, 37, 110, 53, 10, 68400, 30400, null],
  [8, 'unknown', null, 0, 0, 0, 74, 26, 6, 41700, 18400, null],
  [9, 'search', 'search-brand', 9200, 8600, 4, 59, 30, 8, 55600, 24600, 63900],
  [9, 'search', 'search-generic', 43300, 40300, 11, 147, 42, 11, 75700, 34500, 157400],
  [9, 'pmax', 'pmax-all', 28300, 26900, 6, 127, 27, 7, 49500, 22700, 224900],
  [9, 'meta', 'meta-form', 24400, 23200, 11, 186, 25, 7, 50700, 22700, 176000],
  [9, 'meta', 'meta-retargeting', 6400, 6100, 3, 38, 7, 2, 13700, 6200, 51200],
  [9, 'linkedin', 'linkedin-guide', 31200, 29600, 12, 69, 31, 9, 63100, 28900, 56100],
  [9, 'organic', 'seo', 11800, 0, 41, 116, 56, 15, 107100, 49000, null],
  [9, 'unknown', null, 0, 0, 0, 89, 33, 7, 50100, 22900, null],
  [10, 'search', 'search-brand', 9500, 8800, 4, 65, 33, 9, 62400, 28400, 68900],
  [10, 'search', 'search-generic', 46000, 42800, 11, 169, 52, 12, 81600, 37300, 189400],
  [10, 'pmax', 'pmax-all', 30000, 28500, 6, 143, 27, 8, 54300, 24000, 253400],
  [10, 'meta', 'meta-form', 26200, 24900, 10, 204, 24, 8, 54800, 24400, 187400],
  [10, 'meta', 'meta-retargeting', 6300, 6000, 3, 39, 6, 2, 13900, 6200, 56200],
  [10, 'linkedin', 'linkedin-guide', 33600, 31900, 13, 76, 49, 9, 60400, 27100, 55700],
  [10, 'organic', 'seo', 12100, 0, 38, 127, 68, 17, 117800, 53000, null],
  [10, 'events', 'fair-october', 21500, 0, 26, 17, 9, 0, 0, 0, null],
  [10, 'unknown', null, 0, 0, 0, 88, 33, 10, 68900, 31300, null],
  [11, 'search', 'search-brand', 9400, 8700, 4, 68, 38, 10, 71300, 32100, 71000],
  [11, 'search', 'search-generic', 44800, 41700, 11, 167, 56, 16, 117000, 53600, 186100],
  [11, 'pmax', 'pmax-all', 29900, 28400, 6, 137, 25, 8, 54000, 24000, 230900],
  [11, 'meta', 'meta-form', 26300, 25000, 11, 200, 23, 7, 47600, 21700, 191100],
  [11, 'meta', 'meta-retargeting', 6400, 6100, 3, 40, 7, 2, 13600, 6100, 55300],
  [11, 'linkedin', 'linkedin-guide', 32300, 30700, 12, 79, 48, 15, 105100, 46400, 60600],
  [11, 'organic', 'seo', 12000, 0, 35, 137, 73, 22, 149000, 66400, null],
  [11, 'unknown', null, 0, 0, 0, 92, 33, 10, 73400, 33500, null],
  [12, 'search', 'search-brand', 8500, 7900, 4, 59, 31, 12, 81100, 35800, 61800],
  [12, 'search', 'search-generic', 43300, 40300, 10, 144, 47, 16, 116800, 51600, 165100],
  [12, 'pmax', 'pmax-all', 27300, 25900, 5, 127, 24, 7, 49500, 22000, 208100],
  [12, 'meta', 'meta-form', 23200, 22000, 9, 173, 20, 7, 48300, 21700, 158700],
  [12, 'meta', 'meta-retargeting', 5900, 5600, 3, 32, 6, 2, 13700, 6200, 44800],
  [12, 'linkedin', 'linkedin-guide', 30500, 29000, 13, 65, 43, 14, 98800, 44800, 51300],
  [12, 'organic', 'seo', 11900, 0, 35, 112, 58, 21, 141500, 62700, null],
  [12, 'events', 'fair-october', 0, 0, 0, 0, 0, 2, 15600, 7000, null],
  [12, 'unknown', null, 0, 0, 0, 78, 28, 9, 65600, 30000, null],
];

const COLUMNS = [
  'date',
  'channel',
  'campaign',
  'cost',
  'ad_spend',
  'work_hours',
  'leads',
  'qualified_leads',
  'new_customers',
  'revenue',
  'gross_profit',
  'conversion_value',
  'note',
];

export const LISTED: readonly Channel[] = ['search', 'pmax', 'meta', 'linkedin', 'organic', 'events'];

export const CAMPAIGNS: readonly string[] = Array.from(
  new Set(ROWS.flatMap(([, , campaign]) => (campaign === null ? [] : [campaign]))),
);

export function sampleIn({ sampleChannels, sampleNotes }: ChannelsTexts): Sample {
  const notes: Readonly<Record<string, string>> = sampleNotes;
  return {
    columns: COLUMNS.map((id) => ({ id, ...(id === 'channel' && { width: 150 }) })),
    rows: ROWS.map(([month, channel, campaign, ...numbers]) => [
      serialOf(2025, month),
      sampleChannels[channel],
      campaign,
      ...numbers,
      notes[`${campaign} ${month}`] ?? null,
    ]),
  };
}
