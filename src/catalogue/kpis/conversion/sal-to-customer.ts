/** SAL_TO_CUSTOMER: of the leads that sales has accepted, the share that become customers. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const salToCustomer: KpiDefinition = {
  id: 'SAL_TO_CUSTOMER',
  group: 'conversion',
  order: 110,
  label: { en: 'SAL-to-customer rate', sv: 'SAL till kund', nb: 'SAL til kunde' },
  synonyms: wordList(`
    SAL to customer; SAL close rate; SAL till kund; säljaccepterat lead till kund; SAL til kunde;
    salgsakseptert lead til kunde
  `),
  definition: {
    en: 'Of the leads that sales has accepted, the share that become customers.',
    sv: 'Hur stor andel av de leads som sälj har accepterat som blir kunder.',
    nb: 'Hvor stor andel av leadene salg har akseptert, som blir kunder.',
  },
  advice: {
    en: 'Compare with sales-qualified leads, and give sellers content that answers the buyer before the meeting.',
    sv: 'Jämför med säljkvalificerade leads och ge säljarna innehåll som svarar på köparens frågor före mötet.',
    nb: 'Sammenlign med salgskvalifiserte leads, og gi selgerne innhold som besvarer kjøperens spørsmål før møtet.',
  },
  inputs: [
    { name: 'new_customers', kind: 'number' },
    { name: 'accepted_leads', kind: 'number' },
  ],
  formula: ratio(sum('new_customers'), sum('accepted_leads')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['marketing', 'sales'],
  examples: [
    { inputs: [12, 48], result: 0.25, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default salToCustomer;
