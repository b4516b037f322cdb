/** MER: total revenue divided by total marketing cost, whatever channel gets the credit. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const mer: KpiDefinition = {
  id: 'MER',
  group: 'cost',
  order: 100,
  label: {
    en: 'Marketing efficiency ratio (MER)',
    sv: 'MER (total intäkt per marknadskrona)',
    nb: 'MER (total omsetning per markedskrone)',
  },
  synonyms: wordList(`
    MER; marketing efficiency ratio; blended ROAS; total ROAS; media efficiency ratio;
    marknadsföringseffektivitet; blandad ROAS; intäkt per marknadskrona; markedsføringseffektivitet;
    omsetning per markedskrone
  `),
  definition: {
    en: 'Total revenue divided by total marketing cost, whatever channel gets the credit.',
    sv: 'Total intäkt delad med total marknadskostnad, oavsett vilken kanal som får äran.',
    nb: 'Total omsetning delt på total markedskostnad, uansett hvilken kanal som får æren.',
  },
  advice: {
    en: 'If MER falls while channel ROAS holds, platforms claim the same sales: pause one and watch the total.',
    sv: 'Faller MER men inte kanalernas ROAS, räknar plattformarna samma köp: pausa en och följ totalen.',
    nb: 'Faller MER, men ikke kanalenes ROAS, teller plattformene samme salg: pause én og følg totalen.',
  },
  inputs: [
    { name: 'revenue', kind: 'number' },
    { name: 'cost', kind: 'number' },
  ],
  formula: ratio(sum('revenue'), sum('cost')),
  unit: 'ratio',
  better: 'higher',
  guideline: {
    text: {
      en: 'Your own break-even is 1 / gross margin.',
      sv: 'Din egen break-even är 1 / bruttomarginal.',
      nb: 'Din egen break-even er 1 / bruttomargin.',
    },
    source: 'arithmetic: at that ratio the gross profit equals the cost',
  },
  cadence: ['month'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [360000, 90000], result: 4, source: 'plain division' },
    { inputs: [360000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default mer;
