/** SOCIAL_CVR: the share of people reached in social media who take the next step, such as a click or a form. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const socialCvr: KpiDefinition = {
  id: 'SOCIAL_CVR',
  group: 'social',
  order: 20,
  label: {
    en: 'Social conversion rate (per reach)',
    sv: 'Konvertering från sociala medier (per räckvidd)',
    nb: 'Konvertering fra sosiale medier (per rekkevidde)',
  },
  synonyms: wordList(`
    social CVR; social conversion rate; conversions per reach; konvertering från sociala medier;
    konverteringsgrad sociala medier; konvertering fra sosiale medier; konverteringsrate sosiale medier
  `),
  definition: {
    en: 'The share of people reached in social media who take the next step, such as a click or a form.',
    sv: 'Andelen nådda personer i sociala medier som tar nästa steg, till exempel klickar eller fyller i ett formulär.',
    nb: 'Andelen av dem du når i sosiale medier som tar neste steg, for eksempel klikker eller fyller ut et skjema.',
  },
  advice: {
    en: 'Give each post one clear reason to click, and send people to a page made for mobile.',
    sv: 'Ge varje inlägg ett tydligt skäl att klicka och led till en sida som är gjord för mobilen.',
    nb: 'Gi hvert innlegg én tydelig grunn til å klikke, og led folk til en side laget for mobil.',
  },
  inputs: [
    { name: 'conversions', kind: 'number' },
    { name: 'reach', kind: 'number' },
  ],
  formula: ratio(sum('conversions'), sum('reach')),
  unit: 'rate',
  better: 'higher',
  cadence: ['week'],
  roles: ['specialist'],
  examples: [
    { inputs: [160, 80000], result: 0.002, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default socialCvr;
