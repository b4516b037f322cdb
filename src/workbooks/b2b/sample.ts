/** A made-up year of a company that sells to companies: the way from visit to deal, its entry pages, and what customers say. */
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

type Channel = keyof B2bTexts['sampleChannels'];
type Answer = keyof B2bTexts['sampleAnswers'];

/** Cost, visits, leads, MQL, SQL, opportunities, won, lost, their value, days, new customers, revenue and profit from marketing. */
const ROWS: readonly (readonly [month: number, channel: Channel, ...numbers: number[]])[] = [
  [1, 'organic', 46800, 3937, 63, 41, 20, 12, 4, 7, 232000, 352, 4, 232000, 130300],
  [1, 'paid', 78500, 2207, 38, 17, 6, 4, 1, 3, 57400, 109, 1, 57400, 32200],
  [1, 'social', 21400, 800, 6, 3, 1, 1, 0, 1, 0, 0, 0, 0, 0],
  [1, 'direct', 0, 1383, 15, 9, 5, 3, 1, 2, 57500, 97, 1, 20100, 11300],
  [2, 'organic', 47000, 4136, 64, 39, 18, 13, 5, 7, 309800, 435, 5, 309800, 175100],
  [2, 'paid', 76900, 2328, 40, 19, 7, 4, 1, 3, 52500, 105, 1, 52500, 29600],
  [2, 'social', 20600, 846, 7, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [2, 'direct', 0, 1479, 16, 9, 5, 3, 1, 2, 52700, 91, 1, 18400, 10200],
  [3, 'organic', 47400, 4683, 77, 47, 23, 11, 4, 6, 248000, 357, 4, 248000, 137800],
  [3, 'paid', 78500, 2525, 43, 20, 7, 4, 1, 3, 52600, 105, 1, 52600, 29300],
  [3, 'social', 21400, 924, 8, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [3, 'direct', 0, 1521, 16, 10, 5, 3, 1, 2, 56900, 93, 1, 19900, 11100],
  [4, 'organic', 46600, 4102, 69, 42, 21, 14, 4, 7, 241900, 345, 4, 241900, 134600],
  [4, 'paid', 76900, 2392, 41, 19, 7, 4, 1, 3, 57100, 101, 1, 57100, 31700],
  [4, 'social', 21200, 895, 7, 3, 1, 1, 0, 1, 0, 0, 0, 0, 0],
  [4, 'direct', 0, 1529, 17, 10, 5, 3, 1, 2, 55900, 96, 1, 19600, 10900],
  [5, 'organic', 46600, 4292, 70, 43, 22, 12, 5, 7, 306500, 458, 5, 306500, 172500],
  [5, 'paid', 78300, 2573, 47, 21, 8, 5, 2, 2, 108700, 214, 2, 108700, 61300],
  [5, 'social', 20900, 911, 8, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [5, 'direct', 0, 1535, 17, 10, 5, 3, 1, 2, 52200, 93, 1, 18300, 10200],
  [6, 'organic', 45100, 4210, 67, 42, 21, 13, 4, 6, 234800, 358, 4, 234800, 130700],
  [6, 'paid', 79900, 2497, 44, 20, 7, 5, 1, 3, 53200, 103, 1, 53200, 30000],
  [6, 'social', 21600, 897, 8, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [6, 'direct', 0, 1408, 15, 9, 4, 3, 1, 2, 55500, 92, 1, 19400, 10800],
  [7, 'organic', 46800, 3155, 50, 30, 14, 14, 5, 8, 305700, 443, 5, 305700, 170500],
  [7, 'paid', 77700, 1666, 28, 13, 4, 4, 1, 3, 52800, 99, 1, 52800, 29600],
  [7, 'social', 21000, 638, 6, 3, 1, 1, 0, 1, 0, 0, 0, 0, 0],
  [7, 'direct', 0, 1072, 11, 6, 3, 3, 1, 2, 55400, 94, 1, 19400, 10800],
  [8, 'organic', 46200, 4385, 67, 43, 21, 8, 4, 7, 242600, 366, 4, 242600, 135500],
  [8, 'paid', 79000, 2543, 46, 22, 8, 3, 2, 3, 112000, 215, 2, 112000, 62900],
  [8, 'social', 20800, 857, 8, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [8, 'direct', 0, 1409, 15, 9, 5, 2, 1, 2, 56500, 88, 1, 19800, 11200],
  [9, 'organic', 46000, 4652, 77, 46, 21, 13, 5, 7, 309600, 448, 5, 309600, 174900],
  [9, 'paid', 78300, 2874, 48, 21, 8, 5, 2, 3, 111100, 208, 2, 111100, 62600],
  [9, 'social', 20600, 971, 8, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [9, 'direct', 0, 1656, 18, 11, 5, 3, 1, 2, 54300, 95, 1, 19000, 10700],
  [10, 'organic', 47200, 4645, 57, 44, 23, 13, 6, 11, 407000, 579, 6, 407000, 226200],
  [10, 'paid', 78000, 2734, 40, 23, 9, 5, 2, 3, 132500, 220, 2, 132500, 74600],
  [10, 'social', 21600, 925, 6, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [10, 'direct', 0, 1550, 13, 9, 5, 3, 1, 2, 63700, 98, 1, 22300, 12400],
  [11, 'organic', 46900, 4708, 60, 48, 26, 14, 3, 7, 213300, 299, 3, 213300, 120400],
  [11, 'paid', 78400, 2650, 39, 22, 9, 6, 1, 2, 61900, 117, 1, 61900, 34500],
  [11, 'social', 22200, 1004, 7, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [11, 'direct', 0, 1696, 14, 10, 6, 3, 1, 2, 61600, 97, 1, 21600, 12000],
  [12, 'organic', 46200, 3890, 50, 39, 20, 15, 5, 11, 359000, 508, 5, 359000, 202800],
  [12, 'paid', 78000, 2151, 31, 18, 7, 5, 2, 4, 127300, 227, 2, 127300, 71400],
  [12, 'social', 21000, 826, 6, 4, 2, 1, 0, 1, 0, 0, 0, 0, 0],
  [12, 'direct', 0, 1403, 13, 10, 6, 4, 1, 2, 64200, 101, 1, 22500, 12700],
];

/** Visits, organic visits, conversions. */
const PAGES: readonly (readonly [month: number, page: string, ...numbers: number[]])[] = [
  [10, '/', 3120, 1240, 19],
  [10, '/guide', 1860, 1510, 41],
  [10, '/demo', 640, 180, 27],
  [10, '/checklist', 1490, 1370, 6],
  [10, '/cases', 720, 410, 9],
  [10, '/webinar', 510, 60, 12],
  [11, '/', 3210, 1270, 21],
  [11, '/guide', 1940, 1600, 45],
  [11, '/demo', 700, 190, 29],
  [11, '/checklist', 1560, 1450, 5],
  [11, '/cases', 760, 430, 11],
  [11, '/webinar', 420, 50, 8],
  [12, '/', 2680, 1050, 15],
  [12, '/guide', 1700, 1380, 37],
  [12, '/demo', 560, 150, 24],
  [12, '/checklist', 1290, 1200, 4],
  [12, '/cases', 640, 370, 8],
  [12, '/webinar', 350, 40, 6],
];

/** Customers and what they bought for. */
const ANSWERS: readonly (readonly [month: number, answer: Answer, channel: Channel, ...numbers: number[]])[] =
  [
    [10, 'podcast', 'direct', 2, 141000],
    [10, 'friend', 'direct', 1, 62000],
    [10, 'search', 'organic', 2, 139000],
    [10, 'search', 'paid', 1, 64000],
    [10, 'linkedin', 'organic', 1, 70500],
    [11, 'podcast', 'organic', 2, 133000],
    [11, 'podcast', 'direct', 1, 68000],
    [11, 'friend', 'organic', 1, 71000],
    [11, 'search', 'organic', 1, 66500],
    [11, 'search', 'paid', 2, 121000],
    [12, 'podcast', 'direct', 1, 72000],
    [12, 'friend', 'organic', 2, 142500],
    [12, 'linkedin', 'paid', 1, 63500],
    [12, 'search', 'paid', 1, 58000],
    [12, 'fair', 'direct', 1, 75500],
  ];

const columns = (ids: readonly string[]) =>
  ids.map((id) => ({ id, ...(/channel|landing_page|self_reported/.test(id) && { width: 170 }) }));

export const CHANNELS: readonly Channel[] = ['organic', 'paid', 'social', 'direct'];
export const ENTRY_PAGES: readonly string[] = Array.from(new Set(PAGES.map(([, page]) => page)));
export const ANSWERED: readonly Answer[] = ['podcast', 'friend', 'search', 'linkedin', 'fair'];

export function dataSample({ sampleChannels, sampleNotes }: B2bTexts): Sample {
  const notes: Readonly<Record<string, string>> = sampleNotes;
  return {
    columns: columns([
      'date',
      'channel',
      'cost',
      'sessions',
      'leads',
      'mql',
      'qualified_leads',
      'opportunities',
      'won',
      'lost',
      'revenue_won',
      'cycle_days',
      'new_customers',
      'attributed_revenue',
      'gross_profit',
      'note',
    ]),
    rows: ROWS.map(([month, channel, ...numbers]) => [
      serialOf(2025, month),
      sampleChannels[channel],
      ...numbers,
      notes[`${channel} ${month}`] ?? null,
    ]),
  };
}

export const pagesSample = (): Sample => ({
  columns: columns(['date', 'landing_page', 'sessions', 'organic_sessions', 'conversions', 'note']),
  rows: PAGES.map(([month, ...rest]) => [serialOf(2025, month), ...rest, null]),
});

export const answersSample = ({ sampleChannels, sampleAnswers }: B2bTexts): Sample => ({
  columns: columns(['date', 'self_reported', 'channel', 'new_customers', 'revenue_won', 'note']),
  rows: ANSWERS.map(([month, answer, channel, ...numbers]) => [
    serialOf(2025, month),
    sampleAnswers[answer],
    sampleChannels[channel],
    ...numbers,
    null,
  ]),
});
