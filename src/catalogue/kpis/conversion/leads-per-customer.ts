/** LEADS_PER_CUSTOMER: how many leads you need to win one new customer. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const leadsPerCustomer: KpiDefinition = {
  id: 'LEADS_PER_CUSTOMER',
  group: 'conversion',
  order: 70,
  label: { en: 'Leads per customer', sv: 'Leads per kund', nb: 'Leads per kunde' },
  synonyms: wordList(`
    leads per customer; leads per sale; leads needed per customer; leads per kund; leads per affär;
    leads per kunde; leads per salg
  `),
  definition: {
    en: 'How many leads you need to win one new customer.',
    sv: 'Hur många leads som krävs för att få en ny kund.',
    nb: 'Hvor mange leads som trengs for å få én ny kunde.',
  },
  advice: {
    en: 'Find sources that need many leads per customer; improve the targeting or drop them.',
    sv: 'Hitta källor som kräver många leads per kund; förbättra inriktningen eller stäng dem.',
    nb: 'Finn kilder som krever mange leads per kunde; forbedre målrettingen eller kutt dem.',
  },
  inputs: [
    { name: 'leads', kind: 'number' },
    { name: 'new_customers', kind: 'number' },
  ],
  formula: ratio(sum('leads'), sum('new_customers')),
  unit: 'ratio',
  better: 'lower',
  cadence: ['month'],
  roles: ['marketing', 'sales'],
  examples: [
    { inputs: [150, 12], result: 12.5, source: 'leads by customers; the share is LEAD_TO_CUSTOMER' },
    { inputs: [150, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default leadsPerCustomer;
