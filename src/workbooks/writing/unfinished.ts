/** The mark that stays in the file where a build was cut off, and what is done about it. */
import type { Language } from '../../catalogue/types.ts';
import type { Currency } from '../formats.ts';
import type { WorkbookId } from '../plan.ts';
import { readBuilt } from './built.ts';
import type { Metadata, WorkbookPort } from './port.ts';
import { rangeName } from './tab-names.ts';

export interface Unfinished {
  readonly workbook: WorkbookId;
  readonly language: Language;
  readonly currency: Currency;
  /** The names of the sheets that were to be added. */
  readonly adds: readonly string[];
}

export const writeMark = (mark: Unfinished): string => JSON.stringify({ ...mark, unfinished: true });

interface Mark extends Unfinished {
  /** Of the metadata that hold it. */
  readonly id: number;
}

function readMark(metadata: readonly Metadata[]): Mark | undefined {
  for (const { id, value } of metadata) {
    try {
      const mark = JSON.parse(value) as Unfinished & { readonly unfinished?: boolean };
      if (mark.unfinished === true && Array.isArray(mark.adds)) return { ...mark, id };
    } catch {
      // Not a mark of ours.
    }
  }
  return undefined;
}

/**
 * Removes what a build left behind when it was cut off, unless it is going on right now; gives what it was to build. The
 * mark stays until the next build, however often pages ask, but takes no sheet that the user makes from now on for ours.
 */
export function cleanUnfinished(port: WorkbookPort): Unfinished | undefined {
  if (readMark(port.metadataOfFile()) === undefined) return undefined;
  const release = port.tryLock();
  if (release === undefined) return undefined;
  try {
    const mark = readMark(port.metadataOfFile());
    if (mark === undefined) return undefined;
    const { id, workbook, language, currency } = mark;
    removeLeftovers(port, mark);
    port.changeMetadata(id, writeMark({ workbook, language, currency, adds: [] }));
    return mark;
  } finally {
    release();
  }
}

/** Removes leftovers and mark before a build, which holds the lock. */
export function sweep(port: WorkbookPort): void {
  const mark = readMark(port.metadataOfFile());
  if (mark === undefined) return;
  removeLeftovers(port, mark);
  unmark(port);
}

/** Sheets are shown last: where one of them is in view, all of them are complete. */
function removeLeftovers(port: WorkbookPort, { workbook, adds }: Unfinished): void {
  const built = new Set(
    readBuilt(port.metadata())
      .filter((tab) => tab.workbook === workbook)
      .map(({ sheet }) => sheet),
  );
  const added = port
    .sheets()
    .filter(({ name }) => adds.includes(name))
    .map(({ id }) => ({ id, isHidden: port.isHidden(id), isBuilt: built.has(id) }));
  const isComplete = added.some(({ isHidden, isBuilt }) => isBuilt && !isHidden);
  if (isComplete) {
    for (const { id, isHidden, isBuilt } of added) if (isBuilt && isHidden) port.showSheet(id);
    return;
  }
  const leftovers = added.filter(({ id, isHidden, isBuilt }) => isHidden || (!isBuilt && port.isEmpty(id)));
  removeNames(
    port,
    workbook,
    leftovers.map(({ id }) => id),
  );
  for (const { id } of leftovers) port.deleteSheet(id);
}

/** A name outlives its sheet at Google, as one without cells. */
function removeNames(port: WorkbookPort, workbook: WorkbookId, sheets: readonly number[]): void {
  if (sheets.length === 0) return;
  const prefix = rangeName({ id: workbook }, '');
  for (const { name, sheet } of port.names()) {
    if (name.startsWith(prefix) && sheets.includes(sheet)) port.removeName(name);
  }
}

export function unmark(port: WorkbookPort): void {
  for (const one of port.metadataOfFile()) {
    if (readMark([one]) !== undefined) port.removeMetadata(one.id);
  }
}
