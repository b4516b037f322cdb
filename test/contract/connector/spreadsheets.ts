/** Made-up tabs of a Nordic shop, small enough to add up by hand or by brute force. */
import type { CellContent, LocalTab } from '../../../local/google/sheets/local-spreadsheet.ts';

export const SHEET_ID = '1nyckeltal-contract-tests-0123456789abcdef';
export const SHEET_URL = `https://docs.google.com/spreadsheets/d/${SHEET_ID}/edit#gid=0`;

export type Cells = readonly (readonly CellContent[])[];
/** By the names of the tabs. */
export type Tabs = Readonly<Record<string, Cells | Omit<LocalTab, 'name'>>>;

export const tabsOf = (tabs: Tabs): LocalTab[] =>
  Object.entries(tabs).map(
    ([name, tab]) => (Array.isArray(tab) ? { name, rows: tab } : { name, ...tab }) as LocalTab,
  );

const FIRST_SERIAL = Date.UTC(1899, 11, 30);

/** How Google sends a date cell: days since 1899-12-30. */
export const serial = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - FIRST_SERIAL) / 86_400_000;

export const ADS_HEADER = [
  'Datum',
  'Kanal',
  'Kampanj',
  'Produktgrupp',
  'Kostnad',
  'Klick',
  'Visningar',
  'Leads',
  'Nya kunder',
  'Intäkter',
] as const;

const CHANNELS = ['Google', 'Meta', 'LinkedIn', 'E-post'];
const CAMPAIGNS = ['Vår', 'Sommar', ''];
const PRODUCTS = ['Skor', 'Väskor', 'Jackor'];

/** Two rows a day from 2025-01-01, again and again for 700 days; the same every time. */
export function adsRows(days: number): CellContent[][] {
  const rows: CellContent[][] = [];
  for (let index = 0; index < 2 * days; index += 1) {
    const day = serial('2025-01-01') + (Math.floor(index / 2) % 700);
    const clicks = 20 + ((index * 37) % 50);
    rows.push([
      day,
      CHANNELS[index % 4] as string,
      CAMPAIGNS[index % 3] as string,
      PRODUCTS[(index * 7) % 3] as string,
      300 + ((index * 53) % 400) + 0.5,
      clicks,
      clicks * 40,
      (index * 11) % 7,
      (index * 5) % 3,
      index % 5 === 0 ? '' : 1000 + ((index * 91) % 900),
    ]);
  }
  return rows;
}

/** 75 days: 2025-01-01 to 2025-03-16. */
export const ADS: Cells = [[...ADS_HEADER], ...adsRows(75)];

export const TARGETS: Cells = [
  ['datum_från', 'datum_till', 'kanal', 'mått', 'värde'],
  [serial('2025-01-01'), serial('2025-01-31'), 'Google', 'Kostnad', 3100],
  [serial('2025-01-01'), serial('2025-01-31'), '', 'leads', 310],
];

export const CHANNEL_MAP: Cells = [
  ['from', 'channel'],
  ['google', 'Paid Search'],
  ['META', 'Paid Social'],
  ['linked*', 'Paid Social'],
];

export const FIGURES: Tabs = { Annonser: ADS, Mål: TARGETS, Kanaler: CHANNEL_MAP };

/** The data source over the tab Annonser. */
export const SHEET_ANSWERS = {
  language: 'en',
  source: 'sheet',
  spreadsheetUrl: SHEET_URL,
  sheetName: 'Annonser',
} as const;
