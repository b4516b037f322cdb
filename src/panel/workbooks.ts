/** What the dialog for a new workbook asks: which there are, what building would do, and to build. */
import { languageFor } from '../catalogue/language.ts';
import type { Language } from '../catalogue/types.ts';
import { fill } from '../locale/fill.ts';
import { workbookMessages } from '../locale/workbook-messages.ts';
import type {
  BuildRequest,
  InLanguage,
  WorkbookBuilt,
  WorkbookChoice,
  WorkbookPreview,
} from '../ui/endpoints.ts';
import type { WorkbookId } from '../workbooks/plan.ts';
import { buildWorkbook, type Outcome } from '../workbooks/writing/build-workbook.ts';
import { readBuilt } from '../workbooks/writing/built.ts';
import type { Book } from '../workbooks/writing/job.ts';
import type { FilePort, WorkbookPort } from '../workbooks/writing/port.ts';
import { previewWorkbook } from '../workbooks/writing/preview.ts';
import { bookFile, LIST_FILE, readBook, readList } from '../workbooks/writing/read-book.ts';
import { cleanUnfinished } from '../workbooks/writing/unfinished.ts';
import { tell } from './answer.ts';

/** Reads a file of the project. */
export type ReadFile = (name: string) => string;

/** Whatever a build left behind that Google stopped is removed, and to finish it is offered. */
export function workbookChoices(
  port: WorkbookPort,
  read: ReadFile,
  { language }: InLanguage,
): WorkbookChoice[] {
  const unfinished = cleanUnfinished(port);
  const built = readBuilt(port.metadata());
  return readList(read(LIST_FILE), language).map(({ id, title, goal }) => {
    const found = built.find(({ workbook }) => workbook === id);
    const choice = {
      id,
      title,
      goal,
      built: found?.language ?? '',
      currency: found?.currency ?? '',
    } as const;
    if (id !== unfinished?.workbook) return choice;
    const question = fill(messagesFor({ language }).unfinished, { title });
    const { language: wanted, currency } = unfinished;
    return { ...choice, unfinished: { question, language: wanted, currency } };
  });
}

export function workbookPreview(port: FilePort, read: ReadFile, request: BuildRequest): WorkbookPreview {
  const { adds, updates } = previewWorkbook(port, bookOf(read, request.workbook), wishOf(request));
  const { keepsNew, keepsBuilt } = messagesFor(request);
  return { adds, updates, keeps: updates.length > 0 ? keepsBuilt : keepsNew };
}

export function workbookBuilt(port: WorkbookPort, read: ReadFile, request: BuildRequest): WorkbookBuilt {
  const messages = messagesFor(request);
  const outcome = buildWorkbook(
    port,
    bookOf(read, request.workbook),
    wishOf(request),
    (sheet, number, count) =>
      fill(messages.building, { sheet, number: String(number), count: String(count) }),
  );
  return told(outcome, request.language);
}

const bookOf = (read: ReadFile, id: WorkbookId): Book => readBook(id, read(bookFile(id)));

const wishOf = ({ workbookLanguage, currency }: BuildRequest) => ({ language: workbookLanguage, currency });

const messagesFor = ({ language }: InLanguage) => workbookMessages[languageFor(language, '')];

function told(outcome: Outcome, language: Language): WorkbookBuilt {
  const messages = messagesFor({ language });
  if (outcome.result === 'locked') return tell(messages.locked);
  if (outcome.result === 'failed') {
    return tell(
      fill(outcome.restored ? messages.failed : messages.notRestored, { reason: shortened(outcome.reason) }),
    );
  }
  const { job, looksFailed } = outcome;
  const sheets = job.tabs.map(({ name }) => name);
  const facts = { title: job.book.plan(language).title, sheet: sheets[0] ?? '' };
  if (looksFailed !== undefined) {
    return tell(fill(messages.looksUnfinished, { ...facts, reason: shortened(looksFailed) }));
  }
  const isNew = job.tabs.every(({ found }) => found === undefined);
  return { sheets, message: fill(isNew ? messages.added : messages.updated, facts) };
}

const LONGEST_REASON = 120;

const shortened = (text: string): string =>
  text.length <= LONGEST_REASON ? text : `${text.slice(0, LONGEST_REASON - 1)}…`;
