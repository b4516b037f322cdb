/** Half a made-up year of ten pages on mobile and desktop, and what is known of each page. */
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

/** July to December: sessions, engaged sessions and contacts on mobile, then the same on desktop. */
const PAGES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  '/start': [
    [1568, 962, 17, 1063, 737, 20],
    [2149, 1350, 26, 1324, 875, 25],
    [2436, 1452, 26, 1535, 1065, 30],
    [2396, 1418, 32, 1505, 997, 29],
    [2550, 1519, 34, 1660, 1117, 37],
    [2177, 1307, 32, 1352, 931, 27],
  ],
  '/price': [
    [1264, 479, 5, 904, 504, 21],
    [1615, 601, 6, 1074, 629, 27],
    [1827, 700, 7, 1314, 740, 30],
    [2035, 773, 8, 1288, 741, 29],
    [2011, 749, 8, 1316, 745, 32],
    [1782, 692, 7, 1141, 634, 27],
  ],
  '/demo': [
    [440, 295, 10, 698, 519, 33],
    [580, 383, 12, 895, 667, 47],
    [651, 428, 13, 992, 719, 51],
    [657, 429, 16, 990, 727, 52],
    [661, 434, 16, 1014, 746, 53],
    [553, 362, 15, 919, 673, 49],
  ],
  '/crm': [
    [535, 251, 4, 458, 244, 6],
    [733, 349, 6, 561, 292, 7],
    [756, 366, 7, 649, 332, 9],
    [785, 371, 6, 691, 362, 8],
    [863, 412, 7, 703, 369, 8],
    [721, 341, 6, 622, 316, 7],
  ],
  '/trial': [
    [236, 155, 8, 305, 213, 12],
    [307, 197, 8, 360, 249, 17],
    [355, 227, 12, 419, 290, 18],
    [355, 230, 13, 437, 306, 21],
    [382, 248, 13, 472, 340, 22],
    [309, 202, 12, 407, 287, 17],
  ],
  '/webinar': [
    [300, 205, 10, 161, 117, 7],
    [374, 256, 13, 211, 148, 10],
    [422, 283, 14, 244, 180, 12],
    [432, 297, 15, 240, 171, 12],
    [429, 298, 14, 244, 180, 11],
    [392, 273, 14, 217, 159, 11],
  ],
  '/guide': [
    [487, 220, 4, 275, 132, 3],
    [632, 277, 4, 345, 167, 3],
    [732, 327, 5, 375, 184, 3],
    [753, 331, 5, 384, 193, 4],
    [730, 328, 5, 414, 197, 4],
    [671, 288, 5, 353, 175, 3],
  ],
  '/partner': [
    [2, 1, 0, 1, 1, 0],
    [3, 1, 0, 2, 1, 0],
    [3, 1, 0, 2, 1, 0],
    [3, 2, 0, 2, 1, 0],
    [3, 1, 0, 2, 1, 0],
    [3, 2, 0, 2, 1, 1],
  ],
  '/blog/seo': [
    [2671, 1155, 3, 1141, 547, 2],
    [3443, 1423, 4, 1482, 709, 3],
    [3919, 1677, 4, 1677, 837, 4],
    [4207, 1724, 4, 1853, 927, 3],
    [4203, 1801, 5, 1895, 941, 4],
    [3784, 1610, 4, 1596, 780, 3],
  ],
  '/blog/roi': [
    [1028, 400, 2, 637, 296, 1],
    [1326, 528, 2, 839, 398, 2],
    [1579, 645, 2, 877, 413, 2],
    [1515, 618, 2, 988, 451, 2],
    [1678, 690, 3, 969, 461, 2],
    [1369, 555, 2, 858, 400, 2],
  ],
};

export const DEVICES = { mobile: 'mobile', desktop: 'desktop' };

export const sampleIn = (note: string): Sample => ({
  columns: [
    { id: 'date' },
    { id: 'landing_page', width: 150 },
    { id: 'device' },
    { id: 'sessions' },
    { id: 'engaged_sessions' },
    { id: 'contacts' },
    { id: 'note' },
  ],
  rows: [0, 1, 2, 3, 4, 5].flatMap((month) =>
    Object.entries(PAGES).flatMap(([page, months]) => {
      const numbers = months[month] as readonly number[];
      const row = (device: string, from: number) => [
        serialOf(2025, 7 + month),
        page,
        device,
        ...numbers.slice(from, from + 3),
        page === '/demo' && device === DEVICES.mobile && month === 3 ? note : null,
      ];
      return [row(DEVICES.mobile, 0), row(DEVICES.desktop, 3)];
    }),
  ),
});

/** Page, whether it is an article, and the day on which it was last updated. */
export const LISTED: readonly (readonly [page: string, isArticle: boolean, updated: number])[] = [
  ['/start', false, serialOf(2025, 9, 12)],
  ['/price', false, serialOf(2025, 6, 3)],
  ['/demo', false, serialOf(2025, 10, 1)],
  ['/crm', false, serialOf(2025, 2, 18)],
  ['/trial', false, serialOf(2025, 10, 1)],
  ['/webinar', false, serialOf(2025, 8, 20)],
  ['/guide', false, serialOf(2024, 1, 15)],
  ['/partner', false, serialOf(2025, 11, 24)],
  ['/blog/seo', true, serialOf(2025, 3, 5)],
  ['/blog/roi', true, serialOf(2024, 9, 9)],
];
