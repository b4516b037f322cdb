/** WIN_RATE: the share of decided deals that you won. */
import { plus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const winRate: KpiDefinition = {
  id: 'WIN_RATE',
  group: 'pipeline',
  order: 20,
  label: { en: 'Win rate', sv: 'Andel vunna affärer (win rate)', nb: 'Andel vunne salg (win rate)' },
  synonyms: wordList(`
    win rate; close rate; closing rate; hit rate; andelen vunna affärer; andel vunna affärer; avslutsgrad;
    vinstandel; avslutsfrekvens; andel vunne salg; vinnrate; vinnerrate; tilslagsprosent;
    andel vunne avtaler
  `),
  definition: {
    en: 'The share of decided deals that you won.',
    sv: 'Andelen avgjorda affärer som du vann.',
    nb: 'Andelen avgjorte salg som du vant.',
  },
  advice: {
    en: 'Review lost deals for price, need and timing, and sort out poor fits earlier.',
    sv: 'Gå igenom förlorade affärer (pris, behov, tajming) och sålla bort fel affärer tidigare.',
    nb: 'Gå gjennom tapte salg (pris, behov, timing), og sil ut feil saker tidligere.',
  },
  inputs: [
    { name: 'won', kind: 'number' },
    { name: 'lost', kind: 'number' },
  ],
  formula: ratio(sum('won'), plus(sum('won'), sum('lost'))),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'sales'],
  examples: [
    { inputs: [12, 36], result: 0.25, source: '12 / (12 + 36)' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default winRate;
