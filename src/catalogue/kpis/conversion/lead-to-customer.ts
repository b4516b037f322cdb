/** LEAD_TO_CUSTOMER: the share of leads that become paying customers. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const leadToCustomer: KpiDefinition = {
  id: 'LEAD_TO_CUSTOMER',
  group: 'conversion',
  order: 60,
  label: { en: 'Lead-to-customer rate', sv: 'Lead till kund', nb: 'Lead til kunde' },
  synonyms: wordList(`
    lead to customer; lead-to-customer rate; lead close rate; customer conversion rate; lead till kund;
    lead-till-kund-ratio; lead-till-kund-frekvens; konvertering lead kund; lead til kunde;
    lead-til-kunde-rate; andel leads som blir kunder
  `),
  definition: {
    en: 'The share of leads that become paying customers.',
    sv: 'Andelen leads som blir betalande kunder.',
    nb: 'Andelen leads som blir betalende kunder.',
  },
  advice: {
    en: 'Review lost leads with sales, follow up faster, and aim for fewer but better leads.',
    sv: 'Gå igenom förlorade leads med sälj, följ upp snabbare och sikta på färre men bättre leads.',
    nb: 'Gå gjennom tapte leads med salg, følg opp raskere, og sikt mot færre, men bedre leads.',
  },
  inputs: [
    { name: 'new_customers', kind: 'number' },
    { name: 'leads', kind: 'number' },
  ],
  formula: ratio(sum('new_customers'), sum('leads')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'marketing', 'sales'],
  examples: [
    {
      inputs: [12, 150],
      result: 0.08,
      source: 'customers by leads; leads by customers is LEADS_PER_CUSTOMER',
    },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default leadToCustomer;
