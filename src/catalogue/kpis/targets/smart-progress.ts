/** SMART_PROGRESS: how much of the way from the starting value to the target you have covered. */
import { progress } from '../../formulas/progress.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const smartProgress: KpiDefinition = {
  id: 'SMART_PROGRESS',
  group: 'targets',
  order: 20,
  label: { en: 'Progress towards SMART goal', sv: 'Framsteg mot SMART-mål', nb: 'Fremdrift mot SMART-mål' },
  synonyms: wordList(`
    SMART progress; goal progress; progress to goal; smarta mål; framsteg mot mål; väg till målet;
    SMART-mål; fremdrift mot mål; fremdrift
  `),
  definition: {
    en: 'How much of the way from the starting value to the target you have covered.',
    sv: 'Hur stor del av vägen från utgångsvärdet till målet du har kommit.',
    nb: 'Hvor stor del av veien fra startverdien til målet du har kommet.',
  },
  advice: {
    en: 'Keep the target but change the actions: choose the two that move the number most this month.',
    sv: 'Behåll målet men byt åtgärder: välj de två som påverkar siffran mest den här månaden.',
    nb: 'Behold målet, men bytt tiltak: velg de to som påvirker tallet mest denne måneden.',
  },
  inputs: [
    { name: 'baseline', kind: 'number', help: 'Value you started from, such as 100 or A2:A13.' },
    { name: 'target', kind: 'number', help: 'Value you want to reach, such as 200 or B2:B13.' },
    { name: 'actual', kind: 'number', help: 'Value reached so far, such as 150 or B2:B13.' },
  ],
  formula: progress,
  overData: 'cells only',
  unit: 'rate',
  better: 'higher',
  guideline: {
    text: {
      en: '100 % is the target; from 90 % you are close.',
      sv: '100 % är målet; från 90 % är du nära.',
      nb: '100 % er målet; fra 90 % er du nær.',
    },
    source: 'definition',
    steps: [{ status: 'red' }, { status: 'amber', from: 0.9 }, { status: 'green', from: 1 }],
    holdsFor: 'everybody',
  },
  cadence: ['week'],
  roles: ['board', 'ceo', 'marketing', 'sales', 'specialist'],
  examples: [
    { inputs: [100, 200, 150], result: 0.5, source: '(150 − 100) / (200 − 100)' },
    {
      inputs: [4000, 3000, 3500],
      result: 0.5,
      source: 'a cost that is to fall: (3500 − 4000) / (3000 − 4000)',
    },
    { inputs: [100, 100, 150], result: 'undefined', source: 'target equals baseline' },
  ],
};

export default smartProgress;
