/** The words of the tab on scenarios. */
import type { Language } from '../engine/locales.ts';

interface ScenarioTexts {
  readonly name: string;
  readonly title: string;
  readonly madeUp: string;
  readonly about: string;
  readonly assumptions: string;
  readonly inputs: readonly [string, string, string, string, string];
  /** The chance; what follows if the middle case pays back, and if it does not. */
  readonly answer: readonly [string, string, string];
  /** As written after a number. */
  readonly percent: string;
  readonly noCost: string;
  readonly table: string;
  readonly chart: string;
  readonly axis: string;
  readonly lines: readonly [string, string, string, string];
}

export const scenarioTexts: Readonly<Record<Language, ScenarioTexts>> = {
  en: {
    name: 'Scenario',
    title: 'Scenario: does it pay for itself within 36 months?',
    madeUp: 'MADE-UP FIGURES: change the yellow cells to your own.',
    about:
      'You give a low, a likely and a high gain; =ROI_SCENARIO works out exactly what follows, month by month.',
    assumptions: 'Your assumptions',
    inputs: [
      'Cost a month',
      'Gain a month, at worst',
      'Gain a month, most likely',
      'Gain a month, at best',
      'Months before the first gain',
    ],
    answer: [
      'The chance that it has paid for itself after 36 months is',
      'the middle case has done so from month',
      'the middle case has not by then.',
    ],
    percent: '%',
    noCost: 'Without a cost there is no return to work out.',
    table: "'=ROI_SCENARIO: added up from the first month",
    chart: 'Return so far by month: above the zero line it has paid for itself',
    axis: 'ROI',
    lines: ['Cautious (p10)', 'Middle (p50)', 'Hopeful (p90)', 'Zero line'],
  },
  sv: {
    name: 'Scenario',
    title: 'Scenario: betalar det sig inom 36 månader?',
    madeUp: 'PÅHITTADE SIFFROR: byt de gula cellerna mot dina egna.',
    about:
      'Du ger en låg, en trolig och en hög nytta; =ROI_SCENARIO räknar exakt ut vad som följer, månad för månad.',
    assumptions: 'Dina antaganden',
    inputs: [
      'Kostnad per månad',
      'Nytta per månad, som sämst',
      'Nytta per månad, troligast',
      'Nytta per månad, som bäst',
      'Månader före första nyttan',
    ],
    answer: [
      'Chansen att det har betalat sig efter 36 månader är',
      'mittenfallet har gjort det från månad',
      'mittenfallet har inte gjort det då.',
    ],
    percent: ' %',
    noCost: 'Utan kostnad finns ingen avkastning att räkna ut.',
    table: "'=ROI_SCENARIO: summerat från första månaden",
    chart: 'Avkastning hittills per månad: över nollinjen har det betalat sig',
    axis: 'ROI',
    lines: ['Försiktigt (p10)', 'Mitten (p50)', 'Hoppfullt (p90)', 'Nollinje'],
  },
  nb: {
    name: 'Scenario',
    title: 'Scenario: lønner det seg innen 36 måneder?',
    madeUp: 'OPPDIKTEDE TALL: bytt de gule cellene med dine egne.',
    about:
      'Du gir en lav, en sannsynlig og en høy gevinst; =ROI_SCENARIO regner nøyaktig ut hva som følger, måned for måned.',
    assumptions: 'Dine forutsetninger',
    inputs: [
      'Kostnad per måned',
      'Gevinst per måned, på det verste',
      'Gevinst per måned, mest trolig',
      'Gevinst per måned, på det beste',
      'Måneder før første gevinst',
    ],
    answer: [
      'Sjansen for at det har lønt seg etter 36 måneder er',
      'midttilfellet har gjort det fra måned',
      'midttilfellet har ikke gjort det da.',
    ],
    percent: ' %',
    noCost: 'Uten kostnad er det ingen avkastning å regne ut.',
    table: "'=ROI_SCENARIO: lagt sammen fra første måned",
    chart: 'Avkastning hittil per måned: over nullinjen har det lønt seg',
    axis: 'ROI',
    lines: ['Forsiktig (p10)', 'Midten (p50)', 'Håpefullt (p90)', 'Nullinje'],
  },
};
