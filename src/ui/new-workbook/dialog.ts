/** The dialog for a new workbook as its steps see it. */
import type { Language } from '../../catalogue/types.ts';
import type { DialogTexts } from '../../locale/en/dialogs.ts';
import type { Currency } from '../../workbooks/formats.ts';
import type { BuildRequest, WorkbookChoice } from '../endpoints.ts';
import type { Page } from '../page.ts';

export interface Dialog {
  readonly page: Page;
  readonly words: DialogTexts['newWorkbook'];
  readonly draft: Draft;
  /** Draws another step and moves the focus to its heading. */
  show(step: Step): void;
  /** To the first step. */
  restart(): void;
}

export type Step = (dialog: Dialog) => readonly Node[];

/** What was chosen so far. */
export interface Draft {
  goal: WorkbookChoice | undefined;
  /** Until the user chooses, the language a workbook was built or to be built in, or that of the page. */
  language: Language | undefined;
  /** Until the user chooses, that of the workbook built or to be built, or the one that goes with the language of the page. */
  currency: Currency | undefined;
}

/** What is most likely. */
const CURRENCY_OF: Readonly<Record<Language, Currency>> = { en: 'EUR', sv: 'SEK', nb: 'NOK' };

export const workbookCurrency = ({ page, draft }: Dialog): Currency =>
  draft.currency ?? draft.goal?.unfinished?.currency ?? (draft.goal?.currency || CURRENCY_OF[page.language]);

export const workbookLanguage = ({ page, draft }: Dialog): Language =>
  draft.language ?? draft.goal?.unfinished?.language ?? (draft.goal?.built || page.language);

export function buildRequest(dialog: Dialog, goal: WorkbookChoice): BuildRequest {
  const { page } = dialog;
  return {
    workbook: goal.id,
    currency: workbookCurrency(dialog),
    workbookLanguage: workbookLanguage(dialog),
    language: page.language,
  };
}
