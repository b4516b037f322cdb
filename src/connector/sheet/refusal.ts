/** What an error of the Sheets API means, and whether asking again may help. */
import type { SheetProblem } from './problem.ts';

interface Refusal {
  readonly problem: SheetProblem;
  readonly again: boolean;
}

const NOT_GRANTED =
  /authentication credential|authorization is required|authentication scopes|permissions are not sufficient|do not have permission to call|invalid_grant/i;
const MISSING_TAB = /unable to parse range: *(.*)/i;
const OFFICE_FILE = /not supported for this document|must not be an office file/i;
const NO_ACCESS = /does not have permission|PERMISSION_DENIED|forbidden|access denied/i;
const NOT_FOUND = /entity was not found|file not found|NOT_FOUND|no item with the given id/i;
const BUSY = /RESOURCE_EXHAUSTED|quota|rate limit|too many (?:times|requests)/i;
const TROUBLE =
  /service unavailable|UNAVAILABLE|internal error|server error|backend error|empty response|timed? ?out|address unavailable|try again/i;

/** `tabs` are those that were asked for. */
export function refusalOf(error: unknown, tabs: readonly string[]): Refusal {
  const { code, text } = readError(error);
  const stop = (problem: SheetProblem): Refusal => ({ problem, again: false });
  const again = (problem: SheetProblem): Refusal => ({ problem, again: true });
  const range = MISSING_TAB.exec(text)?.[1];
  if (range !== undefined) return stop({ code: 'tab_missing', tab: tabIn(range, tabs) });
  if (code === 401 || NOT_GRANTED.test(text)) return stop({ code: 'sheet_not_granted' });
  if (OFFICE_FILE.test(text)) return stop({ code: 'sheet_is_office_file' });
  if (code === 429 || BUSY.test(text)) return again({ code: 'sheet_busy' });
  if (code === 403 || NO_ACCESS.test(text)) return stop({ code: 'sheet_no_access' });
  if (code === 404 || NOT_FOUND.test(text)) return stop({ code: 'sheet_not_found' });
  if (code === undefined ? TROUBLE.test(text) : code >= 500) return again({ code: 'sheet_unavailable' });
  return stop({ code: 'sheet_refused', text });
}

/** A range is written 'It''s a tab'!A1:B2. */
function tabIn(range: string, tabs: readonly string[]): string {
  const plain = range.replace(/''/g, "'");
  const longestFirst = tabs.slice().sort((a, b) => b.length - a.length);
  return longestFirst.find((tab) => plain.includes(tab)) ?? (tabs[0] as string);
}

/** Apps Script puts the API's own error under `details` and its text behind words of its own. */
function readError(error: unknown): { readonly code: number | undefined; readonly text: string } {
  const { message, details } = (error ?? {}) as {
    message?: unknown;
    details?: { code?: unknown; message?: unknown };
  };
  const code = typeof details?.code === 'number' ? details.code : undefined;
  const text = typeof details?.message === 'string' ? details.message : String(message ?? error);
  return { code, text: text.replace(/^.*failed with error: /, '').trim() };
}
