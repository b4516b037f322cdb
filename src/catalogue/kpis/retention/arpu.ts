/** ARPU: average revenue per customer in the period. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const arpu: KpiDefinition = {
  id: 'ARPU',
  group: 'retention',
  order: 140,
  label: {
    en: 'Average revenue per customer (ARPU)',
    sv: 'Intäkt per kund (ARPU)',
    nb: 'Inntekt per kunde (ARPU)',
  },
  synonyms: wordList(`
    ARPU; ARPA; average revenue per user; average revenue per customer; average revenue per account;
    revenue per customer; intäkt per kund; snittintäkt per kund; omsättning per kund; inntekt per kunde;
    snittinntekt per kunde; omsetning per kunde
  `),
  definition: {
    en: 'Average revenue per customer in the period.',
    sv: 'Genomsnittlig intäkt per kund under perioden.',
    nb: 'Gjennomsnittlig inntekt per kunde i perioden.',
  },
  advice: {
    en: 'Review prices and packages, and offer upgrades to customers who already get value.',
    sv: 'Se över priser och paket, och erbjud uppgradering till kunder som redan har nytta av det de köpt.',
    nb: 'Se over priser og pakker, og tilby oppgradering til kunder som allerede har nytte av det de har kjøpt.',
  },
  inputs: [
    { name: 'revenue', kind: 'number' },
    { name: 'customers', kind: 'number' },
  ],
  formula: ratio(sum('revenue'), sum('customers')),
  unit: 'money',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [360000, 400], result: 900, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default arpu;
