/** CRR: the share of revenue that is spent on ads. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const crr: KpiDefinition = {
  id: 'CRR',
  group: 'cost',
  order: 110,
  label: {
    en: 'Cost of sale (ad cost share)',
    sv: 'Annonskostnadsandel (COS)',
    nb: 'Annonsekostnadsandel (COS)',
  },
  synonyms: wordList(`
    CRR; COS; ACOS; TACOS; cost revenue ratio; cost-to-revenue ratio; cost of sale; ad cost share;
    ad spend share of revenue; KUR; annonskostnadsandel; annonskostnad i procent av intäkt;
    annonskostnad i procent av omsättning; annonsekostnadsandel; annonsekostnad i prosent av omsetning;
    annonsekostnad i prosent av salg
  `),
  definition: {
    en: 'The share of revenue that is spent on ads.',
    sv: 'Hur stor andel av intäkten som går till annonser.',
    nb: 'Hvor stor andel av omsetningen som går til annonser.',
  },
  advice: {
    en: 'Set the ceiling from your margin and lower bids where the share is above it.',
    sv: 'Sätt taket utifrån din marginal och sänk buden där andelen ligger över.',
    nb: 'Sett taket ut fra marginen din, og senk budene der andelen ligger over.',
  },
  inputs: [
    { name: 'ad_spend', kind: 'number' },
    { name: 'revenue', kind: 'number' },
  ],
  formula: ratio(sum('ad_spend'), sum('revenue')),
  unit: 'rate',
  better: 'lower',
  guideline: {
    text: {
      en: 'Your own break-even is the gross margin.',
      sv: 'Din egen break-even är bruttomarginalen.',
      nb: 'Din egen break-even er bruttomarginen.',
    },
    source: 'arithmetic: at that share the ads take the whole gross profit',
  },
  cadence: ['week'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [10000, 50000], result: 0.2, source: 'plain division' },
    { inputs: [10000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default crr;
