/** POAS: gross profit before ad cost for each unit of ad spend; above 1 the ads pay for themselves. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const poas: KpiDefinition = {
  id: 'POAS',
  group: 'cost',
  order: 90,
  label: {
    en: 'Profit on ad spend (POAS)',
    sv: 'POAS (bruttovinst per annonskrona)',
    nb: 'POAS (bruttofortjeneste per annonsekrone)',
  },
  synonyms: wordList(`
    POAS; profit on ad spend; gross profit on ad spend; profit ROAS; vinst per annonskrona;
    bruttovinst per annonskrona; täckningsbidrag per annonskrona; TB-ROAS; fortjeneste per annonsekrone;
    bruttofortjeneste per annonsekrone; dekningsbidrag per annonsekrone; DB-ROAS
  `),
  definition: {
    en: 'Gross profit before ad cost for each unit of ad spend; above 1 the ads pay for themselves.',
    sv: 'Bruttovinst före annonskostnad per annonskrona; över 1 betalar annonserna sig själva.',
    nb: 'Bruttofortjeneste før annonsekostnad per annonsekrone; over 1 betaler annonsene seg selv.',
  },
  advice: {
    en: 'Steer by profit instead of revenue: leave out low-margin products and discounts that eat the margin.',
    sv: 'Styr mot vinst i stället för intäkt: undvik produkter med låg marginal och rabatter som äter upp den.',
    nb: 'Styr etter fortjeneste i stedet for omsetning: unngå produkter med lav margin og rabatter som spiser den opp.',
  },
  inputs: [
    { name: 'gross_profit', kind: 'number' },
    { name: 'ad_spend', kind: 'number' },
  ],
  formula: ratio(sum('gross_profit'), sum('ad_spend')),
  unit: 'ratio',
  better: 'higher',
  guideline: {
    text: {
      en: '1 is break-even: below it the ads cost more than the gross profit they bring.',
      sv: '1 är break-even: under det kostar annonserna mer än den bruttovinst de ger.',
      nb: '1 er break-even: under det koster annonsene mer enn bruttofortjenesten de gir.',
    },
    source: 'arithmetic',
    steps: [{ status: 'red' }, { status: 'green', from: 1 }],
    holdsFor: 'everybody',
  },
  cadence: ['week'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [120, 75], result: 1.6, source: 'shoporama.dk: 120 / 75' },
    { inputs: [120, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default poas;
