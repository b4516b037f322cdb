/** YOY: the change from the same period last year, in per cent. */
import { minus, ratio, sum } from '../../../core/expression.ts';
import type { KpiDefinition } from '../../types.ts';
import { wordList } from '../../word-list.ts';

const yoy: KpiDefinition = {
  id: 'YOY',
  group: 'growth',
  order: 20,
  label: {
    en: 'Change from last year (YoY)',
    sv: 'Förändring mot i fjol (YoY)',
    nb: 'Endring fra i fjor (YoY)',
  },
  synonyms: wordList(`
    YoY; year over year; year-on-year; annual growth; change vs last year; förändring mot i fjol;
    förändring mot föregående år; år för år; årstillväxt; endring fra i fjor; endring fra året før;
    år mot år; årlig vekst
  `),
  definition: {
    en: 'The change from the same period last year, in per cent.',
    sv: 'Förändringen mot samma period i fjol, i procent.',
    nb: 'Endringen fra samme periode i fjor, i prosent.',
  },
  advice: {
    en: 'Check Easter, campaigns and changed tracking, then find the channel that explains the drop.',
    sv: 'Kontrollera påsk, kampanjer och ändrad mätning, och leta upp kanalen som förklarar nedgången.',
    nb: 'Sjekk påske, kampanjer og endret måling, og finn kanalen som forklarer nedgangen.',
  },
  inputs: [
    { name: 'current', kind: 'number', help: 'Value of this period, such as 120000 or B3:B14.' },
    {
      name: 'previous',
      kind: 'number',
      help: 'Value of the same period last year, such as 100000 or B2:B13.',
    },
  ],
  formula: minus(ratio(sum('current'), sum('previous')), 1),
  overData: 'cells only',
  undefinedWhen: [{ expression: sum('previous'), is: 'at most zero', reason: 'previous is 0 or below' }],
  unit: 'rate',
  better: 'higher',
  cadence: ['month', 'year'],
  roles: ['ceo', 'marketing'],
  examples: [
    { inputs: [90000, 120000], result: -0.25, source: '90000 / 120000 − 1' },
    { inputs: [120000, 0], result: 'undefined', source: 'no growth can be told from 0' },
    { inputs: [120000, -5000], result: 'undefined', source: 'nor from a negative value' },
  ],
};

export default yoy;
