/** RETURN_RATE: the share of sold items that come back. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const returnRate: KpiDefinition = {
  id: 'RETURN_RATE',
  group: 'conversion',
  order: 160,
  label: { en: 'Product return rate', sv: 'Returgrad', nb: 'Returrate' },
  synonyms: wordList(`
    return rate; product return rate; returned items share; returgrad; returandel; returfrekvens;
    andel returer; returrate; returprosent
  `),
  definition: {
    en: 'The share of sold items that come back.',
    sv: 'Andelen sålda varor som skickas tillbaka.',
    nb: 'Andelen solgte varer som kommer i retur.',
  },
  advice: {
    en: 'Ask for the reason, improve pictures, size guides and descriptions, and start with the worst products.',
    sv: 'Fråga efter orsaken, förbättra bilder, storleksguider och texter, och börja med de värsta produkterna.',
    nb: 'Spør om årsaken, forbedre bilder, størrelsesguider og tekster, og begynn med de verste produktene.',
  },
  inputs: [
    { name: 'units_returned', kind: 'number' },
    { name: 'units_sold', kind: 'number' },
  ],
  formula: ratio(sum('units_returned'), sum('units_sold')),
  unit: 'rate',
  better: 'lower',
  cadence: ['month'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [70, 1400], result: 0.05, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default returnRate;
