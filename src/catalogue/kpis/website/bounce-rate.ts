/** BOUNCE_RATE: the share of visits that see only one page (the classic definition, not GA4's). */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const bounceRate: KpiDefinition = {
  id: 'BOUNCE_RATE',
  group: 'website',
  order: 10,
  label: {
    en: 'Bounce rate, classic (one page)',
    sv: 'Avvisningsfrekvens, klassisk (en sida)',
    nb: 'Fluktfrekvens, klassisk (én side)',
  },
  synonyms: wordList(`
    classic bounce rate; UA bounce rate; single-page bounce rate; universal analytics bounce rate;
    klassisk avvisningsfrekvens; avvisningsfrekvens UA; studsfrekvens; klassisk fluktfrekvens;
    fluktfrekvens UA; sprettfrekvens
  `),
  definition: {
    en: "The share of visits that see only one page (the classic definition, not GA4's).",
    sv: 'Andelen besök som bara ser en sida (den klassiska definitionen, inte GA4:s).',
    nb: 'Andelen besøk som bare ser én side (den klassiske definisjonen, ikke GA4s).',
  },
  advice: {
    en: 'Check that the page matches the ad or search, loads fast on mobile and shows a clear next step.',
    sv: 'Kontrollera att sidan motsvarar annonsen eller sökningen, laddar snabbt i mobilen och visar nästa steg.',
    nb: 'Sjekk at siden svarer til annonsen eller søket, lastes raskt på mobil og viser et tydelig neste steg.',
  },
  inputs: [
    { name: 'single_page_sessions', kind: 'number' },
    { name: 'sessions', kind: 'number' },
  ],
  formula: ratio(sum('single_page_sessions'), sum('sessions')),
  unit: 'rate',
  better: 'lower',
  cadence: ['week'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [3200, 8000], result: 0.4, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default bounceRate;
