/** FIRST_ORDER_MARGIN: the gross margin on customers' first order. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const firstOrderMargin: KpiDefinition = {
  id: 'FIRST_ORDER_MARGIN',
  group: 'retention',
  order: 110,
  label: { en: 'First-order margin', sv: 'Marginal på första köpet', nb: 'Margin på første kjøp' },
  synonyms: wordList('first order margin; first purchase margin; marginal första köpet; margin første kjøp'),
  definition: {
    en: "The gross margin on customers' first order.",
    sv: 'Bruttomarginalen på kundernas första order.',
    nb: 'Bruttomarginen på kundenes første ordre.',
  },
  advice: {
    en: 'Accept a low first margin only if customers return; otherwise cut welcome discounts and free shipping.',
    sv: 'Acceptera låg första marginal bara om kunderna återkommer; dra annars ner på rabatter och fri frakt.',
    nb: 'Godta lav førstemargin bare hvis kundene kommer tilbake; kutt ellers rabatter og fri frakt.',
  },
  inputs: [
    { name: 'first_gross_profit', kind: 'number' },
    { name: 'first_revenue', kind: 'number' },
  ],
  formula: ratio(sum('first_gross_profit'), sum('first_revenue')),
  unit: 'rate',
  better: 'higher',
  cadence: ['quarter'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [20000, 80000], result: 0.25, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default firstOrderMargin;
