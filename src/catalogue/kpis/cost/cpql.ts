/** CPQL: what one lead costs when only those that sales sees as qualified are counted. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cpql: KpiDefinition = {
  id: 'CPQL',
  group: 'cost',
  order: 30,
  label: {
    en: 'Cost per qualified lead (CPQL)',
    sv: 'Kostnad per kvalificerat lead (CPQL)',
    nb: 'Kostnad per kvalifisert lead (CPQL)',
  },
  synonyms: wordList(`
    CPQL; cost per qualified lead; cost per SQL; cost per sales qualified lead;
    kostnad per kvalificerat lead; kostnad per SQL; kostnad per säljkvalificerat lead;
    kostnad per kvalifisert lead; kostnad per salgskvalifisert lead
  `),
  definition: {
    en: 'What one lead costs when only those that sales sees as qualified are counted.',
    sv: 'Vad ett lead kostar när bara de som sälj bedömer som kvalificerade räknas.',
    nb: 'Hva ett lead koster når bare de som salg vurderer som kvalifiserte, telles.',
  },
  advice: {
    en: 'Agree with sales on what qualified means, then aim ads and content at those buyers.',
    sv: 'Kom överens med sälj om vad kvalificerat betyder och rikta annonser och innehåll mot de köparna.',
    nb: 'Bli enig med salg om hva kvalifisert betyr, og rett annonser og innhold mot de kjøperne.',
  },
  inputs: [
    { name: 'cost', kind: 'number' },
    { name: 'qualified_leads', kind: 'number' },
  ],
  formula: ratio(sum('cost'), sum('qualified_leads')),
  unit: 'money',
  better: 'lower',
  cadence: ['month'],
  roles: ['marketing', 'sales'],
  examples: [
    { inputs: [30000, 4], result: 7500, source: 'plain division' },
    { inputs: [30000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cpql;
