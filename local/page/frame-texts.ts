/** The words of the frame. */
import type { Language } from '../engine/locales.ts';

export interface FrameTexts {
  readonly tagline: string;
  /** Left out where the page is narrow. */
  readonly promise: string;
  readonly language: string;
  readonly tryThis: string;
  /** Around the beginning of a formula, such as =CAC( */
  readonly type: readonly [before: string, after: string];
  readonly tabs: string;
  readonly opening: string;
  readonly failed: string;
  readonly reload: string;
}

export const FRAME_TEXTS: Readonly<Record<Language, FrameTexts>> = {
  en: {
    tagline: 'Marketing KPIs in your spreadsheet',
    promise: 'one definition, the same number everywhere',
    language: 'Language',
    tryThis: 'Try this:',
    type: ['Type ', ' in a cell'],
    tabs: 'Tabs:',
    opening: 'Opening the workbook …',
    failed: 'The workbook could not be opened.',
    reload: 'Try again',
  },
  sv: {
    tagline: 'Marknadens nyckeltal i kalkylarket',
    promise: 'en definition, samma tal överallt',
    language: 'Språk',
    tryThis: 'Prova:',
    type: ['Skriv ', ' i en cell'],
    tabs: 'Flikar:',
    opening: 'Öppnar arbetsboken …',
    failed: 'Arbetsboken kunde inte öppnas.',
    reload: 'Försök igen',
  },
  nb: {
    tagline: 'Markedsføringens nøkkeltall i regnearket',
    promise: 'én definisjon, samme tall overalt',
    language: 'Språk',
    tryThis: 'Prøv:',
    type: ['Skriv ', ' i en celle'],
    tabs: 'Faner:',
    opening: 'Åpner arbeidsboken …',
    failed: 'Arbeidsboken kunne ikke åpnes.',
    reload: 'Prøv igjen',
  },
};
