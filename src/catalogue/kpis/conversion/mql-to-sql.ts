/** MQL_TO_SQL: the share of marketing-qualified leads that sales also sees as qualified. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const mqlToSql: KpiDefinition = {
  id: 'MQL_TO_SQL',
  group: 'conversion',
  order: 90,
  label: { en: 'MQL-to-SQL rate', sv: 'MQL till SQL', nb: 'MQL til SQL' },
  synonyms: wordList('MQL to SQL; MQL-to-SQL conversion; MQL till SQL; MQL til SQL'),
  definition: {
    en: 'The share of marketing-qualified leads that sales also sees as qualified.',
    sv: 'Andelen marknadskvalificerade leads som även sälj bedömer som kvalificerade.',
    nb: 'Andelen markedskvalifiserte leads som også salg vurderer som kvalifiserte.',
  },
  advice: {
    en: 'Go through the rejected leads with sales, tighten the rules, and hand leads over faster.',
    sv: 'Gå igenom underkända leads med sälj, skärp reglerna och lämna över leads snabbare.',
    nb: 'Gå gjennom avviste leads med salg, stram inn reglene, og send leads raskere videre.',
  },
  inputs: [
    { name: 'qualified_leads', kind: 'number' },
    { name: 'mql', kind: 'number' },
  ],
  formula: ratio(sum('qualified_leads'), sum('mql')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['marketing', 'sales'],
  examples: [
    { inputs: [60, 80], result: 0.75, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default mqlToSql;
