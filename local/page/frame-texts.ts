/** The words of the frame. */
import type { Language } from '../engine/locales.ts';

interface PageTexts {
  readonly tagline: string;
  /** Left out where the page is narrow. */
  readonly promise: string;
}

export interface FrameTexts {
  readonly sheet: PageTexts;
  readonly dashboard: PageTexts;
  /** The links between the pages. */
  readonly pages: { readonly label: string; readonly sheet: string; readonly dashboard: string };
  readonly language: string;
  readonly tryThis: string;
  /** Around the beginning of a formula, such as =CAC( */
  readonly type: readonly [before: string, after: string];
  readonly tabs: string;
  readonly opening: string;
  readonly failed: string;
  readonly reload: string;
  /** Of panel and dialogs. */
  readonly close: string;
}

export const FRAME_TEXTS: Readonly<Record<Language, FrameTexts>> = {
  en: {
    sheet: {
      tagline: 'Marketing KPIs in your spreadsheet',
      promise: 'one definition, the same number everywhere',
    },
    dashboard: { tagline: 'Marketing KPIs in Data Studio', promise: 'tried out on your own computer' },
    pages: { label: 'Pages', sheet: 'Sheet', dashboard: 'Dashboard' },
    language: 'Language',
    tryThis: 'Try this:',
    type: ['Type ', ' in a cell'],
    tabs: 'Tabs:',
    opening: 'Opening the workbook …',
    failed: 'The workbook could not be opened.',
    reload: 'Try again',
    close: 'Close',
  },
  sv: {
    sheet: {
      tagline: 'Marknadsföringens nyckeltal i kalkylarket',
      promise: 'en definition, samma tal överallt',
    },
    dashboard: {
      tagline: 'Marknadsföringens nyckeltal i Data Studio',
      promise: 'provkörs på din egen dator',
    },
    pages: { label: 'Sidor', sheet: 'Kalkylark', dashboard: 'Dashboard' },
    language: 'Språk',
    tryThis: 'Prova:',
    type: ['Skriv ', ' i en cell'],
    tabs: 'Flikar:',
    opening: 'Öppnar arbetsboken …',
    failed: 'Arbetsboken kunde inte öppnas.',
    reload: 'Försök igen',
    close: 'Stäng',
  },
  nb: {
    sheet: {
      tagline: 'Markedsføringens nøkkeltall i regnearket',
      promise: 'én definisjon, samme tall overalt',
    },
    dashboard: {
      tagline: 'Markedsføringens nøkkeltall i Data Studio',
      promise: 'prøvekjøres på din egen maskin',
    },
    pages: { label: 'Sider', sheet: 'Regneark', dashboard: 'Dashboard' },
    language: 'Språk',
    tryThis: 'Prøv:',
    type: ['Skriv ', ' i en celle'],
    tabs: 'Faner:',
    opening: 'Åpner arbeidsboken …',
    failed: 'Arbeidsboken kunne ikke åpnes.',
    reload: 'Prøv igjen',
    close: 'Lukk',
  },
};
