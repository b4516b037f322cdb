/** SOFT_CVR: the share of visits that end in a smaller step, such as a download or a newsletter sign-up. */
import { ratio, sum } from '../../../core/expression.ts';
import { visits } from '../../formulas/visits.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const softCvr: KpiDefinition = {
  id: 'SOFT_CVR',
  group: 'conversion',
  order: 40,
  label: { en: 'Soft conversion rate', sv: 'Andel mjuka konverteringar', nb: 'Andel myke konverteringer' },
  synonyms: wordList(`
    soft conversion rate; micro conversion rate; mikrokonverteringsgrad; mikrokonverteringsrate
  `),
  definition: {
    en: 'The share of visits that end in a smaller step, such as a download or a newsletter sign-up.',
    sv: 'Andelen besök som slutar med ett mindre steg, till exempel en nedladdning eller en nyhetsbrevsanmälan.',
    nb: 'Andelen besøk som ender i et mindre steg, for eksempel en nedlasting eller en påmelding til nyhetsbrev.',
  },
  advice: {
    en: 'Offer something worth an e-mail address, show a sample of it, and ask for less in the form.',
    sv: 'Erbjud något som är värt en e-postadress, visa ett smakprov och fråga om mindre i formuläret.',
    nb: 'Tilby noe som er verdt en e-postadresse, vis en smakebit, og spør om mindre i skjemaet.',
  },
  inputs: [
    { name: 'soft_conversions', kind: 'number' },
    {
      name: 'visits',
      kind: 'number',
      help: 'Visits: sessions, or users where you have no sessions, such as 8000 or C2:C13.',
    },
  ],
  formula: ratio(sum('soft_conversions'), sum('visits')),
  overData: ratio(sum('soft_conversions'), visits),
  unit: 'rate',
  better: 'higher',
  cadence: ['month'],
  roles: ['specialist'],
  examples: [
    { inputs: [160, 8000], result: 0.02, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default softCvr;
