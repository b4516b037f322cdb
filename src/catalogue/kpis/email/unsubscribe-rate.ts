/** UNSUBSCRIBE_RATE: the share of recipients who unsubscribe after a mailing. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const unsubscribeRate: KpiDefinition = {
  id: 'UNSUBSCRIBE_RATE',
  group: 'email',
  order: 40,
  label: { en: 'Unsubscribe rate', sv: 'Avregistreringsfrekvens', nb: 'Avmeldingsrate' },
  synonyms: wordList(`
    unsubscribe rate; unsub rate; opt-out rate; avregistreringsfrekvens; avregistreringsgrad;
    avanmälningsfrekvens; andel avregistreringar; avmeldingsrate; avmeldingsfrekvens; andel avmeldinger
  `),
  definition: {
    en: 'The share of recipients who unsubscribe after a mailing.',
    sv: 'Andelen mottagare som avregistrerar sig efter ett utskick.',
    nb: 'Andelen mottakere som melder seg av etter en utsendelse.',
  },
  advice: {
    en: 'Send less often or more relevant mail, and let people choose topics instead of leaving.',
    sv: 'Skicka mer sällan eller mer relevant och låt mottagarna välja ämnen i stället för att lämna.',
    nb: 'Send sjeldnere eller mer relevant, og la mottakerne velge temaer i stedet for å melde seg av.',
  },
  inputs: [
    { name: 'unsubscribes', kind: 'number' },
    { name: 'delivered', kind: 'number' },
  ],
  formula: ratio(sum('unsubscribes'), sum('delivered')),
  unit: 'rate',
  better: 'lower',
  guideline: {
    text: {
      en: 'Look closer above 0.5 % and act above 1 %; one-click unsubscribe in the mail program raises it.',
      sv: 'Titta närmare över 0,5 % och agera över 1 %; avregistrering med ett klick i mejlprogrammet höjer siffran.',
      nb: 'Se nærmere over 0,5 % og gjør noe over 1 %; avmelding med ett klikk i e-postprogrammet øker tallet.',
    },
    source: 'rule of thumb; Iterable on one-click unsubscribe',
  },
  cadence: ['send'],
  roles: ['specialist'],
  examples: [
    { inputs: [49, 9800], result: 0.005, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default unsubscribeRate;
