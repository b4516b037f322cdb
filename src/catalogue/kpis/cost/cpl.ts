/** CPL: what one lead costs on average; always read it together with lead quality. */
import { ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const cpl: KpiDefinition = {
  id: 'CPL',
  group: 'cost',
  order: 20,
  label: { en: 'Cost per lead (CPL)', sv: 'Kostnad per lead (CPL)', nb: 'Kostnad per lead (CPL)' },
  synonyms: wordList(`
    CPL; cost per lead; cost/lead; cost per leads; kostnad per lead; kostnad/lead; leadkostnad; leadpris;
    pris per lead; kostnad per leads
  `),
  definition: {
    en: 'What one lead costs on average; always read it together with lead quality.',
    sv: 'Vad ett lead kostar i genomsnitt; läs det alltid tillsammans med leadkvaliteten.',
    nb: 'Hva ett lead koster i snitt; les det alltid sammen med leadkvaliteten.',
  },
  advice: {
    en: 'Pause sources whose leads cost more than they are worth, and test form, offer and audience.',
    sv: 'Pausa källor vars leads kostar mer än de är värda, och testa formulär, erbjudande och målgrupp.',
    nb: 'Pause kilder der leadene koster mer enn de er verdt, og test skjema, tilbud og målgruppe.',
  },
  inputs: [
    { name: 'cost', kind: 'number' },
    { name: 'leads', kind: 'number' },
  ],
  formula: ratio(sum('cost'), sum('leads')),
  unit: 'money',
  better: 'lower',
  guideline: {
    text: {
      en: 'Below what a lead is worth to you (LEAD_VALUE).',
      sv: 'Under vad ett lead är värt för dig (LEAD_VALUE).',
      nb: 'Under det et lead er verdt for deg (LEAD_VALUE).',
    },
    source: 'arithmetic: above that value each lead loses money',
  },
  cadence: ['week', 'month'],
  roles: ['board', 'ceo', 'marketing'],
  examples: [
    { inputs: [30000, 10], result: 3000, source: 'ten leads for 30,000' },
    { inputs: [30000, 0], result: 'undefined', source: 'zero denominator' },
  ],
};

export default cpl;
