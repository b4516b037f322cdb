/** EMAIL_CTR: the share of delivered e-mails in which someone clicked. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const emailCtr: KpiDefinition = {
  id: 'EMAIL_CTR',
  group: 'email',
  order: 20,
  label: { en: 'E-mail click rate', sv: 'Klickfrekvens, e-post', nb: 'Klikkrate, e-post' },
  synonyms: wordList(`
    email CTR; email click rate; Click Rate; Unique click rate; e-mail click-through rate;
    klickfrekvens e-post; klickgrad e-post; klickfrekvens nyhetsbrev; klikkrate e-post;
    klikkfrekvens e-post; klikkrate nyhetsbrev
  `),
  definition: {
    en: 'The share of delivered e-mails in which someone clicked.',
    sv: 'Andelen levererade mejl där någon klickade.',
    nb: 'Andelen leverte e-poster der noen klikket.',
  },
  advice: {
    en: 'Keep to one message and one clear button per mailing, and send to those who have shown interest.',
    sv: 'Håll dig till ett budskap och en tydlig knapp per utskick, och skicka till dem som visat intresse.',
    nb: 'Hold deg til ett budskap og én tydelig knapp per utsendelse, og send til dem som har vist interesse.',
  },
  inputs: [
    { name: 'email_clicks', kind: 'number' },
    { name: 'delivered', kind: 'number' },
  ],
  formula: ratio(sum('email_clicks'), sum('delivered')),
  unit: 'rate',
  better: 'higher',
  cadence: ['send'],
  roles: ['specialist'],
  examples: [
    { inputs: [294, 9800], result: 0.03, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default emailCtr;
