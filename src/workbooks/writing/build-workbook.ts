/** Puts a workbook into the file, or brings it up to date; all or nothing, while nobody else does. */
import { addSheets, renameSheets } from './add-sheets.ts';
import { writeBuilt } from './built.ts';
import { type ChartJob, chartIds, drawCharts } from './charts.ts';
import type { Places } from './drawing.ts';
import { finishLooks } from './finish-looks.ts';
import type { Book, Job, Wish } from './job.ts';
import { fillNewSheet, notesOf } from './new-sheet.ts';
import type { WorkbookPort } from './port.ts';
import { setNames } from './range-names.ts';
import { sign, signatureOf } from './sign.ts';
import { Undo } from './undo.ts';
import { sweep, unmark, writeMark } from './unfinished.ts';
import { updateSheet } from './update-sheet.ts';
import { changeOf, prepare, type TabWork, type Work, type Written } from './work.ts';

export type Outcome =
  | {
      readonly result: 'built';
      readonly job: Job;
      /** What went wrong with the looks of older sheets; their numbers and texts are up to date. */
      readonly looksFailed?: string;
    }
  | { readonly result: 'locked' }
  | { readonly result: 'failed'; readonly reason: string; readonly restored: boolean };

/** What the user is told while a sheet is written. */
export type Progress = (name: string, number: number, count: number) => string;

export function buildWorkbook(port: WorkbookPort, book: Book, wish: Wish, progress: Progress): Outcome {
  const release = port.tryLock();
  if (release === undefined) return { result: 'locked' };
  try {
    return buildLocked(port, book, wish, progress);
  } finally {
    release();
  }
}

function buildLocked(port: WorkbookPort, book: Book, wish: Wish, progress: Progress): Outcome {
  const undo = new Undo();
  let job: Job | undefined;
  try {
    sweep(port);
    const work = prepare(port, book, wish);
    const written = write(port, undo, work, progress);
    job = work.job;
    finishOlder(port, work, written);
    unmark(port);
    return { result: 'built', job };
  } catch (error) {
    const reason = String((error as { readonly message?: unknown } | null)?.message ?? error);
    if (job !== undefined) return { result: 'built', job, looksFailed: reason };
    return { result: 'failed', reason, restored: takeBack(port, undo) };
  }
}

/** Where something could not be taken back, the mark stays for the next build. */
function takeBack(port: WorkbookPort, undo: Undo): boolean {
  if (!undo.run()) return false;
  try {
    unmark(port);
    return true;
  } catch {
    return false;
  }
}

function write(port: WorkbookPort, undo: Undo, work: Work, progress: Progress): Written {
  const { job, tabs } = work;
  mark(port, work);
  undo.add(() => port.activate(work.active));
  const sheets = addSheets(port, undo, work);
  renameSheets(port, undo, work);
  setNames(port, undo, job, sheets, work.names);
  const tabNames = Object.fromEntries(tabs.map(({ tab, name }) => [tab.id, name]));
  const places: Places = { tabNames, currency: job.currency, sheets };
  tabs.forEach((one, index) => {
    port.tell(progress(one.name, index + 1, tabs.length));
    writeTab(port, undo, job, one, places);
  });
  const chartJobs = tabs.map((one) => chartJobOf(one, places));
  for (const chartJob of chartJobs) drawCharts(port, undo, chartJob, places);
  port.settle();
  const written = { places, charts: chartJobs.map((chartJob) => chartIds(port, chartJob)) };
  sign(port, undo, work, written);
  show(port, work, places);
  return written;
}

function mark(port: WorkbookPort, { job, tabs }: Work): void {
  const adds = tabs.filter(({ found }) => found === undefined).map(({ name }) => name);
  const { book, language, currency } = job;
  port.addMetadata(null, writeMark({ workbook: book.id, language, currency, adds }));
}

function writeTab(port: WorkbookPort, undo: Undo, job: Job, one: TabWork, places: Places): void {
  const { tab, found, before } = one;
  if (found === undefined || before === undefined) {
    fillNewSheet(port, places.sheets[tab.id] as number, tab, places);
    return;
  }
  const change = changeOf(found, job);
  const tabBefore = change.version
    ? undefined
    : job.book.plan(found.language).tabs.find(({ id }) => id === tab.id);
  const notesBefore = tabBefore && notesOf(tabBefore, { ...places, currency: found.currency });
  updateSheet({ port, undo, tab, found, before, change, fillings: places, notesBefore });
}

const chartJobOf = ({ tab, found, before }: TabWork, { sheets }: Places): ChartJob => ({
  sheet: sheets[tab.id] as number,
  tab,
  ids: found?.charts ?? [],
  found: before?.charts ?? [],
});

/** Sheets come into view when all of them are complete. */
function show(port: WorkbookPort, { tabs }: Work, { sheets }: Places): void {
  for (const { tab, found } of tabs) if (found === undefined) port.showSheet(sheets[tab.id] as number);
  const first = tabs.find(
    ({ tab, found }) => found === undefined || !port.isHidden(sheets[tab.id] as number),
  );
  if (first !== undefined) port.activate(sheets[first.tab.id] as number);
}

/** Gives sheets of an older version the looks of this one, when numbers and texts are in place. */
function finishOlder(port: WorkbookPort, work: Work, written: Written): void {
  work.tabs.forEach((one, index) => {
    const { tab, found, before } = one;
    if (found === undefined || before === undefined || !changeOf(found, work.job).version) return;
    finishLooks(port, tab, found, before);
    port.changeMetadata(found.metadata.id, writeBuilt(signatureOf(one, index, work, written)));
  });
}
