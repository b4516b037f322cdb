/** INFLUENCED_SHARE: the share of revenue where marketing had at least one contact before the sale. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const influencedShare: KpiDefinition = {
  id: 'INFLUENCED_SHARE',
  group: 'retention',
  order: 120,
  label: {
    en: 'Marketing-influenced revenue share',
    sv: 'Andel intäkt påverkad av marknad',
    nb: 'Andel omsetning påvirket av marked',
  },
  synonyms: wordList(`
    influenced share; influenced revenue share; marketing-influenced revenue share;
    share of influenced revenue; andel påverkade intäkter; andel marknadspåverkad intäkt;
    andel påvirket omsetning; andel markedspåvirket omsetning
  `),
  definition: {
    en: 'The share of revenue where marketing had at least one contact before the sale.',
    sv: 'Andelen av intäkterna där marknadsföringen hade minst en kontakt före köpet.',
    nb: 'Andelen av inntektene der markedsføringen hadde minst én kontakt før kjøpet.',
  },
  advice: {
    en: 'Do not read it as proof; use it to see which deals marketing never touches.',
    sv: 'Läs den inte som bevis; använd den för att se vilka affärer marknadsföringen aldrig rör vid.',
    nb: 'Ikke les den som bevis; bruk den til å se hvilke salg markedsføringen aldri er i kontakt med.',
  },
  inputs: [
    { name: 'influenced_revenue', kind: 'number' },
    { name: 'revenue', kind: 'number' },
  ],
  formula: ratio(sum('influenced_revenue'), sum('revenue')),
  unit: 'rate',
  better: 'higher',
  cadence: ['quarter'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [216000, 360000], result: 0.6, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default influencedShare;
