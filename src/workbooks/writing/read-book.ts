/** A workbook as the build program wrote it: one text for all languages. */
import type { Language } from '../../catalogue/types.ts';
import { unpacked } from '../fill-down.ts';
import { type Merged, pick } from '../languages.ts';
import type { WorkbookId, WorkbookPlan } from '../plan.ts';
import type { Book } from './job.ts';

/** Titles and goals of all workbooks. */
export const LIST_FILE = 'Workbooks';

/** The name of the file in the project. */
export const bookFile = (id: WorkbookId): string => `Workbook_${id}`;

/** What a workbook is called and what it answers. */
export interface ListedWorkbook {
  readonly id: WorkbookId;
  readonly title: string;
  readonly goal: string;
}

export const readList = (text: string, language: Language): ListedWorkbook[] =>
  pick(JSON.parse(text) as Merged, language);

export function readBook(id: WorkbookId, text: string): Book {
  const merged = JSON.parse(text) as Merged;
  const plans = new Map<Language, WorkbookPlan>();
  return {
    id,
    version: fingerprint(text),
    plan: (language) => {
      const plan = plans.get(language) ?? unpacked(pick<WorkbookPlan>(merged, language));
      plans.set(language, plan);
      return plan;
    },
  };
}

/** Differs, as good as always, where the texts differ (FNV-1a, 32 bits). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
