/** CART_ABANDONMENT: the share of carts that never become an order. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cartAbandonment: KpiDefinition = {
  id: 'CART_ABANDONMENT',
  group: 'conversion',
  order: 140,
  label: { en: 'Cart abandonment rate', sv: 'Andel övergivna varukorgar', nb: 'Andel forlatte handlekurver' },
  synonyms: wordList(`
    cart abandonment; cart abandonment rate; abandoned cart rate; basket abandonment;
    andel övergivna varukorgar; övergivna varukorgar; övergivna kundvagnar; varukorgsavhopp;
    andel forlatte handlekurver; forlatte handlekurver; andel avbrutte kjøp; avbrutte kjøp
  `),
  definition: {
    en: 'The share of carts that never become an order.',
    sv: 'Andelen varukorgar som aldrig blir en order.',
    nb: 'Andelen handlekurver som aldri blir en ordre.',
  },
  advice: {
    en: 'Show shipping costs early, offer familiar payment methods and guest checkout, and send a reminder.',
    sv: 'Visa fraktkostnaden tidigt, erbjud vanliga betalsätt och köp utan konto, och skicka en påminnelse.',
    nb: 'Vis fraktkostnaden tidlig, tilby vanlige betalingsmåter og kjøp uten konto, og send en påminnelse.',
  },
  inputs: [
    { name: 'orders', kind: 'number' },
    { name: 'carts', kind: 'number' },
  ],
  formula: minus(1, ratio(sum('orders'), sum('carts'))),
  undefinedWhen: [
    { expression: minus(sum('carts'), sum('orders')), is: 'below zero', reason: 'orders are above carts' },
  ],
  unit: 'rate',
  better: 'lower',
  guideline: {
    text: {
      en: 'The mean of about 50 studies is 70 %, but an average is no goal.',
      sv: 'Medelvärdet i ungefär 50 studier är 70 %, men ett genomsnitt är inget mål.',
      nb: 'Gjennomsnittet i omtrent 50 studier er 70 %, men et gjennomsnitt er ikke noe mål.',
    },
    source: 'Baymard Institute',
  },
  cadence: ['week'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [300, 1000], result: 0.7, source: '1 − 300 / 1000' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
    { inputs: [12, 10], result: 'undefined', source: 'more orders than carts' },
  ],
};

export default cartAbandonment;
