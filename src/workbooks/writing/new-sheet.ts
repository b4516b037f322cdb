/** Fills a new sheet: everything but its charts, which may show cells of other sheets. */
import { parseCell, parseZone } from '../a1.ts';
import type { Currency } from '../formats.ts';
import type { TabPlan } from '../plan.ts';
import {
  boundsOfFormats,
  formatsOf,
  LOOK_ASPECTS,
  looksOf,
  wholeOf,
  writeGrid,
  writeLook,
} from './appearance.ts';
import { type Fillings, filledText } from './cell-text.ts';
import { contentOf, usersOf } from './content.ts';
import { rulesOf, validationsOf } from './drawing.ts';
import { dress } from './dress.ts';
import type { WorkbookPort } from './port.ts';
import { boundsOf, CellGrid } from './zones.ts';

export function fillNewSheet(port: WorkbookPort, sheet: number, tab: TabPlan, fillings: Fillings): void {
  const content = contentOf(tab, fillings);
  if (content !== undefined) port.write(sheet, content.zone, 'values', content.rows());
  writeFormats(port, sheet, tab, fillings.currency);
  const looks = looksOf(tab);
  for (const aspect of LOOK_ASPECTS) writeLook(port, sheet, aspect, looks, looks.zone, true);
  const notes = notesOf(tab, fillings);
  if (notes !== undefined) port.write(sheet, notes.zone, 'notes', notes.rows());
  dress(port, sheet, tab);
  for (const validation of validationsOf(tab, fillings)) port.setValidation(sheet, validation);
  const rules = rulesOf(tab, fillings);
  if (rules.length > 0) port.setRules(sheet, rules);
  port.protect(
    sheet,
    usersOf(tab).map(({ zone }) => zone),
  );
}

function writeFormats(port: WorkbookPort, sheet: number, tab: TabPlan, currency: Currency): void {
  const bounds = boundsOfFormats(tab);
  if (bounds === undefined) return;
  const formats = formatsOf(tab, currency);
  writeGrid(port, sheet, 'formats', bounds, formats.rows(bounds));
}

/** The smallest rectangle around all notes. */
export function notesOf(tab: TabPlan, fillings: Fillings): CellGrid<string> | undefined {
  const notes = tab.notes ?? [];
  const bounds = boundsOf(notes.map(({ cell }) => parseZone(cell)));
  if (bounds === undefined) return undefined;
  const grid = new CellGrid<string>(bounds, '');
  for (const { cell, text } of notes) {
    const { row, column } = parseCell(cell);
    grid.set(row, column, filledText(text, fillings));
  }
  return grid;
}

export const sizeOfTab = (tab: TabPlan) => {
  const { bottom, right } = wholeOf(tab);
  return { rows: bottom, columns: right };
};
