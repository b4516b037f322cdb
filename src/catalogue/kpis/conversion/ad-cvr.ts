/** AD_CVR: the share of ad clicks that end in a conversion. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const adCvr: KpiDefinition = {
  id: 'AD_CVR',
  group: 'conversion',
  order: 30,
  label: {
    en: 'Conversion rate per click (ads)',
    sv: 'Konverteringsgrad per klick (annonser)',
    nb: 'Konverteringsrate per klikk (annonser)',
  },
  synonyms: wordList(`
    ad conversion rate; click conversion rate; conversions per click; CVR per click;
    konverteringsgrad per klick; konverteringsrate per klikk
  `),
  definition: {
    en: 'The share of ad clicks that end in a conversion.',
    sv: 'Andelen annonsklick som leder till en konvertering.',
    nb: 'Andelen annonseklikk som fører til en konvertering.',
  },
  advice: {
    en: "Check that the landing page keeps the ad's promise, and cut searches and placements that never convert.",
    sv: 'Kolla att landningssidan håller annonsens löfte och skär bort sökningar som aldrig konverterar.',
    nb: 'Sjekk at landingssiden holder det annonsen lover, og kutt søk som aldri konverterer.',
  },
  inputs: [
    { name: 'conversions', kind: 'number' },
    { name: 'clicks', kind: 'number' },
  ],
  formula: ratio(sum('conversions'), sum('clicks')),
  unit: 'rate',
  better: 'higher',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [60, 1200], result: 0.05, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default adCvr;
