/** CHURN_ANNUAL: the share of customers you lose in a year if the monthly rate stays the same. */
import { minus, power, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const churnAnnual: KpiDefinition = {
  id: 'CHURN_ANNUAL',
  group: 'retention',
  order: 60,
  label: { en: 'Annual churn (from monthly)', sv: 'Churn på årsbasis', nb: 'Churn på årsbasis' },
  synonyms: wordList(`
    annual churn; annualised churn; annualized churn; yearly churn; churn per år; årlig churn;
    årligt kundbortfall; kundbortfall per år; årlig kundefrafall; churn i året
  `),
  definition: {
    en: 'The share of customers you lose in a year if the monthly rate stays the same.',
    sv: 'Andelen kunder du tappar på ett år om månadstakten består.',
    nb: 'Andelen kunder du mister på ett år hvis månedstakten holder seg.',
  },
  advice: {
    en: 'Small monthly gains add up: bring down the monthly rate and follow customers by starting month.',
    sv: 'Små förbättringar per månad gör stor skillnad: sänk månadstakten och följ kunderna per startmånad.',
    nb: 'Små forbedringer per måned gir stort utslag: få ned månedstakten, og følg kundene per startmåned.',
  },
  inputs: [
    {
      name: 'monthly_churn',
      kind: 'share',
      help: 'Share of customers who leave per month, such as 0.05 or 5%.',
    },
    {
      name: 'months',
      kind: 'positive',
      help: 'Optional. Number of months, such as 6; 12 when left out.',
      default: 12,
    },
  ],
  formula: minus(1, power(minus(1, sum('monthly_churn')), sum('months'))),
  overData: 'cells only',
  unit: 'rate',
  better: 'lower',
  cadence: ['month'],
  roles: ['board', 'ceo'],
  examples: [
    { inputs: [0.05], result: 0.45963991233736334, source: '1 − 0.95^12, not 12 · 0.05' },
    { inputs: [0.5, 2], result: 0.75, source: '1 − 0.5²' },
  ],
};

export default churnAnnual;
