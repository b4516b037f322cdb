/** LTV_DISCOUNTED: what a customer's future margin is worth today, after churn and interest. */
import { minus, plus, ratio, sum, times } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const ltvDiscounted: KpiDefinition = {
  id: 'LTV_DISCOUNTED',
  group: 'retention',
  order: 30,
  label: {
    en: 'Lifetime value, discounted',
    sv: 'Livstidsvärde, diskonterat',
    nb: 'Livstidsverdi, diskontert',
  },
  synonyms: wordList(`
    discounted LTV; present value of customer; DLTV; diskonterat livstidsvärde; nuvärde av kund;
    diskontert livstidsverdi; nåverdi av kunde
  `),
  definition: {
    en: "What a customer's future margin is worth today, after churn and interest.",
    sv: 'Vad en kunds framtida marginal är värd i dag, efter bortfall och ränta.',
    nb: 'Hva en kundes fremtidige margin er verdt i dag, etter frafall og rente.',
  },
  advice: {
    en: 'Keep customers longer and earn the margin earlier, for example with yearly plans.',
    sv: 'Behåll kunderna längre och få in marginalen tidigare, till exempel med årsavtal.',
    nb: 'Behold kundene lenger, og hent inn marginen tidligere, for eksempel med årsavtaler.',
  },
  inputs: [
    {
      name: 'margin_per_period',
      kind: 'number',
      help: 'Gross margin in money per customer and period, such as 1000 or B2:B13.',
    },
    {
      name: 'retention_rate',
      kind: 'share',
      help: 'Share of customers who stay from one period to the next, such as 0.8 or 80%.',
    },
    { name: 'discount_rate', kind: 'number', help: 'Interest per period, such as 0.1 or 10%.' },
  ],
  formula: ratio(
    times(sum('margin_per_period'), sum('retention_rate')),
    minus(plus(1, sum('discount_rate')), sum('retention_rate')),
  ),
  overData: 'cells only',
  undefinedWhen: [
    {
      expression: minus(plus(1, sum('discount_rate')), sum('retention_rate')),
      is: 'at most zero',
      reason: '1 + discount_rate − retention_rate is 0 or below',
    },
  ],
  unit: 'money',
  better: 'higher',
  cadence: ['quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [1000, 0.8, 0.2], result: 2000, source: '1000 · 0.8 / (1 + 0.2 − 0.8)' },
    {
      inputs: [1000, 1, 0],
      result: 'undefined',
      source: 'nobody leaves and there is no interest: the sum has no end',
    },
  ],
};

export default ltvDiscounted;
