/** PAGES_PER_SESSION: how many pages are viewed per visit on average. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const pagesPerSession: KpiDefinition = {
  id: 'PAGES_PER_SESSION',
  group: 'website',
  order: 40,
  label: { en: 'Pages per session', sv: 'Sidor per session', nb: 'Sider per økt' },
  synonyms: wordList(`
    pages per session; pages / session; Views per session; pageviews per session;
    screenPageViewsPerSession; pages per visit; sidor per session; sidor/session; sidvisningar per besök;
    sidor per besök; sider per økt; sider/økt; sider per besøk; sidevisninger per økt
  `),
  definition: {
    en: 'How many pages are viewed per visit on average.',
    sv: 'Hur många sidor som visas per besök i genomsnitt.',
    nb: 'Hvor mange sider som vises per besøk i snitt.',
  },
  advice: {
    en: 'Link to the next natural question; but if people find the answer at once, few pages is fine.',
    sv: 'Länka till nästa naturliga fråga; men hittar besökaren svaret direkt är få sidor helt i sin ordning.',
    nb: 'Lenk til neste naturlige spørsmål; men finner folk svaret med en gang, er få sider helt greit.',
  },
  inputs: [
    { name: 'page_views', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: ratio(sum('page_views'), sum('sessions')),
  unit: 'ratio',
  better: 'higher',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [24000, 8000], result: 3, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default pagesPerSession;
