/** LTV_SUBSCRIPTION: what a subscriber is worth: margin per period divided by the share who leave each period. */
import { ratio, sum, times } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const ltvSubscription: KpiDefinition = {
  id: 'LTV_SUBSCRIPTION',
  group: 'retention',
  order: 20,
  label: {
    en: 'Lifetime value, subscription',
    sv: 'Livstidsvärde, abonnemang',
    nb: 'Livstidsverdi, abonnement',
  },
  synonyms: wordList(`
    subscription LTV; LTV subscription; SaaS LTV; ARPU / churn; LTV abonnemang; LTV prenumeration;
    livstidsvärde abonnemang; LTV abonnement; livstidsverdi abonnement
  `),
  definition: {
    en: 'What a subscriber is worth: margin per period divided by the share who leave each period.',
    sv: 'Vad en abonnent är värd: marginal per period delad med andelen som lämnar varje period.',
    nb: 'Hva en abonnent er verdt: margin per periode delt på andelen som slutter hver periode.',
  },
  advice: {
    en: 'Reduce churn first; halving it doubles the value.',
    sv: 'Minska kundbortfallet först; halveras det fördubblas värdet.',
    nb: 'Reduser kundefrafallet først; halveres det, dobles verdien.',
  },
  inputs: [
    {
      name: 'revenue_per_period',
      kind: 'number',
      help: 'Revenue per customer and period, such as 500 or B2:B13.',
    },
    {
      name: 'churn_rate',
      kind: 'share',
      help: 'Share of customers who leave per period, such as 0.05 or 5%.',
    },
    {
      name: 'gross_margin',
      kind: 'share',
      help: 'Optional. Gross margin as a fraction, such as 0.4 or 40%; 1 when left out, which counts revenue instead of margin.',
      default: 1,
    },
  ],
  formula: ratio(times(sum('revenue_per_period'), sum('gross_margin')), sum('churn_rate')),
  overData: ratio(sum('gross_profit'), sum('customers_lost')),
  unit: 'money',
  better: 'higher',
  cadence: ['quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [500, 0.05], result: 10000, source: '500 / 0.05' },
    { inputs: [500, 0.05, 0.8], result: 8000, source: '500 · 0.8 / 0.05' },
    { inputs: [500, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default ltvSubscription;
