/** The words of the tab on Online Retail. */
import type { Language } from '../engine/locales.ts';

type Row<Length extends number, Found extends string[] = []> = Found['length'] extends Length
  ? Readonly<Found>
  : Row<Length, [...Found, string]>;

interface OnlineRetailTexts {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly leftOut: string;
  readonly source: string;
  readonly headers: Row<14>;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly compareTitle: string;
  readonly compareHeaders: Row<6>;
  readonly compareRows: Row<3>;
  readonly compareNotes: Row<3>;
  readonly revenueChart: string;
  readonly aovChart: string;
}

export const onlineRetailTexts: Readonly<Record<Language, OnlineRetailTexts>> = {
  en: {
    name: 'Online Retail',
    title: 'Online Retail by month: a British web shop, 2010–2011',
    about:
      'Real orders added up by month. Columns H–M are our functions on ranges: one formula fills the whole column.',
    leftOut:
      'Grey months are left out of trends and charts: in the first one every customer looks new, and the last one ends on 9 December.',
    source: 'Source: Daqing Chen, Online Retail, UCI Machine Learning Repository, data set 352 (CC0 1.0).',
    headers: [
      'Month',
      'Revenue',
      'Orders',
      'Customers',
      'New customers',
      'Repeat customers',
      'Returning customers',
      'Average order value',
      'Revenue per customer',
      'Orders per customer',
      'Repeat rate',
      'Returning share',
      'Change on the month before',
      'Note',
    ],
    firstMonth: 'Start of file',
    lastMonth: '9 of 31 days',
    compareTitle: 'Why an incomplete month misleads',
    compareHeaders: ['Comparison', '', '', 'Revenue', 'Compared with', 'Change'],
    compareRows: ['Dec 2011 with Nov 2011', 'Dec 2011 with Dec 2010', '1–9 Dec 2011 with 1–9 Dec 2010'],
    compareNotes: [
      'Nine days against thirty: looks like a collapse',
      'Nine days against thirty-one: looks like a poor year',
      'The same days of both years: the shop grew',
    ],
    revenueChart: 'Revenue by complete month (£)',
    aovChart: 'Average order value by complete month (£)',
  },
  sv: {
    name: 'Online Retail',
    title: 'Online Retail per månad: en brittisk webbutik, 2010–2011',
    about:
      'Verkliga ordrar summerade per månad. Kolumnerna H–M är våra funktioner på områden: en formel fyller hela kolumnen.',
    leftOut:
      'Grå månader är inte med i trender och diagram: i den första ser alla kunder nya ut, och den sista slutar den 9 december.',
    source: 'Källa: Daqing Chen, Online Retail, UCI Machine Learning Repository, datamängd 352 (CC0 1.0).',
    headers: [
      'Månad',
      'Intäkt',
      'Ordrar',
      'Kunder',
      'Nya kunder',
      'Kunder med flera ordrar',
      'Återkommande kunder',
      'Snittordervärde',
      'Intäkt per kund',
      'Ordrar per kund',
      'Återköpsgrad',
      'Andel återkommande',
      'Förändring mot månaden före',
      'Anmärkning',
    ],
    firstMonth: 'Filens start',
    lastMonth: '9 av 31 dagar',
    compareTitle: 'Därför vilseleder en ofullständig månad',
    compareHeaders: ['Jämförelse', '', '', 'Intäkt', 'Jämförd med', 'Förändring'],
    compareRows: ['Dec 2011 med nov 2011', 'Dec 2011 med dec 2010', '1–9 dec 2011 med 1–9 dec 2010'],
    compareNotes: [
      'Nio dagar mot trettio: ser ut som ett ras',
      'Nio dagar mot trettioen: ser ut som ett svagt år',
      'Samma dagar båda åren: butiken växte',
    ],
    revenueChart: 'Intäkt per hel månad (£)',
    aovChart: 'Snittordervärde per hel månad (£)',
  },
  nb: {
    name: 'Online Retail',
    title: 'Online Retail per måned: en britisk nettbutikk, 2010–2011',
    about:
      'Virkelige ordrer summert per måned. Kolonnene H–M er våre funksjoner på områder: én formel fyller hele kolonnen.',
    leftOut:
      'Grå måneder er utelatt fra trender og diagrammer: i den første ser alle kunder nye ut, og den siste slutter 9. desember.',
    source: 'Kilde: Daqing Chen, Online Retail, UCI Machine Learning Repository, datasett 352 (CC0 1.0).',
    headers: [
      'Måned',
      'Omsetning',
      'Ordrer',
      'Kunder',
      'Nye kunder',
      'Kunder med flere ordrer',
      'Tilbakevendende kunder',
      'Snittordreverdi',
      'Omsetning per kunde',
      'Ordrer per kunde',
      'Gjenkjøpsrate',
      'Andel tilbakevendende',
      'Endring fra måneden før',
      'Merknad',
    ],
    firstMonth: 'Filens start',
    lastMonth: '9 av 31 dager',
    compareTitle: 'Derfor villeder en ufullstendig måned',
    compareHeaders: ['Sammenligning', '', '', 'Omsetning', 'Sammenlignet med', 'Endring'],
    compareRows: [
      'Des. 2011 med nov. 2011',
      'Des. 2011 med des. 2010',
      '1.–9. des. 2011 med 1.–9. des. 2010',
    ],
    compareNotes: [
      'Ni dager mot tretti: ser ut som et ras',
      'Ni dager mot trettién: ser ut som et svakt år',
      'De samme dagene begge år: butikken vokste',
    ],
    revenueChart: 'Omsetning per hel måned (£)',
    aovChart: 'Snittordreverdi per hel måned (£)',
  },
};
