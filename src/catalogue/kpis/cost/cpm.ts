/** CPM: what it costs to show your ads one thousand times. */
import { ratio, sum, times } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cpm: KpiDefinition = {
  id: 'CPM',
  group: 'cost',
  order: 50,
  label: {
    en: 'Cost per thousand impressions (CPM)',
    sv: 'Kostnad per tusen visningar (CPM)',
    nb: 'Kostnad per tusen visninger (CPM)',
  },
  synonyms: wordList(`
    CPM; cost per mille; cost per thousand; Avg. CPM; Average CPM; CPM (cost per 1,000 impressions);
    Genomsn. CPM; CPM (kostnad per 1 000 visningar); CPM (kostnad per 1 000 exponeringar);
    kostnad per tusen visningar; tusenkontaktpris; TKP; tusenpris; Gj.sn. CPM;
    CPM (kostnad per 1000 eksponeringer); CPM (kostnad per 1000 visninger); kostnad per tusen visninger
  `),
  definition: {
    en: 'What it costs to show your ads one thousand times.',
    sv: 'Vad det kostar att visa dina annonser tusen gånger.',
    nb: 'Hva det koster å vise annonsene dine tusen ganger.',
  },
  advice: {
    en: 'Widen the audience, replace tired ads, and avoid weeks when many advertisers compete.',
    sv: 'Bredda målgruppen, byt ut trötta annonser och undvik veckor då många annonsörer konkurrerar.',
    nb: 'Utvid målgruppen, bytt ut slitne annonser, og unngå uker der mange annonsører konkurrerer.',
  },
  inputs: [
    { name: 'ad_spend', kind: 'number' },
    { name: 'impressions', kind: 'number' },
  ],
  formula: ratio(times(1000, sum('ad_spend')), sum('impressions')),
  unit: 'money',
  better: 'lower',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [5000, 100000], result: 50, source: '1000 · 5000 / 100000' },
    { inputs: [5000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cpm;
