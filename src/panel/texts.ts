/** What the script says to people, in one language: a file of its own, read when somebody asks, so that cells need not wait for it. */
import { kpi, wordsOf } from '../catalogue/catalogue.ts';
import type { Column } from '../catalogue/reading/table.ts';
import type { Language } from '../catalogue/types.ts';
import type { DigestTexts } from '../locale/en/digest.ts';
import type { HealthTexts } from '../locale/en/health.ts';
import type { MessageTexts } from '../locale/en/panel-messages.ts';
import type { SelfTestTexts } from '../locale/en/self-test.ts';

export interface Texts {
  readonly language: Language;
  readonly messages: MessageTexts;
  readonly health: HealthTexts;
  readonly selfTest: SelfTestTexts;
  readonly digest: DigestTexts;
  readonly measures: Readonly<Record<string, { readonly label: string; readonly definition?: string }>>;
  /** Their labels. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** What a KPI or a measure is called; its id where there is no such. */
export const labelOf = ({ language, measures }: Texts, id: string): string =>
  kpi(id) === undefined ? (measures[id]?.label ?? id) : wordsOf(id).label[language];

/** What a column was recognised as, or "". */
export function meaningOfColumn(texts: Texts, { role }: Column): { meaning: string; label: string } {
  if (role.kind === 'measure') return { meaning: role.id, label: labelOf(texts, role.id) };
  if (role.kind !== 'dimension') return { meaning: '', label: '' };
  return { meaning: role.id, label: texts.dimensions[role.id] ?? role.id };
}
