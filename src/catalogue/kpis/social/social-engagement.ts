/** SOCIAL_ENGAGEMENT: reactions, comments and shares per person reached. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const socialEngagement: KpiDefinition = {
  id: 'SOCIAL_ENGAGEMENT',
  group: 'social',
  order: 10,
  label: {
    en: 'Social engagement rate (per reach)',
    sv: 'Engagemang i sociala medier (per räckvidd)',
    nb: 'Engasjement i sosiale medier (per rekkevidde)',
  },
  synonyms: wordList(`
    social engagement; social engagement rate; engagement per reach; ERR; post engagement rate;
    engagemangsgrad sociala medier; interaktionsgrad; engagemang per räckvidd;
    engasjementsrate sosiale medier; engasjement per rekkevidde
  `),
  definition: {
    en: 'Reactions, comments and shares per person reached.',
    sv: 'Reaktioner, kommentarer och delningar per person som nåtts.',
    nb: 'Reaksjoner, kommentarer og delinger per person som er nådd.',
  },
  advice: {
    en: 'Do more of the topics and formats that get comments and shares; likes alone say little.',
    sv: 'Gör mer av de ämnen och format som får kommentarer och delningar; bara gillamarkeringar säger lite.',
    nb: 'Lag mer av temaene og formatene som får kommentarer og delinger; likes alene sier lite.',
  },
  inputs: [
    { name: 'engagements', kind: 'number' },
    { name: 'reach', kind: 'number' },
  ],
  formula: ratio(sum('engagements'), sum('reach')),
  unit: 'rate',
  better: 'higher',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [1600, 80000], result: 0.02, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default socialEngagement;
