/** What KPIs, measures and dimensions are called in a language. */
import { kpi, wordsOf } from '../catalogue/catalogue.ts';
import { dimensionWords, measureWords } from '../catalogue/labels.ts';
import type { Column } from '../catalogue/reading/table.ts';
import type { Language } from '../catalogue/types.ts';

/** Of a KPI or a measure; its id where there is no such. */
export const labelOf = (id: string, language: Language): string =>
  (kpi(id) === undefined ? measureWords(id)?.label : wordsOf(id).label)?.[language] ?? id;

/** What a column was recognised as, or "". */
export function meaningOfColumn({ role }: Column, language: Language): { meaning: string; label: string } {
  if (role.kind === 'measure') return { meaning: role.id, label: labelOf(role.id, language) };
  if (role.kind !== 'dimension') return { meaning: '', label: '' };
  return { meaning: role.id, label: dimensionWords(role.id)?.label[language] ?? role.id };
}
