/** A workbook as it is described: a function from the language to its plan. */
import type { Language } from '../catalogue/types.ts';
import type { TabDraft } from './blocks/tab-draft.ts';
import type { WorkbookId, WorkbookPlan } from './plan.ts';

export interface Workbook {
  readonly id: WorkbookId;
  readonly plan: (language: Language) => WorkbookPlan;
}

/** What a workbook is called and what it answers, in one language. */
export interface WorkbookTitles {
  readonly shortTitle: string;
  readonly title: string;
  readonly goal: string;
}

/** The first tab is the first screen. */
export function assemble(
  id: WorkbookId,
  language: Language,
  { shortTitle, title, goal }: WorkbookTitles,
  tabs: readonly TabDraft[],
): WorkbookPlan {
  return { id, language, shortTitle, title, goal, tabs: tabs.map((tab) => tab.plan()) };
}
