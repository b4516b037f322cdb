/** A job with everything that was read of the file before anything is written. */
import { type Before, readBefore } from './before.ts';
import { type BuiltTab, readBuilt } from './built.ts';
import type { Places } from './drawing.ts';
import { type Book, type Job, jobOf, type TabJob, type Wish } from './job.ts';
import type { NamedZone, WorkbookPort } from './port.ts';
import { namesOf } from './range-names.ts';

export interface TabWork extends TabJob {
  readonly before: Before | undefined;
}

export interface Work {
  readonly job: Job;
  readonly tabs: readonly TabWork[];
  readonly names: ReadonlyMap<string, NamedZone>;
  /** The sheets of the file in their order, and the one in view. */
  readonly order: readonly number[];
  readonly active: number;
}

/** What is known of the file once everything is written. */
export interface Written {
  readonly places: Places;
  /** The ids of the charts of each tab. */
  readonly charts: readonly (readonly number[])[];
}

export function prepare(port: WorkbookPort, book: Book, wish: Wish): Work {
  const sheets = port.sheets();
  const job = jobOf(book, wish, readBuilt(port.metadata()), sheets);
  const names = namesOf(port, job);
  const tabs = job.tabs.map((one): TabWork => {
    if (one.found === undefined) return { ...one, before: undefined };
    return { ...one, before: readBefore(port, one.found, one.tab, names, changeOf(one.found, job)) };
  });
  return { job, tabs, names, order: sheets.map(({ id }) => id), active: port.activeSheet() };
}

export const changeOf = (found: BuiltTab, { book, language, currency }: Job) => ({
  version: found.version !== book.version,
  language: found.language !== language,
  currency: found.currency !== currency,
});
