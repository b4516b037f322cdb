/** MOBILE_SHARE: the share of visits made on a mobile phone. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const mobileShare: KpiDefinition = {
  id: 'MOBILE_SHARE',
  group: 'growth',
  order: 50,
  label: { en: 'Mobile share of visits', sv: 'Mobilandel av besöken', nb: 'Mobilandel av besøkene' },
  synonyms: wordList(`
    mobile share; mobile traffic share; share of mobile; mobilandel; andel mobil trafik; andel mobilbesök;
    andel mobiltrafikk
  `),
  definition: {
    en: 'The share of visits made on a mobile phone.',
    sv: 'Andelen besök som görs i mobilen.',
    nb: 'Andelen besøk som gjøres på mobil.',
  },
  advice: {
    en: 'No level is right: compare conversion on mobile and desktop, and fix the mobile pages if they lag.',
    sv: 'Ingen nivå är rätt: jämför konvertering i mobil och dator och åtgärda mobilsidorna om de ligger efter.',
    nb: 'Ingen nivå er riktig: sammenlign konvertering på mobil og PC, og rett mobilsidene hvis de henger etter.',
  },
  inputs: [
    { name: 'mobile_sessions', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: ratio(sum('mobile_sessions'), sum('sessions')),
  unit: 'rate',
  better: 'neither',
  cadence: ['month'],
  roles: ['specialist'],
  examples: [
    { inputs: [5200, 8000], result: 0.65, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default mobileShare;
