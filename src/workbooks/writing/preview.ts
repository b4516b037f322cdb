/** What building a workbook would do to the file, before it does. */
import { readBuilt } from './built.ts';
import { type Book, jobOf, type Wish } from './job.ts';
import type { FilePort } from './port.ts';

export interface Preview {
  /** Names of sheets. */
  readonly adds: readonly string[];
  readonly updates: readonly string[];
}

export function previewWorkbook(port: FilePort, book: Book, wish: Wish): Preview {
  const { tabs } = jobOf(book, wish, readBuilt(port.metadata()), port.sheets());
  return {
    adds: tabs.filter(({ found }) => found === undefined).map(({ name }) => name),
    updates: tabs.filter(({ found }) => found !== undefined).map(({ name }) => name),
  };
}
