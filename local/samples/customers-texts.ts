/** The words of the tab on customers. */
import type { Language } from '../engine/locales.ts';

interface CustomersTexts {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly traps: string;
  readonly source: string;
  readonly warning: string;
  readonly noDropOut: string;
  readonly cohorts: string;
  readonly model: string;
  readonly forecast: string;
  readonly days: string;
  readonly headers: readonly [string, string, string];
  readonly assumptions: string;
  readonly inputs: readonly [string, string, string];
  readonly answers: string;
  readonly results: readonly [string, string, string, string];
}

export const customersTexts: Readonly<Record<Language, CustomersTexts>> = {
  en: {
    name: 'Customers',
    title: 'Customers: who comes back, and what they are worth',
    about:
      'Every tenth customer of the web shop, by first order; the orders of one day are one purchase (table on the far right).',
    traps:
      'The first cohort also holds older customers, because the data begin there; December 2011 has nine days only, so the last share of every row is low.',
    source: 'Source: UCI Online Retail (CC0 1.0), December 2010 to 9 December 2011, pounds.',
    warning: 'The model warns:',
    noDropOut: 'No drop-out can be seen in these data, so every customer counts as active',
    cohorts: "'=COHORT_RETENTION: share of each month's new customers that buys 0, 1, 2 … months later",
    model: "'=CLV_MODEL: the fitted model",
    forecast: "'=CLV_FORECAST: each customer",
    days: 'Purchase days',
    headers: ['Customer', 'Date', 'Amount'],
    assumptions: 'Assumptions (change the yellow cells)',
    inputs: ['Weeks ahead', 'Discount rate a year', 'Gross margin (example)'],
    answers: 'What follows',
    results: ['Customers in the sample', 'Repeat rate', 'Orders expected', 'Value per customer'],
  },
  sv: {
    name: 'Kunder',
    title: 'Kunder: vilka kommer tillbaka, och vad är de värda?',
    about:
      'Var tionde kund i webbutiken, efter första order; en dags order är ett köp (tabellen längst till höger).',
    traps:
      'Första kohorten har också äldre kunder, eftersom data börjar där; december 2011 har bara nio dagar, så varje rads sista andel är låg.',
    source: 'Källa: UCI Online Retail (CC0 1.0), december 2010 till 9 december 2011, pund.',
    warning: 'Modellen varnar:',
    noDropOut: 'i dessa data syns inget bortfall, så varje kund räknas som aktiv',
    cohorts: "'=COHORT_RETENTION: andel av månadens nya kunder som köper 0, 1, 2 … månader senare",
    model: "'=CLV_MODEL: den anpassade modellen",
    forecast: "'=CLV_FORECAST: varje kund",
    days: 'Köpdagar',
    headers: ['Kund', 'Datum', 'Belopp'],
    assumptions: 'Antaganden (ändra de gula cellerna)',
    inputs: ['Veckor framåt', 'Diskonteringsränta per år', 'Bruttomarginal (exempel)'],
    answers: 'Vad som följer',
    results: ['Kunder i urvalet', 'Återköpsgrad', 'Väntade order', 'Värde per kund'],
  },
  nb: {
    name: 'Kunder',
    title: 'Kunder: hvem kommer tilbake, og hva er de verdt?',
    about:
      'Hver tiende kunde i nettbutikken, etter første ordre; ordrene på én dag er ett kjøp (tabellen helt til høyre).',
    traps:
      'Første kohort har også eldre kunder, fordi dataene begynner der; desember 2011 har bare ni dager, så siste andel i hver rad er lav.',
    source: 'Kilde: UCI Online Retail (CC0 1.0), desember 2010 til 9. desember 2011, pund.',
    warning: 'Modellen advarer:',
    noDropOut: 'i disse dataene ses ikke noe frafall, så hver kunde regnes som aktiv',
    cohorts: "'=COHORT_RETENTION: andel av månedens nye kunder som kjøper 0, 1, 2 … måneder senere",
    model: "'=CLV_MODEL: den tilpassede modellen",
    forecast: "'=CLV_FORECAST: hver kunde",
    days: 'Kjøpsdager',
    headers: ['Kunde', 'Dato', 'Beløp'],
    assumptions: 'Forutsetninger (endre de gule cellene)',
    inputs: ['Uker framover', 'Diskonteringsrente per år', 'Bruttomargin (eksempel)'],
    answers: 'Hva som følger',
    results: ['Kunder i utvalget', 'Gjenkjøpsrate', 'Ventede ordrer', 'Verdi per kunde'],
  },
};
