/** Fifteen made-up months, with visits by channel, a fixed list of keywords, and the days on which customers came. */
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

const FIRST_YEAR = 2024;
const FIRST_MONTH = 10;
const monthOf = (index: number): number => serialOf(FIRST_YEAR, FIRST_MONTH + index);
const columns = (...ids: string[]) => ids.map((id) => ({ id }));

/** Cost, ad spend, conversion value, leads, qualified, new customers, orders, revenue, customers at start, lost. */
const COMPANY: readonly (readonly number[])[] = [
  [396900, 137600, 355800, 277, 101, 64, 317, 1051300, 1382, 29],
  [403300, 143600, 364200, 277, 106, 66, 330, 1105400, 1417, 36],
  [400700, 137300, 356300, 248, 93, 59, 303, 1005200, 1447, 32],
  [410700, 147900, 396300, 270, 109, 61, 322, 1069000, 1474, 31],
  [416600, 150700, 396100, 272, 110, 61, 344, 1169300, 1504, 31],
  [424600, 156700, 443300, 306, 128, 67, 345, 1171000, 1534, 34],
  [419400, 150700, 412100, 266, 112, 61, 351, 1193300, 1567, 34],
  [431200, 160700, 437700, 292, 127, 67, 360, 1218100, 1594, 34],
  [433900, 158900, 443700, 279, 116, 61, 336, 1157500, 1627, 30],
  [411100, 142600, 389400, 216, 90, 46, 318, 1085800, 1658, 32],
  [439100, 162800, 448200, 280, 127, 59, 349, 1227800, 1672, 35],
  [443100, 171400, 483000, 311, 134, 67, 378, 1300000, 1696, 31],
  [453900, 177900, 505600, 338, 154, 72, 395, 1368000, 1732, 34],
  [467100, 187400, 508300, 345, 155, 72, 404, 1405200, 1770, 29],
  [445700, 170800, 468100, 279, 123, 56, 360, 1270500, 1813, 29],
];

/** As a web analytics tool calls them in every language. */
const CHANNELS = ['Organic Search', 'Paid Search', 'Direct', 'Organic Social', 'Email', 'Referral'];
export const [ORGANIC] = CHANNELS as [string, ...string[]];
export const LISTED_CHANNELS = CHANNELS.slice(0, 5);

/** Sessions and conversions of each channel, month by month. */
const VISITS: readonly (readonly number[])[] = [
  [10200, 197, 5990, 180, 5190, 112, 3240, 30, 2000, 82, 1260, 31],
  [9970, 186, 6240, 202, 5240, 109, 3580, 32, 1920, 80, 1240, 33],
  [9830, 195, 5890, 180, 4840, 103, 3230, 29, 1840, 75, 1140, 31],
  [10590, 210, 6340, 208, 5300, 114, 3390, 30, 1850, 73, 1220, 31],
  [10630, 214, 6280, 211, 5480, 129, 3430, 30, 1910, 78, 1230, 33],
  [11400, 226, 6600, 216, 5630, 120, 3690, 35, 2090, 91, 1310, 33],
  [11000, 206, 6530, 223, 5240, 116, 3660, 34, 1920, 78, 1220, 34],
  [11490, 210, 6780, 233, 5520, 122, 3690, 32, 1960, 89, 1310, 35],
  [11280, 214, 6560, 224, 5110, 112, 3500, 31, 1980, 83, 1230, 31],
  [10010, 188, 5610, 187, 4750, 107, 3260, 29, 1740, 76, 1040, 27],
  [10880, 196, 6590, 210, 5230, 122, 3640, 32, 1980, 88, 1260, 32],
  [12350, 230, 6920, 239, 5710, 131, 4060, 38, 2150, 96, 1340, 36],
  [12790, 244, 7190, 241, 5980, 141, 4180, 40, 2160, 97, 1400, 39],
  [12600, 231, 7310, 235, 5770, 126, 4230, 39, 2320, 100, 1400, 38],
  [11550, 232, 6930, 228, 5530, 126, 3800, 36, 2100, 91, 1240, 33],
];

