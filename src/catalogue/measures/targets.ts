/** Targets and settings, which are matched in a tab of their own. */
import type { MeasureDefinition } from '../types.ts';
import { wordList } from '../word-list.ts';

export const targets: readonly MeasureDefinition[] = [
  {
    id: 'target',
    label: { en: 'Target', sv: 'Målvärde', nb: 'Målverdi' },
    synonyms: wordList('target; target value; goal value; mål; målvärde; måltal; målverdi'),
    help: 'Value you want to reach, such as 200 or B2:B13.',
    kind: 'per unit',
    unit: 'count',
    onlyInTargets: true,
  },
  {
    id: 'baseline',
    label: { en: 'Starting value', sv: 'Utgångsvärde', nb: 'Startverdi' },
    synonyms: wordList(`
      baseline; start value; utgångsvärde; utgångsläge; nuläge; startverdi; nullpunkt; utgangspunkt
    `),
    help: 'Value you started from, such as 100 or B2:B13.',
    kind: 'per unit',
    unit: 'count',
    onlyInTargets: true,
  },
  {
    id: 'lead_value',
    label: { en: 'Value per lead', sv: 'Värde per lead', nb: 'Verdi per lead' },
    synonyms: wordList('lead value; value per lead; leadvärde; värde per lead; leadverdi; verdi per lead'),
    help: 'What one lead is worth to you, such as 2900 or B2:B13.',
    kind: 'per unit',
    unit: 'money',
  },
];
