/** GA4_BOUNCE_RATE: the share of sessions that GA4 does not count as engaged; the opposite of engagement rate. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const ga4BounceRate: KpiDefinition = {
  id: 'GA4_BOUNCE_RATE',
  group: 'website',
  order: 30,
  label: { en: 'Bounce rate (GA4)', sv: 'Avvisningsfrekvens (GA4)', nb: 'Fluktfrekvens (GA4)' },
  synonyms: wordList(`
    bounce rate; GA4 bounce rate; avvisningsfrekvens; avvisningsfrekvens GA4; bounce; fluktfrekvens;
    fluktfrekvens GA4
  `),
  definition: {
    en: 'The share of sessions that GA4 does not count as engaged; the opposite of engagement rate.',
    sv: 'Andelen sessioner som GA4 inte räknar som engagerade; motsatsen till engagemangsgraden.',
    nb: 'Andelen økter som GA4 ikke regner som engasjerte; det motsatte av engasjementsraten.',
  },
  advice: {
    en: 'Look at mobile and paid traffic first: slow pages and wrong promises in ads are the usual causes.',
    sv: 'Titta först på mobil och betald trafik: långsamma sidor och fel löften i annonser är vanliga orsaker.',
    nb: 'Se først på mobil og betalt trafikk: trege sider og gale løfter i annonser er vanlige årsaker.',
  },
  inputs: [
    { name: 'engaged_sessions', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: minus(1, ratio(sum('engaged_sessions'), sum('sessions'))),
  unit: 'rate',
  better: 'lower',
  cadence: ['week'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [4800, 8000], result: 0.4, source: '1 − 4800 / 8000' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default ga4BounceRate;
