/** The mark that stays in the file where a build was cut off, and what is done about it. */
import type { Language } from '../../catalogue/types.ts';
import type { Currency } from '../formats.ts';
import type { WorkbookId } from '../plan.ts';
import { readBuilt } from './built.ts';
import type { Metadata, WorkbookPort } from './port.ts';

export interface Unfinished {
  readonly workbook: WorkbookId;
  readonly language: Language;
  readonly currency: Currency;
  /** The names of the sheets that were to be added. */
  readonly adds: readonly string[];
}

export const writeMark = (mark: Unfinished): string => JSON.stringify({ ...mark, unfinished: true });

function readMark(metadata: readonly Metadata[]): Unfinished | undefined {
  for (const { value } of metadata) {
    try {
      const mark = JSON.parse(value) as Unfinished & { readonly unfinished?: boolean };
      if (mark.unfinished === true && Array.isArray(mark.adds)) return mark;
    } catch {
      // Not a mark of ours.
    }
  }
  return undefined;
}

/** A build that was cut off, unless it is going on right now. */
export function findUnfinished(port: WorkbookPort): Unfinished | undefined {
  const mark = readMark(port.metadataOfFile());
  if (mark === undefined) return undefined;
  const release = port.tryLock();
  release?.();
  return release === undefined ? undefined : mark;
}

/** Removes what a build left behind when it was cut off, and its mark; gives what it was to build. */
export function cleanUnfinished(port: WorkbookPort): Unfinished | undefined {
  if (readMark(port.metadataOfFile()) === undefined) return undefined;
  const release = port.tryLock();
  if (release === undefined) return undefined;
  try {
    return sweep(port);
  } finally {
    release();
  }
}

/** The same for whoever holds the lock. */
export function sweep(port: WorkbookPort): Unfinished | undefined {
  const mark = readMark(port.metadataOfFile());
  if (mark === undefined) return undefined;
  removeLeftovers(port, mark);
  unmark(port);
  return mark;
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
  for (const { id, isHidden, isBuilt } of added) {
    if (isComplete && isBuilt && isHidden) port.showSheet(id);
    else if (!isComplete && (isHidden || (!isBuilt && port.isEmpty(id)))) port.deleteSheet(id);
  }
}

export function unmark(port: WorkbookPort): void {
  for (const one of port.metadataOfFile()) {
    if (readMark([one]) !== undefined) port.removeMetadata(one.id);
  }
}
