/** AD_FREQUENCY: how many times each person has seen the ad on average. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const adFrequency: KpiDefinition = {
  id: 'AD_FREQUENCY',
  group: 'growth',
  order: 70,
  label: { en: 'Ad frequency', sv: 'Frekvens (annons)', nb: 'Frekvens (annonse)' },
  synonyms: wordList(`
    Frequency; Ad frequency; Average impressions per user; Frekvens; visningsfrekvens; exponeringsfrekvens;
    visningar per person; visninger per person
  `),
  definition: {
    en: 'How many times each person has seen the ad on average.',
    sv: 'Hur många gånger varje person i snitt har sett annonsen.',
    nb: 'Hvor mange ganger hver person i snitt har sett annonsen.',
  },
  advice: {
    en: 'If it rises while click-through falls, renew the ad or widen the audience.',
    sv: 'Stiger den medan klickfrekvensen faller: byt annons eller bredda målgruppen.',
    nb: 'Stiger den mens klikkfrekvensen faller: bytt annonse eller utvid målgruppen.',
  },
  inputs: [
    { name: 'impressions', kind: 'number' },
    { name: 'reach', kind: 'number' },
  ],
  formula: ratio(sum('impressions'), sum('reach')),
  unit: 'ratio',
  better: 'neither',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [250000, 100000], result: 2.5, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default adFrequency;
