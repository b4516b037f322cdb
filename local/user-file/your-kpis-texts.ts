/** The words of the tab beside one's own data. */
import type { Language } from '../engine/locales.ts';

interface YourKpisTexts {
  readonly name: string;
  readonly title: string;
  readonly about: (dataName: string) => string;
  readonly nothing: string;
  readonly kpis: string;
  readonly headers: readonly [string, string, string];
  readonly grouped: string;
  readonly health: string;
}

export const yourKpisTexts: Readonly<Record<Language, YourKpisTexts>> = {
  en: {
    name: 'Your KPIs',
    title: 'What your data can tell',
    about: (dataName) =>
      `Computed from the tab ${dataName}. Change the formulas as you like; your data are not touched.`,
    nothing:
      'No header was recognised as cost, leads, revenue or the like; rename a header, or give cells to a function.',
    kpis: 'KPIs of all rows',
    headers: ['KPI', 'Value', 'Name'],
    grouped: 'By group',
    health: 'Check of the data',
  },
  sv: {
    name: 'Dina nyckeltal',
    title: 'Det här kan dina data berätta',
    about: (dataName) =>
      `Beräknat från fliken ${dataName}. Ändra formlerna som du vill; dina data rörs inte.`,
    nothing:
      'Ingen rubrik kändes igen som kostnad, leads, intäkt eller liknande; byt namn på en rubrik eller ge celler till en funktion.',
    kpis: 'Nyckeltal för alla rader',
    headers: ['Nyckeltal', 'Värde', 'Namn'],
    grouped: 'Per grupp',
    health: 'Kontroll av data',
  },
  nb: {
    name: 'Dine nøkkeltall',
    title: 'Dette kan dataene dine fortelle',
    about: (dataName) =>
      `Beregnet fra fanen ${dataName}. Endre formlene som du vil; dataene dine røres ikke.`,
    nothing:
      'Ingen overskrift ble gjenkjent som kostnad, leads, omsetning eller lignende; gi en overskrift nytt navn, eller gi celler til en funksjon.',
    kpis: 'Nøkkeltall for alle rader',
    headers: ['Nøkkeltall', 'Verdi', 'Navn'],
    grouped: 'Per gruppe',
    health: 'Kontroll av dataene',
  },
};
