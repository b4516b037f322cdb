/** LTV: what a customer is worth over the whole relationship: order value × orders a year × years × margin. */
import { ratio, sum, times } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const ltv: KpiDefinition = {
  id: 'LTV',
  group: 'retention',
  order: 10,
  label: {
    en: 'Customer lifetime value (LTV/CLV)',
    sv: 'Kundlivstidsvärde (LTV/CLV)',
    nb: 'Kundelivstidsverdi (LTV/CLV)',
  },
  synonyms: wordList('simple lifetime value; enkelt livstidsvärde; enkel livstidsverdi'),
  definition: {
    en: 'What a customer is worth over the whole relationship: order value × orders a year × years × margin.',
    sv: 'Vad en kund är värd under hela relationen: ordervärde × ordrar per år × antal år × marginal.',
    nb: 'Hva en kunde er verdt i hele kundeforholdet: ordreverdi × ordrer per år × antall år × margin.',
  },
  advice: {
    en: 'Help customers succeed, give them reasons to return, and raise the order value before buying more traffic.',
    sv: 'Hjälp kunderna att lyckas, ge dem skäl att återvända och höj ordervärdet innan du köper mer trafik.',
    nb: 'Hjelp kundene å lykkes, gi dem grunner til å komme tilbake, og øk ordreverdien før du kjøper mer trafikk.',
  },
  inputs: [
    { name: 'order_value', kind: 'number', help: 'Average order value, such as 800 or B2:B13.' },
    { name: 'orders_per_year', kind: 'number', help: 'Orders per customer and year, such as 3 or C2:C13.' },
    { name: 'years', kind: 'number', help: 'How many years a customer stays, such as 4 or D2:D13.' },
    {
      name: 'gross_margin',
      kind: 'share',
      help: 'Optional. Gross margin as a fraction, such as 0.4 or 40%; 1 when left out, which counts revenue instead of margin.',
      default: 1,
    },
  ],
  formula: times(times(times(sum('order_value'), sum('orders_per_year')), sum('years')), sum('gross_margin')),
  overData: ratio(sum('new_customers', 'customer_value'), sum('new_customers')),
  unit: 'money',
  better: 'higher',
  cadence: ['quarter'],
  roles: ['board', 'ceo', 'marketing'],
  aliases: ['CLV'],
  examples: [
    { inputs: [800, 3, 4], result: 9600, source: '800 · 3 · 4' },
    { inputs: [800, 3, 4, 0.4], result: 3840, source: '800 · 3 · 4 · 0.4' },
  ],
};

export default ltv;
