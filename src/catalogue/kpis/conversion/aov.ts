/** AOV: what customers spend on average per order. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const aov: KpiDefinition = {
  id: 'AOV',
  group: 'conversion',
  order: 130,
  label: {
    en: 'Average order value (AOV)',
    sv: 'Genomsnittligt ordervärde (AOV)',
    nb: 'Gjennomsnittlig ordreverdi (AOV)',
  },
  synonyms: wordList(`
    AOV; average order value; average basket; Average purchase revenue; Avg. order value;
    genomsnittligt ordervärde; snittorder; snittordervärde; ordersnitt; genomsnittligt köp;
    gjennomsnittlig ordreverdi; snittordre; snittordreverdi; snitthandel; gjennomsnittskurv
  `),
  definition: {
    en: 'What customers spend on average per order.',
    sv: 'Vad kunderna i genomsnitt handlar för per order.',
    nb: 'Hva kundene i snitt handler for per ordre.',
  },
  advice: {
    en: "Try bundles, related products and a free-shipping limit just above today's average.",
    sv: 'Prova paket, tillbehör och en gräns för fri frakt strax över dagens snitt.',
    nb: 'Prøv pakker, tilbehør og en grense for fri frakt like over dagens snitt.',
  },
  inputs: [
    { name: 'revenue', kind: 'number' },
    { name: 'orders', kind: 'number' },
  ],
  formula: ratio(sum('revenue'), sum('orders')),
  unit: 'money',
  better: 'higher',
  cadence: ['week'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [360000, 300], result: 1200, source: 'plain division' },
    { inputs: [0, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default aov;
