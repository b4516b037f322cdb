/** A made-up year in social media by platform and month, and the mailings since April. */
import type { SocialEmailTexts } from '../../locale/workbooks/social-email.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

type Month = readonly [month: number, platform: string, ...numbers: number[]];
type Mailing = readonly [
  month: number,
  day: number,
  kind: keyof SocialEmailTexts['sampleMailings'],
  ...numbers: number[],
];

/** Reach, engagements, clicks, leads, followers, hours of work. */
const MONTHS: readonly Month[] = [
  [1, 'LinkedIn', 8670, 215, 99, 10, 3101, 24],
  [1, 'Instagram', 24780, 493, 90, 7, 6410, 33],
  [1, 'Facebook', 12680, 132, 51, 7, 5194, 15],
  [2, 'LinkedIn', 9290, 227, 99, 10, 3151, 22],
  [2, 'Instagram', 26490, 472, 94, 7, 6488, 33],
  [2, 'Facebook', 12800, 139, 57, 7, 5185, 12],
  [3, 'LinkedIn', 10470, 270, 122, 10, 3207, 24],
  [3, 'Instagram', 29050, 529, 94, 8, 6547, 34],
  [3, 'Facebook', 14170, 155, 60, 8, 5175, 16],
  [4, 'LinkedIn', 9450, 261, 109, 10, 3267, 22],
  [4, 'Instagram', 25280, 447, 93, 9, 6639, 36],
  [4, 'Facebook', 12870, 140, 53, 7, 5167, 11],
  [5, 'LinkedIn', 10340, 287, 130, 11, 3328, 20],
  [5, 'Instagram', 28370, 501, 97, 8, 6706, 40],
  [5, 'Facebook', 13970, 152, 57, 7, 5167, 13],
  [6, 'LinkedIn', 8660, 238, 106, 12, 3376, 21],
  [6, 'Instagram', 24440, 411, 87, 7, 6773, 40],
  [6, 'Facebook', 11580, 124, 52, 6, 5139, 10],
  [7, 'LinkedIn', 6280, 193, 72, 8, 3438, 21],
  [7, 'Instagram', 15880, 276, 52, 5, 6868, 35],
  [7, 'Facebook', 7830, 78, 35, 5, 5140, 11],
  [8, 'LinkedIn', 9840, 277, 122, 11, 3489, 25],
  [8, 'Instagram', 23010, 424, 81, 6, 6936, 39],
  [8, 'Facebook', 11870, 128, 49, 6, 5135, 13],
  [9, 'LinkedIn', 11120, 357, 142, 14, 3550, 22],
  [9, 'Instagram', 27860, 477, 97, 8, 7010, 39],
  [9, 'Facebook', 14630, 159, 63, 9, 5112, 15],
  [10, 'LinkedIn', 12210, 394, 165, 17, 3604, 24],
  [10, 'Instagram', 31250, 517, 104, 10, 7092, 39],
  [10, 'Facebook', 13860, 149, 57, 8, 5110, 14],
  [10, 'TikTok', 5120, 205, 10, 1, 210, 16],
  [11, 'LinkedIn', 12360, 424, 161, 20, 3662, 20],
  [11, 'Instagram', 30960, 552, 115, 10, 7180, 40],
  [11, 'Facebook', 13900, 143, 61, 7, 5100, 9],
  [11, 'TikTok', 7770, 308, 16, 2, 480, 18],
  [12, 'LinkedIn', 11260, 378, 154, 17, 3714, 23],
  [12, 'Instagram', 26920, 429, 100, 8, 7243, 40],
  [12, 'Facebook', 12340, 124, 53, 7, 5095, 9],
  [12, 'TikTok', 10470, 414, 21, 4, 760, 17],
];

/** Delivered, opens, clicks, unsubscribes, spam complaints, revenue. */
const MAILINGS: readonly Mailing[] = [
  [4, 7, 'newsletter', 8237, 3102, 208, 19, 3, 8800],
  [4, 21, 'offer', 8301, 3260, 143, 30, 4, 37300],
  [5, 7, 'newsletter', 8321, 3253, 221, 21, 3, 9900],
  [5, 21, 'webinar', 8411, 3300, 222, 17, 2, 12500],
  [6, 7, 'newsletter', 8474, 3618, 218, 19, 2, 8800],
  [6, 21, 'offer', 8562, 3357, 139, 31, 4, 38100],
  [7, 7, 'newsletter', 8599, 3495, 233, 22, 2, 7600],
  [8, 7, 'newsletter', 8688, 3287, 254, 22, 2, 8900],
  [8, 21, 'offer', 8736, 3490, 148, 32, 4, 36700],
  [9, 7, 'newsletter', 8776, 3560, 255, 23, 3, 8800],
  [9, 21, 'webinar', 8836, 3770, 241, 19, 2, 9700],
  [10, 7, 'newsletter', 8912, 3428, 262, 19, 3, 9100],
  [10, 21, 'offer', 8967, 3448, 151, 29, 4, 36500],
  [11, 7, 'newsletter', 9023, 3497, 296, 21, 3, 9600],
  [11, 21, 'old', 14458, 5363, 110, 159, 53, 18200],
  [12, 7, 'newsletter', 9145, 3398, 301, 22, 3, 7700],
  [12, 21, 'offer', 9165, 3529, 154, 35, 5, 32400],
];

export const PLATFORMS = ['LinkedIn', 'Instagram', 'Facebook', 'TikTok'];

export function socialSample({ sampleNotes }: SocialEmailTexts): Sample {
  const notes: Readonly<Record<string, string>> = sampleNotes;
  const columns = [
    'date',
    'platform',
    'reach',
    'engagements',
    'clicks',
    'leads',
    'followers',
    'work_hours',
    'note',
  ];
  return {
    columns: columns.map((id) => ({ id })),
    rows: MONTHS.map(([month, platform, ...numbers]) => [
      serialOf(2025, month),
      platform,
      ...numbers,
      notes[`${platform} ${month}`] ?? null,
    ]),
  };
}

export function mailingSample({ sampleMailings, sampleNotes }: SocialEmailTexts): Sample {
  const columns = [
    'date',
    'campaign',
    'delivered',
    'opens',
    'email_clicks',
    'unsubscribes',
    'complaints',
    'revenue',
    'note',
  ];
  return {
    columns: columns.map((id) => ({ id, ...(id === 'campaign' && { width: 220 }) })),
    rows: MAILINGS.map(([month, day, kind, ...numbers]) => [
      serialOf(2025, month, day),
      sampleMailings[kind],
      ...numbers,
      kind === 'old' ? sampleNotes.old : null,
    ]),
  };
}
