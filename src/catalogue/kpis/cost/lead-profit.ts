/** LEAD_PROFIT: what the leads are worth minus what they cost. */
import { minus, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const leadProfit: KpiDefinition = {
  id: 'LEAD_PROFIT',
  group: 'cost',
  order: 140,
  label: { en: 'Net value of leads', sv: 'Nettovärde av leads', nb: 'Nettoverdi av leads' },
  synonyms: wordList(`
    lead profit; net lead value; profit from leads; leadvinst; nettovärde av leads; vinst från leads;
    leadfortjeneste; nettoverdi av leads; fortjeneste på leads
  `),
  definition: {
    en: 'What the leads are worth minus what they cost.',
    sv: 'Vad dina leads är värda minus vad de kostar.',
    nb: 'Hva leadene er verdt, minus hva de koster.',
  },
  advice: {
    en: 'Stop sources that end below zero, and check that the lead value rests on how many really become customers.',
    sv: 'Stoppa källor under noll och kontrollera att leadvärdet bygger på hur många som verkligen blir kunder.',
    nb: 'Stopp kilder under null, og sjekk at leadverdien bygger på hvor mange som faktisk blir kunder.',
  },
  inputs: [
    { name: 'leads', kind: 'number' },
    { name: 'lead_value', kind: 'number' },
    { name: 'cost', kind: 'number' },
  ],
  formula: minus(sum('leads', 'lead_value'), sum('cost')),
  unit: 'money',
  better: 'higher',
  guideline: {
    text: {
      en: '0 is break-even; before one sales cycle has passed it is too early to judge.',
      sv: '0 är break-even; innan en säljcykel har gått är det för tidigt att döma.',
      nb: '0 er break-even; før én salgssyklus er gått, er det for tidlig å dømme.',
    },
    source: 'arithmetic',
    steps: [{ status: 'red' }, { status: 'green', from: 0 }],
    holdsFor: 'everybody',
  },
  cadence: ['month'],
  roles: ['marketing'],
  examples: [
    {
      inputs: [10, 10000, 30000],
      result: 70000,
      source: 'ten leads at 3,000 worth 10,000 each: 10 · 10000 − 30000',
    },
    { inputs: [10, 2900, 30000], result: -1000, source: 'the same leads worth 2,900 each: 29000 − 30000' },
    { inputs: [4, 2900, 8000], result: 3600, source: 'four leads at 2,000: 11600 − 8000' },
  ],
};

export default leadProfit;
