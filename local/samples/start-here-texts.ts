/** The words of the first tab. */
import type { Language } from '../engine/locales.ts';

interface StartHereTexts {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly privacy: string;
  readonly tryTitle: string;
  readonly tryHeaders: readonly [string, string, string];
  readonly tryNotes: readonly [string, string, string];
  readonly below: string;
  readonly listTitle: string;
  readonly listNote: string;
}

export const startHereTexts: Readonly<Record<Language, StartHereTexts>> = {
  en: {
    name: 'Start here',
    title: 'Marketing KPIs as functions in your spreadsheet',
    about:
      'A real spreadsheet with the same functions that go to Google Sheets: type = and a name in any cell.',
    privacy: 'Everything stays on this machine. Nothing is saved by itself: File > Download keeps your work.',
    tryTitle: 'Three formulas to try',
    tryHeaders: ['Formula', 'Result', 'What it says'],
    tryNotes: [
      '120,000 kr in marketing and sales won 40 customers: what one of them cost.',
      'A customer is worth 9,000 kr and cost 3,000 kr: three times the cost is good.',
      'Definition, formula, calculation and what to do, in your language.',
    ],
    below: 'see below',
    listTitle: 'Every function',
    listNote: 'The table is itself a formula, =KPI_LIST(). One group: =KPI_LIST("cost").',
  },
  sv: {
    name: 'Börja här',
    title: 'Marknadsföringens nyckeltal som funktioner i kalkylarket',
    about:
      'Ett riktigt kalkylark med samma funktioner som i Google Kalkylark: skriv = och ett namn i en cell.',
    privacy:
      'Allt stannar på den här datorn. Inget sparas av sig självt: spara ditt arbete med File > Download.',
    tryTitle: 'Tre formler att prova',
    tryHeaders: ['Formel', 'Resultat', 'Vad det betyder'],
    tryNotes: [
      '120 000 kr i marknadsföring och försäljning gav 40 kunder: vad en av dem kostade.',
      'En kund är värd 9 000 kr och kostade 3 000 kr: tre gånger kostnaden är bra.',
      'Definition, formel, uträkning och vad du kan göra, på ditt språk.',
    ],
    below: 'se nedan',
    listTitle: 'Alla funktioner',
    listNote: 'Tabellen är i sig en formel, =KPI_LIST(). En grupp: =KPI_LIST("cost").',
  },
  nb: {
    name: 'Start her',
    title: 'Markedsføringens nøkkeltall som funksjoner i regnearket',
    about: 'Et ekte regneark med de samme funksjonene som i Google Regneark: skriv = og et navn i en celle.',
    privacy:
      'Alt blir på denne maskinen. Ingenting lagres av seg selv: lagre arbeidet ditt med File > Download.',
    tryTitle: 'Tre formler å prøve',
    tryHeaders: ['Formel', 'Resultat', 'Hva det betyr'],
    tryNotes: [
      '120 000 kr i markedsføring og salg ga 40 kunder: hva én av dem kostet.',
      'En kunde er verdt 9 000 kr og kostet 3 000 kr: tre ganger kostnaden er bra.',
      'Definisjon, formel, utregning og hva du kan gjøre, på ditt språk.',
    ],
    below: 'se under',
    listTitle: 'Alle funksjoner',
    listNote: 'Tabellen er i seg selv en formel, =KPI_LIST(). Én gruppe: =KPI_LIST("cost").',
  },
};
