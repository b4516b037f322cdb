/** CTOR: of those who opened the e-mail, the share who also clicked. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const ctor: KpiDefinition = {
  id: 'CTOR',
  group: 'email',
  order: 30,
  label: { en: 'Click-to-open rate (CTOR)', sv: 'Klick per öppning (CTOR)', nb: 'Klikk per åpning (CTOR)' },
  synonyms: wordList(`
    CTOR; click-to-open rate; clicks per unique opens; click to open; klick per öppning;
    andel klick av öppnade; klikk per åpning; andel klikk av åpnede
  `),
  definition: {
    en: 'Of those who opened the e-mail, the share who also clicked.',
    sv: 'Andelen av dem som öppnade mejlet som också klickade.',
    nb: 'Andelen av dem som åpnet e-posten, som også klikket.',
  },
  advice: {
    en: 'Let the content keep what the subject line promises, and move the main link up.',
    sv: 'Låt innehållet hålla vad ämnesraden lovar och flytta upp den viktigaste länken.',
    nb: 'La innholdet holde det emnefeltet lover, og flytt den viktigste lenken opp.',
  },
  inputs: [
    { name: 'email_clicks', kind: 'number' },
    { name: 'opens', kind: 'number' },
  ],
  formula: ratio(sum('email_clicks'), sum('opens')),
  unit: 'rate',
  better: 'higher',
  cadence: ['send'],
  roles: ['specialist'],
  examples: [
    { inputs: [294, 2940], result: 0.1, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default ctor;
