/** CPA: what one conversion costs on average, such as a purchase, a lead or a sign-up. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cpa: KpiDefinition = {
  id: 'CPA',
  group: 'cost',
  order: 60,
  label: {
    en: 'Cost per conversion (CPA)',
    sv: 'Kostnad per konvertering (CPA)',
    nb: 'Kostnad per konvertering (CPA)',
  },
  synonyms: wordList(`
    CPA; cost per conversion; cost per action; cost per acquisition; Cost / conv.; Cost per result;
    Cost per results; Cost per key event; Cost / all conv.; Kostnad/konv.; Kostnad per konvertering;
    Kostnad per resultat; Kostnad/alla konv.; Kostnad per förvärv; Kostnad per nyckelhändelse;
    Kostnad/alle konv.; Kostnad per handling; Kostnad per viktig hendelse
  `),
  definition: {
    en: 'What one conversion costs on average, such as a purchase, a lead or a sign-up.',
    sv: 'Vad en konvertering kostar i genomsnitt, till exempel ett köp, ett lead eller en anmälan.',
    nb: 'Hva én konvertering koster i snitt, for eksempel et kjøp, et lead eller en påmelding.',
  },
  advice: {
    en: 'Check the tracking first, then cut searches, audiences and placements that cost without converting.',
    sv: 'Kontrollera mätningen först och skär sedan bort sökningar, målgrupper och placeringar som inte konverterar.',
    nb: 'Sjekk målingen først, og kutt så søk, målgrupper og plasseringer som koster uten å konvertere.',
  },
  inputs: [
    { name: 'cost', kind: 'number' },
    { name: 'conversions', kind: 'number' },
  ],
  formula: ratio(sum('cost'), sum('conversions')),
  unit: 'money',
  better: 'lower',
  cadence: ['week', 'month', 'quarter'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [48000, 240], result: 200, source: 'plain division' },
    { inputs: [48000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cpa;
