/** SESSION_DURATION: how long a visit lasts on average. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const sessionDuration: KpiDefinition = {
  id: 'SESSION_DURATION',
  group: 'website',
  order: 50,
  label: {
    en: 'Average session duration',
    sv: 'Genomsnittlig sessionslängd',
    nb: 'Gjennomsnittlig øktvarighet',
  },
  synonyms: wordList(`
    average session duration; Avg. session duration; average time on site; time per session;
    genomsnittlig sessionslängd; genomsn. sessionslängd; genomsnittlig besökstid;
    tid spenderad på webbsida; gjennomsnittlig øktvarighet; gj.sn. øktvarighet; gjennomsnittlig økttid;
    gjennomsnittlig besøkstid; økttid
  `),
  definition: {
    en: 'How long a visit lasts on average.',
    sv: 'Hur länge ett besök varar i genomsnitt.',
    nb: 'Hvor lenge et besøk varer i snitt.',
  },
  advice: {
    en: 'Compare only with your own history, and improve pages where people leave before the main point.',
    sv: 'Jämför bara med din egen historik och förbättra sidor där folk lämnar före det viktigaste.',
    nb: 'Sammenlign bare med egen historikk, og forbedre sider der folk går før hovedpoenget.',
  },
  inputs: [
    { name: 'session_seconds', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: ratio(sum('session_seconds'), sum('sessions')),
  unit: 'seconds',
  better: 'higher',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [960000, 8000], result: 120, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default sessionDuration;
