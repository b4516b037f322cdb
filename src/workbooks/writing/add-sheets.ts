/** Makes the sheets that are missing, hidden and beside those that are there. */
import { sizeOfTab } from './new-sheet.ts';
import type { WorkbookPort } from './port.ts';
import type { Undo } from './undo.ts';
import type { Work } from './work.ts';

/** Gives the sheet of each tab, old and new. */
export function addSheets(port: WorkbookPort, undo: Undo, { tabs, order }: Work): Record<string, number> {
  const sheets: Record<string, number> = {};
  const orderNow = [...order];
  let previous: number | undefined;
  tabs.forEach(({ tab, name, found }, index) => {
    const next = tabs.slice(index).find((one) => one.found !== undefined)?.found?.sheet;
    const place = placeFor(orderNow, previous, next);
    if (found === undefined) undo.add(() => removeAdded(port, name, order));
    const sheet = found?.sheet ?? port.insertSheet(name, place, sizeOfTab(tab));
    if (found === undefined) orderNow.splice(place, 0, sheet);
    sheets[tab.id] = sheet;
    previous = sheet;
  });
  return sheets;
}

function placeFor(order: readonly number[], previous: number | undefined, next: number | undefined): number {
  if (previous !== undefined) return order.indexOf(previous) + 1;
  return next === undefined ? order.length : order.indexOf(next);
}

function removeAdded(port: WorkbookPort, name: string, before: readonly number[]): void {
  for (const sheet of port.sheets()) {
    if (sheet.name === name && !before.includes(sheet.id)) port.deleteSheet(sheet.id);
  }
}

export function renameSheets(port: WorkbookPort, undo: Undo, { tabs }: Work): void {
  for (const { name, nameNow, found } of tabs) {
    if (found === undefined || nameNow === undefined || name === nameNow) continue;
    undo.add(() => port.renameSheet(found.sheet, nameNow));
    port.renameSheet(found.sheet, name);
  }
}
