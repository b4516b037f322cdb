/** CVR: the share of visits that end in the action you want, such as a purchase or a lead. */
import { ratio, sum } from '../../../core/expression.ts';
import { visits } from '../../formulas/visits.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cvr: KpiDefinition = {
  id: 'CVR',
  group: 'conversion',
  order: 20,
  label: {
    en: 'Conversion rate (conversions per visit)',
    sv: 'Konverteringsgrad (per besök)',
    nb: 'Konverteringsrate (per besøk)',
  },
  synonyms: wordList(`
    CVR; CR; conversion rate; Conv. rate; session key event rate; user key event rate;
    session conversion rate; Ecommerce conversion rate; Online store conversion rate; konverteringsgrad;
    konverteringsfrekvens; konverteringsgrad per session; Konv.grad; Konv.frekvens; konverteringsrate;
    konverteringsprosent; Konv.rate
  `),
  definition: {
    en: 'The share of visits that end in the action you want, such as a purchase or a lead.',
    sv: 'Andelen besök som slutar med det du vill uppnå, till exempel ett köp eller ett lead.',
    nb: 'Andelen besøk som ender i handlingen du ønsker, for eksempel et kjøp eller et lead.',
  },
  advice: {
    en: 'Split by channel, device and page, fix the weakest step first, and test one change at a time.',
    sv: 'Dela upp på kanal, enhet och sida, åtgärda det svagaste steget först och testa en ändring i taget.',
    nb: 'Del opp på kanal, enhet og side, rett det svakeste steget først, og test én endring om gangen.',
  },
  inputs: [
    { name: 'conversions', kind: 'number' },
    {
      name: 'visits',
      kind: 'number',
      help: 'Visits: sessions, or users where you have no sessions, such as 8000 or C2:C13.',
    },
  ],
  formula: ratio(sum('conversions'), sum('visits')),
  overData: ratio(sum('conversions'), visits),
  unit: 'rate',
  better: 'higher',
  cadence: ['day'],
  roles: ['ceo', 'marketing', 'specialist'],
  examples: [
    { inputs: [240, 8000], result: 0.03, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cvr;
