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
      'Each month is computed from the weekly rows on the right by one formula, =KPI_BY. The last column says whether the weeks cover the whole month.',
    noReturnByChannel:
      'There is no return by channel here: the data have one revenue column, and dividing all revenue by one channel’s spend would credit it with everything.',
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
      'Varje månad räknas fram ur veckoraderna till höger med en enda formel, =KPI_BY. Sista kolumnen säger om veckorna täcker hela månaden.',
    noReturnByChannel:
      'Här finns ingen avkastning per kanal: det finns bara en intäktskolumn, och all intäkt delad med en kanals kostnad skulle ge den kanalen äran för allt.',
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
    about:
      'Hver måned regnes ut fra ukeradene til høyre med én formel, =KPI_BY. Siste kolonne sier om ukene dekker hele måneden.',
    noReturnByChannel:
      'Her finnes ingen avkastning per kanal: det er bare én omsetningskolonne, og all omsetning delt på én kanals kostnad ville gitt den kanalen æren for alt.',
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
