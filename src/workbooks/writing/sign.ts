/** Writes into the metadata of each sheet what it is. */
import { noteZones } from './before.ts';
import { type BuiltTab, writeBuilt } from './built.ts';
import { oursOf } from './content.ts';
import { rulesOf, validationsOf } from './drawing.ts';

import type { WorkbookPort } from './port.ts';
import type { Undo } from './undo.ts';
import type { TabWork, Work, Written } from './work.ts';

export function sign(port: WorkbookPort, undo: Undo, work: Work, written: Written): void {
  work.tabs.forEach((one, index) => {
    const { found } = one;
    const signature = signatureOf(one, index, work, written);
    if (found === undefined) {
      port.addMetadata(signature.sheet, writeBuilt(signature));
      return;
    }
    const { id, value } = found.metadata;
    const isOlder = found.version !== work.job.book.version;
    undo.add(() => port.changeMetadata(id, value));
    port.changeMetadata(id, writeBuilt(isOlder ? unfinishedLooks(signature, found) : signature));
  });
}

export function signatureOf(
  { tab, name, nameNow, found }: TabWork,
  index: number,
  { job }: Work,
  written: Written,
): BuiltTab {
  const { language, currency, book } = job;
  return {
    ...{ workbook: book.id, tab: tab.id, version: book.version, language, currency },
    sheet: written.places.sheets[tab.id] as number,
    name: found !== undefined && name === nameNow ? found.name : name,
    ours: oursOf(tab),
    notes: noteZones(tab),
    rules: rulesOf(tab, written.places).map(({ zone }) => zone),
    validations: validationsOf(tab, written.places).map(({ zone }) => zone),
    folds: tab.folds ?? [],
    charts: written.charts[index] ?? [],
  };
}

/** As long as its looks are those of an older version, so is the sheet. */
const unfinishedLooks = (signature: BuiltTab, old: BuiltTab): BuiltTab => ({
  ...signature,
  version: '',
  folds: old.folds,
  charts: [...signature.charts, ...old.charts.slice(signature.charts.length)],
});
