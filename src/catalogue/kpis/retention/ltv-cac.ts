/** LTV_CAC: how many times over a customer pays back what it cost to win them. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const ltvCac: KpiDefinition = {
  id: 'LTV_CAC',
  group: 'retention',
  order: 40,
  label: { en: 'LTV to CAC ratio', sv: 'LTV/CAC-kvot', nb: 'LTV/CAC-forhold' },
  synonyms: wordList(`
    LTV/CAC; LTV to CAC; LTV CAC ratio; CLV/CAC; LTV/CAC-kvot; LTV/CAC-forhold;
    forholdet mellom LTV og CAC
  `),
  definition: {
    en: 'How many times over a customer pays back what it cost to win them.',
    sv: 'Hur många gånger om en kund betalar tillbaka vad den kostade att vinna.',
    nb: 'Hvor mange ganger en kunde betaler tilbake det den kostet å vinne.',
  },
  advice: {
    en: 'Below 1 you lose money on each customer: lower CAC or keep customers longer before you grow.',
    sv: 'Under 1 förlorar du på varje kund: sänk CAC eller behåll kunderna längre innan du skalar upp.',
    nb: 'Under 1 taper du på hver kunde: senk CAC eller behold kundene lenger før du skalerer opp.',
  },
  inputs: [
    {
      name: 'ltv',
      kind: 'number',
      help: 'Lifetime value of a customer, on margin, such as 9000 or the result of LTV.',
    },
    {
      name: 'cac',
      kind: 'number',
      help: 'Cost of winning one new customer, such as 3000 or the result of CAC.',
    },
  ],
  formula: ratio(sum('ltv'), sum('cac')),
  overData: ratio(sum('new_customers', 'customer_value'), sum('cost')),
  unit: 'ratio',
  better: 'higher',
  guideline: {
    text: {
      en: 'Below 1 you lose money on each customer; 3 or more is a guideline for subscriptions, with LTV on margin.',
      sv: 'Under 1 förlorar du pengar på varje kund; 3 eller mer är en riktlinje för abonnemang, med LTV på marginal.',
      nb: 'Under 1 taper du penger på hver kunde; 3 eller mer er en rettesnor for abonnement, med LTV på margin.',
    },
    source: 'David Skok, SaaS Metrics 2.0; below 1 is arithmetic',
    steps: [{ status: 'red' }, { status: 'amber', from: 1 }, { status: 'green', from: 3 }],
    holdsFor: 'everybody',
  },
  cadence: ['month', 'quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [9000, 3000], result: 3, source: 'plain division' },
    { inputs: [9000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default ltvCac;
