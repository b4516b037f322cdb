/** What is to be done to each sheet of one workbook. */
import type { Language } from '../../catalogue/types.ts';
import type { Currency } from '../formats.ts';
import type { TabPlan, WorkbookId, WorkbookPlan } from '../plan.ts';
import type { FoundTab } from './built.ts';
import type { SheetFacts } from './port.ts';
import { freeName, plannedName } from './tab-names.ts';

/** A workbook in all its languages. */
export interface Book {
  readonly id: WorkbookId;
  /** Changes with anything in it. */
  readonly version: string;
  readonly plan: (language: Language) => WorkbookPlan;
}

export interface TabJob {
  readonly tab: TabPlan;
  /** What the sheet will be called. */
  readonly name: string;
  /** The sheet as it was built and as it is called now; undefined where it is to be made. */
  readonly found: FoundTab | undefined;
  readonly nameNow: string | undefined;
}

export interface Job {
  readonly book: Book;
  readonly plan: WorkbookPlan;
  readonly language: Language;
  readonly currency: Currency;
  readonly tabs: readonly TabJob[];
}

export interface Wish {
  readonly language?: Language;
  readonly currency?: Currency;
}

/** Built sheets are known by their metadata; what is built stays in its language and currency if nothing else is wished. */
export function jobOf(
  book: Book,
  wish: Wish,
  built: readonly FoundTab[],
  sheets: readonly SheetFacts[],
): Job {
  const ours = built.filter(({ workbook }) => workbook === book.id);
  const language = wish.language ?? ours[0]?.language ?? 'en';
  const currency = wish.currency ?? ours[0]?.currency ?? 'SEK';
  const plan = book.plan(language);
  const taken = sheets.map(({ name }) => name);
  const tabs = plan.tabs.map((tab): TabJob => {
    const found = ours.find((one) => one.tab === tab.id);
    const sheet = sheets.find(({ id }) => id === found?.sheet);
    const planned = plannedName(plan, tab);
    if (found === undefined || sheet === undefined) {
      const name = freeName(planned, taken);
      taken.push(name);
      return { tab, name, found: undefined, nameNow: undefined };
    }
    const name = newName(sheet.name, found, planned, taken);
    taken.push(name);
    return { tab, name, found, nameNow: sheet.name };
  });
  return { book, plan, language, currency, tabs };
}

/** A sheet that the user gave another name keeps it; so does one whose name is still right. */
function newName(now: string, { name }: FoundTab, planned: string, taken: readonly string[]): string {
  const isRight =
    now === planned || (now.startsWith(`${planned} (`) && /^ \(\d+\)$/.test(now.slice(planned.length)));
  if (now !== name || isRight) return now;
  return freeName(planned, taken);
}
