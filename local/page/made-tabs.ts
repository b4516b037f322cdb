/** The tabs this project makes, in a language: those about one's own file, then the samples. */
import type { Language } from '../engine/locales.ts';
import { LOCALES } from '../engine/locales.ts';
import { mergeWorkbooks } from '../engine/merge-workbooks.ts';
import type { WorkbookData } from '../engine/workbook-data.ts';
import { workbookOf } from '../samples/sheet-draft.ts';
import type { Suggestion } from '../user-file/suggest-kpis.ts';
import { yourKpis } from '../user-file/your-kpis.ts';
import { fetchJson } from './fetch-json.ts';

export interface OwnData {
  readonly suggestion: Suggestion;
  /** With the name of the tab, such as 'Data'!A1:H40. */
  readonly range: string;
  readonly tabName: string;
}

export async function madeTabs(language: Language, own: OwnData | undefined): Promise<WorkbookData> {
  const samples = await fetchJson<WorkbookData>(`/samples.json?language=${language}`);
  if (own === undefined) return samples;
  const beside = yourKpis(own.suggestion, own.range, own.tabName, language);
  return mergeWorkbooks(workbookOf([beside], LOCALES[language]), samples);
}
