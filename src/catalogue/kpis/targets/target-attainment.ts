/** TARGET_ATTAINMENT: how large a part of the target you have reached; 100 % means the target is met. */
import { choose, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const targetAttainment: KpiDefinition = {
  id: 'TARGET_ATTAINMENT',
  group: 'targets',
  order: 10,
  label: { en: 'Target attainment', sv: 'Måluppfyllelse', nb: 'Måloppnåelse' },
  synonyms: wordList(`
    target attainment; goal attainment; actual vs target; percent of target; måluppfyllelse; andel av mål;
    utfall mot mål; måloppnåelse; andel av målet; resultat mot mål
  `),
  definition: {
    en: 'How large a part of the target you have reached; 100 % means the target is met.',
    sv: 'Hur stor del av målet du har nått; 100 % betyder att målet är uppfyllt.',
    nb: 'Hvor stor del av målet du har nådd; 100 % betyr at målet er nådd.',
  },
  advice: {
    en: 'Decide the next action and who owns it; change the target only if the conditions have changed.',
    sv: 'Bestäm nästa åtgärd och vem som äger den; ändra målet bara om förutsättningarna har ändrats.',
    nb: 'Bestem neste tiltak og hvem som eier det; endre målet bare hvis forutsetningene har endret seg.',
  },
  inputs: [
    { name: 'actual', kind: 'number', help: 'Value reached so far, such as 150 or B2:B13.' },
    { name: 'target', kind: 'number', help: 'Value you want to reach, such as 200 or B2:B13.' },
    {
      name: 'better',
      kind: 'option',
      help: 'Optional. "lower" where a lower value is better, such as for costs; "higher" when left out.',
      default: 'higher',
      options: ['higher', 'lower'],
    },
  ],
  formula: choose('better', {
    higher: ratio(sum('actual'), sum('target')),
    lower: ratio(sum('target'), sum('actual')),
  }),
  overData: 'cells only',
  unit: 'rate',
  better: 'higher',
  guideline: {
    text: {
      en: '100 % is the target; from 90 % you are close.',
      sv: '100 % är målet; från 90 % är du nära.',
      nb: '100 % er målet; fra 90 % er du nær.',
    },
    source: 'definition',
    steps: [{ status: 'red' }, { status: 'amber', from: 0.9 }, { status: 'green', from: 1 }],
    holdsFor: 'everybody',
  },
  cadence: ['week', 'month'],
  roles: ['board', 'ceo', 'marketing', 'sales', 'specialist'],
  examples: [
    { inputs: [90, 100], result: 0.9, source: 'plain division' },
    { inputs: [250, 200, 'lower'], result: 0.8, source: '200 / 250' },
    { inputs: [90, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default targetAttainment;
