/** VISIT_TO_LEAD: the share of visits that become leads. */
import { ratio, sum } from '../../../core/expression.ts';
import { visits } from '../../formulas/visits.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const visitToLead: KpiDefinition = {
  id: 'VISIT_TO_LEAD',
  group: 'conversion',
  order: 50,
  label: { en: 'Visit-to-lead rate', sv: 'Besök till lead', nb: 'Besøk til lead' },
  synonyms: wordList(`
    visit to lead; visitor to lead; visit-to-lead rate; lead conversion rate; visit to contact rate;
    besök till lead; besökare till lead; konvertering besökare lead; leadgrad; besøk til lead;
    besøkende til lead; leadrate
  `),
  definition: {
    en: 'The share of visits that become leads.',
    sv: 'Andelen besök som blir leads.',
    nb: 'Andelen besøk som blir leads.',
  },
  advice: {
    en: 'If traffic holds but the rate falls, check that pages answer what visitors came for and that forms work.',
    sv: 'Håller trafiken i sig men andelen faller: kolla att sidorna svarar på besökarens fråga och att formulären fungerar.',
    nb: 'Holder trafikken seg mens andelen faller: sjekk at sidene svarer på det folk lurer på, og at skjemaene virker.',
  },
  inputs: [
    { name: 'leads', kind: 'number' },
    {
      name: 'visits',
      kind: 'number',
      help: 'Visits: sessions, or users where you have no sessions, such as 8000 or C2:C13.',
    },
  ],
  formula: ratio(sum('leads'), sum('visits')),
  overData: ratio(sum('leads'), visits),
  unit: 'rate',
  better: 'higher',
  cadence: ['week', 'month'],
  roles: ['marketing', 'specialist'],
  examples: [
    { inputs: [150, 7500], result: 0.02, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default visitToLead;
