/** The words of the tab on Robyn's weekly data. */
import type { Language } from '../engine/locales.ts';

interface RobynTexts {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly noReturnByChannel: string;
  readonly source: string;
  readonly byMonth: string;
  readonly weeks: string;
  /** Headers of the weekly table; the functions recognise date, ad spend and revenue. */
  readonly headers: readonly string[];
  readonly byYear: string;
  readonly year: string;
  readonly merChart: string;
  readonly shareChart: string;
  readonly spendChart: string;
}

export const robynTexts: Readonly<Record<Language, RobynTexts>> = {
  en: {
    name: 'Robyn weekly',
    title: 'Robyn weekly: advertising spend and revenue, 2015–2019',
    about:
      'One formula, =KPI_BY, adds the weeks on the right up by month; complete says whether they cover the month.',
    noReturnByChannel:
      'No return by channel: there is one revenue column, so nobody can tell which channel earned what.',
    source: 'Source: dt_simulated_weekly, Robyn, Meta Platforms (MIT). Simulated; amounts without currency.',
    byMonth: 'By month',
    weeks: 'By week',
    headers: ['Date', 'TV', 'Outdoor', 'Print', 'Facebook', 'Search', 'Ad spend', 'Revenue'],
    byYear: 'Spend by channel in complete years',
    year: 'Year',
    merChart: 'Revenue per unit of ad spend (MER), complete months',
    shareChart: 'Ad spend as a share of revenue, complete months',
    spendChart: 'Ad spend by channel, complete years',
  },
  sv: {
    name: 'Robyn per vecka',
    title: 'Robyn per vecka: annonskostnad och intäkt, 2015–2019',
    about:
      'En formel, =KPI_BY, summerar veckorna till höger per månad; complete säger om de täcker hela månaden.',
    noReturnByChannel:
      'Ingen avkastning per kanal: det finns en enda intäktskolumn, så ingen kan säga vilken kanal som gav vad.',
    source: 'Källa: dt_simulated_weekly, Robyn, Meta Platforms (MIT). Simulerade data; belopp utan valuta.',
    byMonth: 'Per månad',
    weeks: 'Per vecka',
    headers: ['Datum', 'TV', 'Utomhus', 'Print', 'Facebook', 'Sök', 'Annonskostnad', 'Intäkt'],
    byYear: 'Kostnad per kanal under hela år',
    year: 'År',
    merChart: 'Intäkt per annonskrona (MER), hela månader',
    shareChart: 'Annonskostnad som andel av intäkten, hela månader',
    spendChart: 'Annonskostnad per kanal, hela år',
  },
  nb: {
    name: 'Robyn per uke',
    title: 'Robyn per uke: annonsekostnad og omsetning, 2015–2019',
    about: 'Én formel, =KPI_BY, summerer ukene til høyre per måned; complete sier om de dekker hele måneden.',
    noReturnByChannel:
      'Ingen avkastning per kanal: det er bare én omsetningskolonne, så ingen kan si hvilken kanal som ga hva.',
    source: 'Kilde: dt_simulated_weekly, Robyn, Meta Platforms (MIT). Simulerte data; beløp uten valuta.',
    byMonth: 'Per måned',
    weeks: 'Per uke',
    headers: ['Dato', 'TV', 'Utendørs', 'Print', 'Facebook', 'Søk', 'Annonsekostnad', 'Omsetning'],
    byYear: 'Kostnad per kanal i hele år',
    year: 'År',
    merChart: 'Omsetning per annonsekrone (MER), hele måneder',
    shareChart: 'Annonsekostnad som andel av omsetningen, hele måneder',
    spendChart: 'Annonsekostnad per kanal, hele år',
  },
};
