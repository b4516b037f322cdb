/** ORGANIC_SHARE: the share of visits that come from unpaid search. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const organicShare: KpiDefinition = {
  id: 'ORGANIC_SHARE',
  group: 'growth',
  order: 30,
  label: { en: 'Organic traffic share', sv: 'Andel organisk trafik', nb: 'Andel organisk trafikk' },
  synonyms: wordList(`
    organic share; share of organic traffic; organic traffic share; andel organisk trafik; organisk andel;
    andel organisk trafikk
  `),
  definition: {
    en: 'The share of visits that come from unpaid search.',
    sv: 'Andelen besök som kommer från obetald sökning.',
    nb: 'Andelen besøk som kommer fra ubetalt søk.',
  },
  advice: {
    en: 'Improve pages that almost rank, and check that the share did not fall just because you bought more ads.',
    sv: 'Förbättra sidor som nästan rankar och kolla att andelen inte sjönk bara för att du köpte fler annonser.',
    nb: 'Forbedre sider som nesten rangerer, og sjekk at andelen ikke falt bare fordi du kjøpte flere annonser.',
  },
  inputs: [
    { name: 'organic_sessions', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: ratio(sum('organic_sessions'), sum('sessions')),
  unit: 'rate',
  better: 'neither',
  guideline: {
    text: {
      en: 'More than 50 % is a goal for inbound marketing only.',
      sv: 'Mer än 50 % är ett mål bara för inbound-marknadsföring.',
      nb: 'Mer enn 50 % er et mål bare for inbound-markedsføring.',
    },
    source: 'inbound marketing practice',
  },
  cadence: ['month'],
  roles: ['marketing'],
  examples: [
    { inputs: [4200, 8400], result: 0.5, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default organicShare;
