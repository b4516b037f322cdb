/** LEAD_QUALITY: the share of leads that are ready for sales. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const leadQuality: KpiDefinition = {
  id: 'LEAD_QUALITY',
  group: 'conversion',
  order: 80,
  label: {
    en: 'Lead quality (share qualified)',
    sv: 'Leadkvalitet (andel kvalificerade)',
    nb: 'Leadkvalitet (andel kvalifiserte)',
  },
  synonyms: wordList(`
    lead quality; lead qualification rate; lead to SQL rate; SQL rate; share of qualified leads;
    leadkvalitet; andel kvalificerade leads; lead till SQL; kvalificeringsgrad; leadskvalitet;
    andel kvalifiserte leads; lead til SQL; kvalifiseringsrate
  `),
  definition: {
    en: 'The share of leads that are ready for sales.',
    sv: 'Andelen leads som är redo för sälj.',
    nb: 'Andelen leads som er klare for salg.',
  },
  advice: {
    en: 'Define a good lead with sales, ask one more question in the form, and steer ads by the answers.',
    sv: 'Definiera ett bra lead med sälj, ställ en fråga till i formuläret och styr annonserna efter svaren.',
    nb: 'Definer et godt lead med salg, still ett spørsmål til i skjemaet, og styr annonsene etter svarene.',
  },
  inputs: [
    { name: 'qualified_leads', kind: 'number' },
    { name: 'leads', kind: 'number' },
  ],
  formula: ratio(sum('qualified_leads'), sum('leads')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['marketing', 'sales'],
  examples: [
    { inputs: [60, 150], result: 0.4, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default leadQuality;
