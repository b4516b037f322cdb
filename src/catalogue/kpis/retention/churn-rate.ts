/** CHURN_RATE: the share of customers you lose in a period. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const churnRate: KpiDefinition = {
  id: 'CHURN_RATE',
  group: 'retention',
  order: 50,
  label: { en: 'Churn rate', sv: 'Churn (kundbortfall)', nb: 'Churn (kundefrafall)' },
  synonyms: wordList(`
    churn; churn rate; customer churn; logo churn; attrition rate; kundbortfall; kundbortfallsfrekvens;
    kundtapp; bortfall; kundefrafall; frafallsrate; kundeavgang; frafall
  `),
  definition: {
    en: 'The share of customers you lose in a period.',
    sv: 'Andelen kunder du tappar under en period.',
    nb: 'Andelen kunder du mister i løpet av en periode.',
  },
  advice: {
    en: 'Ask those who leave why, find out when it happens, and help new customers get started.',
    sv: 'Fråga dem som lämnar varför, se när det sker och hjälp nya kunder att komma i gång.',
    nb: 'Spør dem som slutter hvorfor, finn ut når det skjer, og hjelp nye kunder i gang.',
  },
  inputs: [
    { name: 'customers_lost', kind: 'number' },
    { name: 'customers_start', kind: 'number' },
  ],
  formula: ratio(sum('customers_lost'), sum('customers_start')),
  unit: 'rate',
  better: 'lower',
  cadence: ['month'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [25, 500], result: 0.05, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default churnRate;
