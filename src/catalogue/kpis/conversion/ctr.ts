/** CTR: the share of impressions that lead to a click. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const ctr: KpiDefinition = {
  id: 'CTR',
  group: 'conversion',
  order: 10,
  label: { en: 'Click-through rate (CTR)', sv: 'Klickfrekvens (CTR)', nb: 'Klikkfrekvens (CTR)' },
  synonyms: wordList(`
    CTR; click-through rate; CTR (all); CTR (link click-through rate); Link CTR; Interaction rate;
    klickfrekvens; klickgrad; CTR (alla); CTR (länkklickfrekvens); Interaktionsfrekvens; klikkfrekvens;
    klikkrate; klikkprosent; CTR (alle); CTR (klikkfrekvens for lenke); Interaksjonsfrekvens
  `),
  definition: {
    en: 'The share of impressions that lead to a click.',
    sv: 'Andelen visningar som leder till ett klick.',
    nb: 'Andelen visninger som fører til et klikk.',
  },
  advice: {
    en: 'Test new headlines and images, match the text to the search, and narrow the audience.',
    sv: 'Testa nya rubriker och bilder, anpassa texten till sökningen och snäva in målgruppen.',
    nb: 'Test nye overskrifter og bilder, tilpass teksten til søket, og spiss målgruppen.',
  },
  inputs: [
    { name: 'clicks', kind: 'number' },
    { name: 'impressions', kind: 'number' },
  ],
  formula: ratio(sum('clicks'), sum('impressions')),
  unit: 'rate',
  better: 'higher',
  cadence: ['day'],
  roles: ['specialist'],
  examples: [
    { inputs: [1200, 40000], result: 0.03, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default ctr;
