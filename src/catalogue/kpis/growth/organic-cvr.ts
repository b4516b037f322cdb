/** ORGANIC_CVR: the share of visits from unpaid search that convert. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const organicCvr: KpiDefinition = {
  id: 'ORGANIC_CVR',
  group: 'growth',
  order: 40,
  label: {
    en: 'Organic conversion rate',
    sv: 'Organisk konverteringsgrad',
    nb: 'Organisk konverteringsrate',
  },
  synonyms: wordList(`
    organic CVR; organic conversion rate; conversion rate organic; organisk konverteringsgrad;
    konverteringsgrad organisk; organisk konverteringsrate; konverteringsrate organisk
  `),
  definition: {
    en: 'The share of visits from unpaid search that convert.',
    sv: 'Andelen besök från obetald sökning som konverterar.',
    nb: 'Andelen besøk fra ubetalt søk som konverterer.',
  },
  advice: {
    en: 'Separate brand searches from others, and give the top pages a next step that fits the search.',
    sv: 'Skilj varumärkessökningar från andra och ge toppsidorna ett nästa steg som passar sökningen.',
    nb: 'Skill merkevaresøk fra andre søk, og gi toppsidene et neste steg som passer søket.',
  },
  inputs: [
    { name: 'organic_conversions', kind: 'number' },
    { name: 'organic_sessions', kind: 'number' },
  ],
  formula: ratio(sum('organic_conversions'), sum('organic_sessions')),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [105, 4200], result: 0.025, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default organicCvr;
