/** SPAM_RATE: the share of delivered e-mails that recipients mark as spam. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const spamRate: KpiDefinition = {
  id: 'SPAM_RATE',
  group: 'email',
  order: 50,
  label: { en: 'Spam complaint rate', sv: 'Andel spamanmälningar', nb: 'Andel spamklager' },
  synonyms: wordList(`
    spam complaint rate; spam rate; complaint rate; spamfrekvens; andel spamanmälningar; andel spamklager;
    skräppostfrekvens; søppelpostrate
  `),
  definition: {
    en: 'The share of delivered e-mails that recipients mark as spam.',
    sv: 'Andelen levererade mejl som mottagarna markerar som skräppost.',
    nb: 'Andelen leverte e-poster som mottakerne markerer som søppelpost.',
  },
  advice: {
    en: 'Mail only those who asked for it, make unsubscribing easy, and remove addresses that never open.',
    sv: 'Mejla bara dem som har bett om det, gör det lätt att avregistrera sig och rensa adresser som aldrig öppnar.',
    nb: 'Send bare til dem som har bedt om det, gjør det lett å melde seg av, og fjern adresser som aldri åpner.',
  },
  inputs: [
    { name: 'complaints', kind: 'number' },
    { name: 'delivered', kind: 'number' },
  ],
  formula: ratio(sum('complaints'), sum('delivered')),
  unit: 'rate',
  better: 'lower',
  guideline: {
    text: {
      en: 'Mailbox providers want less than 0.1 % and never 0.3 % or more.',
      sv: 'E-postleverantörerna vill ha under 0,1 % och aldrig 0,3 % eller mer.',
      nb: 'E-postleverandørene vil ha under 0,1 % og aldri 0,3 % eller mer.',
    },
    source: 'sender rules of Gmail and Yahoo',
    steps: [{ status: 'green' }, { status: 'amber', from: 0.001 }, { status: 'red', from: 0.003 }],
    holdsFor: 'everybody',
  },
  cadence: ['send'],
  roles: ['specialist'],
  examples: [
    { inputs: [5, 10000], result: 0.0005, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default spamRate;
