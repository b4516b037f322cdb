/** The made-up leads of the sample tab as a spreadsheet, with targets and a channel map. */
import type { CellContent, LocalSpreadsheet } from '../../google/sheets/local-spreadsheet.ts';
import { serialOfDay } from '../../samples/days.ts';
import { LEAD_ROWS } from '../../samples/lead-rows.ts';
import { LEAD_HEADERS } from '../../samples/leads-texts.ts';

const DAY = 'yyyy-mm-dd';
const [FIRST, LAST] = ['2026-01-01', '2026-12-31'];

/** The sample's headers without the columns that are worked out in the sheet. */
const headers = LEAD_HEADERS.slice(0, 8);

/** Yearly; made up like the figures that they are compared with. */
const YEARLY_TARGETS: readonly (readonly [channel: string, measure: string, value: number])[] = [
  ['Paid search', 'Kostnad', 640_000],
  ['Paid social', 'Kostnad', 780_000],
  ['Email', 'Kostnad', 40_000],
  ['Paid search', 'Leads', 760],
  ['Paid social', 'Leads', 960],
  ['Email', 'Leads', 160],
  ['Paid search', 'Kvalificerade leads', 380],
  ['Paid social', 'Kvalificerade leads', 250],
  ['Email', 'Kvalificerade leads', 80],
  ['Paid search', 'Nya kunder', 100],
  ['Paid social', 'Nya kunder', 50],
  ['Email', 'Nya kunder', 18],
];

const CHANNELS: readonly (readonly CellContent[])[] = [
  ['Google Ads', 'Paid search'],
  ['LinkedIn*', 'Paid social'],
  ['Meta*', 'Paid social'],
  ['E-post', 'Email'],
];

export const leadsSpreadsheet: LocalSpreadsheet = {
  title: 'Leads (påhittade siffror)',
  locale: 'sv_SE',
  tabs: [
    {
      name: 'Leads',
      rows: [headers, ...LEAD_ROWS.map(([day, ...rest]) => [serialOfDay(day), ...rest])],
      numberFormats: { 'A2:A': DAY },
    },
    {
      name: 'Mål',
      rows: [
        ['datum_från', 'datum_till', 'kanal', 'mått', 'värde'],
        ...YEARLY_TARGETS.map((target) => [serialOfDay(FIRST), serialOfDay(LAST), ...target]),
      ],
      numberFormats: { 'A2:B': DAY },
    },
    { name: 'Kanaler', rows: [['från', 'kanal'], ...CHANNELS] },
  ],
};
