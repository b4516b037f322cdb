/** CPO: what the marketing costs for each order. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cpo: KpiDefinition = {
  id: 'CPO',
  group: 'cost',
  order: 70,
  label: { en: 'Cost per order (CPO)', sv: 'Kostnad per order (CPO)', nb: 'Kostnad per ordre (CPO)' },
  synonyms: wordList(`
    CPO; cost per order; cost per purchase; cost per sale; kostnad per order; kostnad per köp;
    orderkostnad; kostnad per ordre; kostnad per kjøp; ordrekostnad; kostnad per salg
  `),
  definition: {
    en: 'What the marketing costs for each order.',
    sv: 'Vad marknadsföringen kostar per order.',
    nb: 'Hva markedsføringen koster per ordre.',
  },
  advice: {
    en: 'Compare with the gross profit per order and cut campaigns that cost more than they earn.',
    sv: 'Jämför med bruttovinsten per order och skär ner kampanjer som kostar mer än de tjänar in.',
    nb: 'Sammenlign med bruttofortjenesten per ordre, og kutt kampanjer som koster mer enn de tjener inn.',
  },
  inputs: [
    { name: 'cost', kind: 'number' },
    { name: 'orders', kind: 'number' },
  ],
  formula: ratio(sum('cost'), sum('orders')),
  unit: 'money',
  better: 'lower',
  cadence: ['week'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [45000, 300], result: 150, source: 'plain division' },
    { inputs: [45000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cpo;
