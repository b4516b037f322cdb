/** ENGAGEMENT_RATE: the share of sessions over 10 seconds, with a key event, or with at least two page views (GA4). */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const engagementRate: KpiDefinition = {
  id: 'ENGAGEMENT_RATE',
  group: 'website',
  order: 20,
  label: { en: 'Engagement rate (GA4)', sv: 'Engagemangsgrad (GA4)', nb: 'Engasjementsrate (GA4)' },
  synonyms: wordList(`
    engagement rate; GA4 engagement rate; engagemangsgrad; engagemangsfrekvens; andel engagerade sessioner;
    engasjementsrate; engasjementsfrekvens; engasjementsgrad; andel engasjerte økter
  `),
  definition: {
    en: 'The share of sessions over 10 seconds, with a key event, or with at least two page views (GA4).',
    sv: 'Andelen sessioner över 10 sekunder, med en nyckelhändelse eller minst två sidvisningar (GA4).',
    nb: 'Andelen økter over 10 sekunder, med en viktig hendelse eller minst to sidevisninger (GA4).',
  },
  advice: {
    en: 'Compare landing pages and channels, and improve or stop those where visitors leave at once.',
    sv: 'Jämför landningssidor och kanaler, och förbättra eller stoppa dem där besökarna lämnar direkt.',
    nb: 'Sammenlign landingssider og kanaler, og forbedre eller stopp dem der folk går med en gang.',
  },
  inputs: [
    { name: 'engaged_sessions', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: ratio(sum('engaged_sessions'), sum('sessions')),
  unit: 'rate',
  better: 'higher',
  cadence: ['week'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [4800, 8000], result: 0.6, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default engagementRate;
