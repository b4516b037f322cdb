/** DEAL_SIZE: the average value of the deals you won. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const dealSize: KpiDefinition = {
  id: 'DEAL_SIZE',
  group: 'pipeline',
  order: 30,
  label: { en: 'Average deal size', sv: 'Genomsnittligt affärsvärde', nb: 'Gjennomsnittlig avtaleverdi' },
  synonyms: wordList(`
    deal size; average deal size; average deal value; average contract value; ACV;
    genomsnittligt affärsvärde; snittaffär; affärsstorlek; storleken på affärerna;
    gjennomsnittlig avtaleverdi; gjennomsnittlig salgsverdi; avtalestørrelse; snittsalg
  `),
  definition: {
    en: 'The average value of the deals you won.',
    sv: 'Genomsnittligt värde på de affärer du vann.',
    nb: 'Gjennomsnittlig verdi på salgene du vant.',
  },
  advice: {
    en: 'Show the value more clearly before the quote, offer larger packages and aim at larger customers.',
    sv: 'Visa värdet tydligare före offerten, erbjud större paket och rikta dig mot större kunder.',
    nb: 'Vis verdien tydeligere før tilbudet, tilby større pakker, og rett deg mot større kunder.',
  },
  inputs: [
    { name: 'revenue_won', kind: 'number' },
    { name: 'won', kind: 'number' },
  ],
  formula: ratio(sum('revenue_won'), sum('won')),
  unit: 'money',
  better: 'higher',
  cadence: ['month'],
  roles: ['ceo', 'sales'],
  examples: [
    { inputs: [960000, 12], result: 80000, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default dealSize;
