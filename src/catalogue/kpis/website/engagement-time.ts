/** ENGAGEMENT_TIME: how long visitors on average have the page in front of them per session (GA4). */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const engagementTime: KpiDefinition = {
  id: 'ENGAGEMENT_TIME',
  group: 'website',
  order: 60,
  label: {
    en: 'Average engagement time (GA4)',
    sv: 'Genomsnittlig engagemangstid (GA4)',
    nb: 'Gjennomsnittlig engasjementstid (GA4)',
  },
  synonyms: wordList(`
    Average engagement time; Average engagement time per session; Average engagement time per active user;
    Genomsnittlig engagemangstid; Genomsnittlig engagemangstid per session;
    Genomsnittlig engagemangstid per aktiv användare; Gjennomsnittlig engasjementstid;
    Gjennomsnittlig engasjementstid per økt; Gjennomsnittlig engasjementstid per aktive bruker
  `),
  definition: {
    en: 'How long visitors on average have the page in front of them per session (GA4).',
    sv: 'Hur länge besökaren i genomsnitt har sidan framför sig per session (GA4).',
    nb: 'Hvor lenge den besøkende i snitt har siden foran seg per økt (GA4).',
  },
  advice: {
    en: 'Compare with similar pages of your own, and move what visitors came for to the top.',
    sv: 'Jämför med dina egna liknande sidor och flytta upp det som besökarna kom för.',
    nb: 'Sammenlign med dine egne lignende sider, og flytt opp det de besøkende kom for.',
  },
  inputs: [
    { name: 'engagement_seconds', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: ratio(sum('engagement_seconds'), sum('sessions')),
  unit: 'seconds',
  better: 'higher',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [480000, 8000], result: 60, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default engagementTime;
