/** ROAS: how much revenue the ads bring in for each krona, krone or euro spent on them. */
import { firstOf, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const roas: KpiDefinition = {
  id: 'ROAS',
  group: 'cost',
  order: 80,
  label: {
    en: 'Return on ad spend (ROAS)',
    sv: 'ROAS (avkastning på annonskostnad)',
    nb: 'ROAS (avkastning på annonsekostnader)',
  },
  synonyms: wordList(`
    ROAS; return on ad spend; Purchase ROAS (return on ad spend); Website purchase ROAS;
    Conv. value / cost; All conv. value / cost; Results ROAS; Konv.värde/kostnad; Alla konv.värden/kostnad;
    ROAS för köp; avkastning på annonskostnad; avkastning på annonsutgifter; annonsavkastning;
    intäkt per annonskrona; Konv.verdi/kostnad; ROAS for kjøp; avkastning på annonsekostnader;
    inntekt per annonsekrone
  `),
  definition: {
    en: 'How much revenue the ads bring in for each krona, krone or euro spent on them.',
    sv: 'Hur mycket intäkt annonserna ger per annonskrona.',
    nb: 'Hvor mye omsetning annonsene gir per annonsekrone.',
  },
  advice: {
    en: 'Compare with your own break-even ROAS; below it, lower bids or move budget to products with better margin.',
    sv: 'Jämför med din egen break-even-ROAS; ligger du under, sänk bud eller satsa på produkter med bättre marginal.',
    nb: 'Sammenlign med din egen break-even-ROAS; er du under, senk bud eller sats på produkter med bedre margin.',
  },
  inputs: [
    {
      name: 'revenue',
      kind: 'number',
      help: 'Revenue that the ads brought in, or their conversion value, such as 50000 or B2:B13.',
    },
    { name: 'ad_spend', kind: 'number' },
  ],
  formula: ratio(sum('revenue'), sum('ad_spend')),
  overData: ratio(firstOf(sum('conversion_value'), sum('revenue')), sum('ad_spend')),
  unit: 'ratio',
  better: 'higher',
  guideline: {
    text: {
      en: 'The only line is your own break-even, 1 / gross margin; the common 3 for shops and 5 for services is no rule.',
      sv: 'Den enda gränsen är din egen break-even, 1 / bruttomarginal; att 3 räcker för butiker och 5 för tjänster är ingen regel.',
      nb: 'Den eneste grensen er din egen break-even, 1 / bruttomargin; at 3 holder for butikker og 5 for tjenester, er ingen regel.',
    },
    source: 'arithmetic: a margin of 25 % needs 4.0, a margin of 60 % needs 1.7',
  },
  cadence: ['week'],
  roles: ['ceo', 'marketing', 'specialist'],
  examples: [
    { inputs: [50000, 10000], result: 5, source: '10,000 in ads and 50,000 in revenue' },
    { inputs: [50000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default roas;