const KEYWORD_WEIGHTS = [260, 140, 90, 70, 60, 40];
/** Positions of the six keywords in the last thirteen months. */
const POSITIONS: readonly (readonly number[])[] = [
  [13.6, 8.2, 21.5, 6.6, 29.8, 11.1],
  [13.3, 7.3, 20.8, 6.2, 29.9, 10],
  [14.1, 8.9, 21.7, 4.8, 28.2, 10],
  [13, 7.2, 18.8, 5.5, 28.8, 12.1],
  [11, 6.4, 20.1, 5.9, 27.2, 10.3],
  [9.9, 7.4, 18.1, 4.5, 26.7, 11.8],
  [11.3, 5.4, 18.4, 4.4, 25.4, 11.4],
  [9.5, 6.2, 17.9, 4.8, 22.5, 11.7],
  [8.7, 4.7, 15.1, 4.2, 21.6, 11.2],
  [8.2, 5.9, 14.7, 5.3, 20.4, 11.4],
  [6.9, 4.2, 13.2, 5.8, 20.3, 11],
  [7.5, 5.5, 12.7, 5.9, 18.9, 11.9],
  [7.9, 3.7, 13, 5.5, 19.3, 11.6],
];

/** For each of the last thirteen months the day on which a customer bought, and how many days after the first contact. */
const CUSTOMERS: readonly (readonly (readonly [day: number, waited: number])[])[] = [
  [
    [6, 35],
    [14, 15],
    [22, 101],
    [23, 25],
    [30, 7],
  ],
  [
    [9, 22],
    [11, 16],
    [14, 37],
    [18, 35],
    [21, 49],
    [23, 10],
  ],
  [
    [2, 29],
    [7, 41],
    [8, 86],
    [11, 56],
    [13, 13],
  ],
  [
    [3, 8],
    [4, 87],
    [6, 76],
    [14, 18],
    [20, 64],
    [25, 33],
  ],
  [
    [3, 53],
    [6, 46],
    [11, 55],
    [17, 73],
    [21, 9],
    [22, 72],
    [26, 107],
  ],
  [
    [2, 91],
    [3, 13],
    [5, 44],
    [6, 81],
    [9, 54],
    [22, 40],
  ],
  [
    [4, 45],
    [16, 45],
    [18, 40],
    [25, 15],
    [27, 22],
  ],
  [
    [8, 108],
    [9, 48],
    [25, 13],
  ],
  [
    [4, 99],
    [11, 14],
    [21, 28],
    [22, 26],
    [26, 15],
  ],
  [
    [3, 94],
    [5, 48],
    [8, 43],
    [10, 16],
    [17, 47],
    [23, 15],
  ],
  [
    [2, 50],
    [6, 34],
    [10, 18],
    [16, 12],
    [20, 48],
  ],
  [
    [6, 48],
    [13, 14],
    [20, 20],
    [21, 42],
  ],
  [
    [2, 35],
    [8, 17],
    [16, 35],
    [17, 26],
    [23, 34],
  ],
];

export function samplesIn({ sample }: FifteenTexts) {
  const company: Sample = {
    columns: columns(
      ...['date', 'cost', 'ad_spend', 'conversion_value', 'leads', 'qualified_leads', 'new_customers'],
      ...['orders', 'revenue', 'customers_start', 'customers_lost', 'note'],
    ).map((column) => (column.id === 'conversion_value' ? { ...column, width: 160 } : column)),
    rows: COMPANY.map((values, index) => [monthOf(index), ...values, sample.notes[index] ?? null]),
  };
  const visits: Sample = {
    columns: columns('date', 'channel', 'sessions', 'conversions', 'note'),
    rows: VISITS.flatMap((values, index) =>
      CHANNELS.map((channel, place) => [
        monthOf(index),
        channel,
        values[2 * place] as number,
        values[2 * place + 1] as number,
        null,
      ]),
    ),
  };
  const keywords: Sample = {
    columns: columns('date', 'keyword', 'position', 'keyword_weight', 'note').map((column) =>
      column.id === 'keyword' ? { ...column, width: 220 } : column,
    ),
    rows: POSITIONS.flatMap((positions, index) =>
      positions.map((position, place) => [
        monthOf(index + 2),
        sample.keywords[place] as string,
        position,
        KEYWORD_WEIGHTS[place] as number,
        null,
      ]),
    ),
  };
  const customers: Sample = {
    columns: columns('created_date', 'close_date', 'note'),
    rows: CUSTOMERS.flatMap((bought, index) =>
      bought.map(([day, waited]) => [
        monthOf(index + 2) + day - 1 - waited,
        monthOf(index + 2) + day - 1,
        null,
      ]),
    ),
  };
  return { company, visits, keywords, customers };
}
