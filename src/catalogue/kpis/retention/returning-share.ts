/** RETURNING_SHARE: the share of the period's customers who had bought before. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const returningShare: KpiDefinition = {
  id: 'RETURNING_SHARE',
  group: 'retention',
  order: 90,
  label: {
    en: 'Share of returning customers',
    sv: 'Andel återkommande kunder',
    nb: 'Andel tilbakevendende kunder',
  },
  synonyms: wordList(`
    share of returning customers; returning share; andel återkommande kunder; andel returnerende kunder;
    andel tilbakevendende kunder
  `),
  definition: {
    en: "The share of the period's customers who had bought before.",
    sv: 'Andelen av periodens kunder som har köpt tidigare.',
    nb: 'Andelen av periodens kunder som har kjøpt før.',
  },
  advice: {
    en: 'Give customers a reason to return, and check that a rise is not just fewer new customers.',
    sv: 'Ge kunderna skäl att återvända och kolla att en ökning inte bara beror på färre nya kunder.',
    nb: 'Gi kundene en grunn til å komme tilbake, og sjekk at en økning ikke bare skyldes færre nye kunder.',
  },
  inputs: [
    { name: 'returning_customers', kind: 'number' },
    { name: 'customers', kind: 'number' },
  ],
  formula: ratio(sum('returning_customers'), sum('customers')),
  unit: 'rate',
  better: 'higher',
  cadence: ['week', 'month', 'quarter'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [120, 400], result: 0.3, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default returningShare;
