/** RESPONSE_TIME: how many minutes it takes on average to answer a message. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const responseTime: KpiDefinition = {
  id: 'RESPONSE_TIME',
  group: 'social',
  order: 30,
  label: { en: 'Response time (minutes)', sv: 'Svarstid (minuter)', nb: 'Svartid (minutter)' },
  synonyms: wordList(`
    response time; reply time; average response time; first response time; svarstid;
    genomsnittlig svarstid; svartid; responstid; gjennomsnittlig svartid
  `),
  definition: {
    en: 'How many minutes it takes on average to answer a message.',
    sv: 'Hur många minuter det i snitt tar att svara på ett meddelande.',
    nb: 'Hvor mange minutter det i snitt tar å svare på en melding.',
  },
  advice: {
    en: 'Decide who watches the inbox each day, prepare answers to common questions, and reply to leads first.',
    sv: 'Bestäm vem som bevakar inkorgen varje dag, ha färdiga svar på vanliga frågor och svara leads först.',
    nb: 'Bestem hvem som følger innboksen hver dag, ha ferdige svar på vanlige spørsmål, og svar leads først.',
  },
  inputs: [
    { name: 'reply_minutes', kind: 'number' },
    { name: 'replies', kind: 'number' },
  ],
  formula: ratio(sum('reply_minutes'), sum('replies')),
  unit: 'minutes',
  better: 'lower',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [2400, 80], result: 30, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default responseTime;
