/** BREAKEVEN_ROAS: the lowest ROAS at which the ads cover their cost, given your gross margin. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const breakevenRoas: KpiDefinition = {
  id: 'BREAKEVEN_ROAS',
  group: 'cost',
  order: 130,
  label: { en: 'Break-even ROAS', sv: 'Break-even-ROAS', nb: 'Break-even-ROAS' },
  synonyms: wordList(`
    breakeven ROAS; BEROAS; minimum ROAS; nollpunkts-ROAS; lägsta lönsamma ROAS; nullpunkts-ROAS;
    laveste lønnsomme ROAS
  `),
  definition: {
    en: 'The lowest ROAS at which the ads cover their cost, given your gross margin.',
    sv: 'Den lägsta ROAS där annonserna täcker sin kostnad, givet din bruttomarginal.',
    nb: 'Den laveste ROAS-en der annonsene dekker kostnaden sin, gitt bruttomarginen din.',
  },
  advice: {
    en: 'Raise the margin through price, purchasing or product mix; until then demand a higher ROAS.',
    sv: 'Höj marginalen med pris, inköp eller sortiment; kräv högre ROAS av annonserna tills dess.',
    nb: 'Øk marginen med pris, innkjøp eller sortiment; krev høyere ROAS av annonsene inntil da.',
  },
  inputs: [{ name: 'gross_margin', kind: 'share' }],
  formula: ratio(1, sum('gross_margin')),
  overData: ratio(sum('revenue'), sum('gross_profit')),
  unit: 'ratio',
  better: 'lower',
  cadence: ['quarter'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [0.25], result: 4, source: '1 / 0.25' },
    { inputs: [0.4], result: 2.5, source: '1 / 0.4' },
    { inputs: [0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default breakevenRoas;
