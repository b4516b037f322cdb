/** LEAD_VALUE: what one lead is worth: the share that become customers times the margin of a customer. */
import { sum, times } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const leadValue: KpiDefinition = {
  id: 'LEAD_VALUE',
  group: 'cost',
  order: 150,
  label: { en: 'Value of a lead', sv: 'Leadvärde', nb: 'Leadverdi' },
  synonyms: wordList(`
    expected lead value; expected value of a lead; förväntat leadvärde; leadets värde; forventet leadverdi
  `),
  definition: {
    en: 'What one lead is worth: the share that become customers times the margin of a customer.',
    sv: 'Vad ett lead är värt: andelen som blir kunder gånger marginalen per kund.',
    nb: 'Hva ett lead er verdt: andelen som blir kunder, ganger marginen per kunde.',
  },
  advice: {
    en: 'Raise the share that become customers or the value of each; until then pay less per lead.',
    sv: 'Höj andelen som blir kunder eller värdet av varje kund; betala mindre per lead tills dess.',
    nb: 'Øk andelen som blir kunder, eller verdien av hver kunde; betal mindre per lead inntil da.',
  },
  inputs: [
    {
      name: 'lead_to_customer',
      kind: 'share',
      help: 'Share of leads that become customers, such as 0.2 or 20%.',
    },
    { name: 'customer_value', kind: 'number' },
    {
      name: 'gross_margin',
      kind: 'share',
      help: 'Optional. Gross margin as a fraction, such as 0.4 or 40%; 1 when left out, which counts revenue instead of margin.',
      default: 1,
    },
  ],
  formula: times(times(sum('lead_to_customer'), sum('customer_value')), sum('gross_margin')),
  overData: 'cells only',
  unit: 'money',
  better: 'higher',
  cadence: ['quarter'],
  roles: ['marketing', 'sales'],
  examples: [
    { inputs: [0.2, 50000], result: 10000, source: '0.2 · 50000' },
    { inputs: [0.2, 50000, 0.4], result: 4000, source: '0.2 · 50000 · 0.4' },
  ],
};

export default leadValue;
