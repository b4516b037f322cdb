/** FOLLOWER_GROWTH: how much the number of followers has changed over the period. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const followerGrowth: KpiDefinition = {
  id: 'FOLLOWER_GROWTH',
  group: 'growth',
  order: 60,
  label: { en: 'Follower growth', sv: 'Följartillväxt', nb: 'Følgervekst' },
  synonyms: wordList(`
    follower growth; audience growth; follower growth rate; följartillväxt; tillväxt av publik;
    ökning av följare; følgervekst; vekst i følgere
  `),
  definition: {
    en: 'How much the number of followers has changed over the period.',
    sv: 'Hur mycket antalet följare har förändrats under perioden.',
    nb: 'Hvor mye antall følgere har endret seg i perioden.',
  },
  advice: {
    en: 'Post what your audience asks about, and count leads and visits before chasing more followers.',
    sv: 'Publicera det målgruppen frågar om och räkna leads och besök innan du jagar fler följare.',
    nb: 'Publiser det målgruppen spør om, og tell leads og besøk før du jakter på flere følgere.',
  },
  inputs: [
    { name: 'followers_end', kind: 'number' },
    { name: 'followers_start', kind: 'number' },
  ],
  formula: minus(ratio(sum('followers_end'), sum('followers_start')), 1),
  overData: 'cells only',
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['specialist'],
  examples: [
    { inputs: [3300, 3000], result: 0.1, source: '3300 / 3000 − 1' },
    { inputs: [3300, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default followerGrowth;
