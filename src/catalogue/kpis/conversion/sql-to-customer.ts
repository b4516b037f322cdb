/** SQL_TO_CUSTOMER: the share of sales-qualified leads that become customers. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const sqlToCustomer: KpiDefinition = {
  id: 'SQL_TO_CUSTOMER',
  group: 'conversion',
  order: 100,
  label: { en: 'SQL-to-customer rate', sv: 'SQL till kund', nb: 'SQL til kunde' },
  synonyms: wordList(`
    SQL to customer; SQL close rate; SQL win rate; SQL till kund; säljkvalificerat lead till kund;
    SQL til kunde; salgskvalifisert lead til kunde
  `),
  definition: {
    en: 'The share of sales-qualified leads that become customers.',
    sv: 'Andelen säljkvalificerade leads som blir kunder.',
    nb: 'Andelen salgskvalifiserte leads som blir kunder.',
  },
  advice: {
    en: 'Check reply time, offer and objections with sales; if they are fine, the qualifying rules are too loose.',
    sv: 'Gå igenom svarstid, offert och invändningar med sälj; är de bra är kvalificeringen för generös.',
    nb: 'Gå gjennom svartid, tilbud og innvendinger med salg; er de gode, er kvalifiseringen for romslig.',
  },
  inputs: [
    { name: 'new_customers', kind: 'number' },
    { name: 'qualified_leads', kind: 'number' },
  ],
  formula: ratio(sum('new_customers'), sum('qualified_leads')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['marketing', 'sales'],
  examples: [
    { inputs: [12, 60], result: 0.2, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default sqlToCustomer;
