/** PURCHASE_FREQUENCY: how many orders a customer places on average in the period. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const purchaseFrequency: KpiDefinition = {
  id: 'PURCHASE_FREQUENCY',
  group: 'retention',
  order: 130,
  label: {
    en: 'Purchase frequency',
    sv: 'Köpfrekvens (ordrar per kund)',
    nb: 'Kjøpsfrekvens (ordrer per kunde)',
  },
  synonyms: wordList(`
    purchase frequency; order frequency; orders per customer; repurchase frequency; köpfrekvens;
    ordrar per kund; orderfrekvens; återköpsfrekvens; kjøpsfrekvens; ordrer per kunde; gjenkjøpsfrekvens
  `),
  definition: {
    en: 'How many orders a customer places on average in the period.',
    sv: 'Hur många ordrar en kund lägger i genomsnitt under perioden.',
    nb: 'Hvor mange ordrer en kunde legger inn i snitt i perioden.',
  },
  advice: {
    en: 'Tell customers when it is time to refill, and offer a subscription or loyalty benefits.',
    sv: 'Säg till när det är dags att fylla på och erbjud prenumeration eller lojalitetsförmåner.',
    nb: 'Si fra når det er på tide å fylle på, og tilby abonnement eller lojalitetsfordeler.',
  },
  inputs: [
    { name: 'orders', kind: 'number' },
    { name: 'customers', kind: 'number' },
  ],
  formula: ratio(sum('orders'), sum('customers')),
  unit: 'ratio',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [600, 400], result: 1.5, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default purchaseFrequency;
