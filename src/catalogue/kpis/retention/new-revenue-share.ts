/** NEW_REVENUE_SHARE: the share of revenue that comes from new customers. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const newRevenueShare: KpiDefinition = {
  id: 'NEW_REVENUE_SHARE',
  group: 'retention',
  order: 100,
  label: {
    en: 'New-customer share of revenue',
    sv: 'Andel intäkt från nya kunder',
    nb: 'Andel omsetning fra nye kunder',
  },
  synonyms: wordList(`
    new vs existing; new customer revenue share; nya vs befintliga kunder; andel intäkt från nya kunder;
    nye vs eksisterende kunder; andel omsetning fra nye kunder
  `),
  definition: {
    en: 'The share of revenue that comes from new customers.',
    sv: 'Andelen av intäkterna som kommer från nya kunder.',
    nb: 'Andelen av inntektene som kommer fra nye kunder.',
  },
  advice: {
    en: 'No level is right: too little starves growth, too much can hide that customers leave.',
    sv: 'Ingen nivå är rätt: för lite stryper tillväxten, för mycket kan dölja att kunder lämnar.',
    nb: 'Ingen nivå er riktig: for lite kveler veksten, for mye kan skjule at kunder slutter.',
  },
  inputs: [
    { name: 'new_customer_revenue', kind: 'number' },
    { name: 'revenue', kind: 'number' },
  ],
  formula: ratio(sum('new_customer_revenue'), sum('revenue')),
  unit: 'rate',
  better: 'neither',
  cadence: ['quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [90000, 360000], result: 0.25, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default newRevenueShare;
