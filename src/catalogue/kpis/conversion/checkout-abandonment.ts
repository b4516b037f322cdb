/** CHECKOUT_ABANDONMENT: the share of started checkouts that never become an order. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const checkoutAbandonment: KpiDefinition = {
  id: 'CHECKOUT_ABANDONMENT',
  group: 'conversion',
  order: 150,
  label: {
    en: 'Checkout abandonment rate',
    sv: 'Andel avbrutna köp i kassan',
    nb: 'Andel avbrutte kjøp i kassen',
  },
  synonyms: wordList(`
    checkout abandonment; abandoned checkout rate; övergiven kassa; avbruten kassa; forlatt kasse
  `),
  definition: {
    en: 'The share of started checkouts that never become an order.',
    sv: 'Andelen påbörjade köp i kassan som aldrig blir en order.',
    nb: 'Andelen påbegynte kjøp i kassen som aldri blir en ordre.',
  },
  advice: {
    en: 'Shorten the form, show the full price from the start, and test every payment method on a phone.',
    sv: 'Korta formuläret, visa hela priset från början och testa alla betalsätt i mobilen.',
    nb: 'Kort ned skjemaet, vis hele prisen fra start, og test alle betalingsmåter på mobil.',
  },
  inputs: [
    { name: 'orders', kind: 'number' },
    { name: 'checkouts', kind: 'number' },
  ],
  formula: minus(1, ratio(sum('orders'), sum('checkouts'))),
  unit: 'rate',
  better: 'lower',
  cadence: ['week'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [300, 500], result: 0.4, source: '1 − 300 / 500' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default checkoutAbandonment;
