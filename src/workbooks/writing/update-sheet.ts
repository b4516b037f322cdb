/** Brings a built sheet up to date where it stands: texts, formulas, formats, notes, rules and checks of input. */
import { zoneName } from '../a1.ts';
import type { Currency } from '../formats.ts';
import type { TabPlan } from '../plan.ts';
import { writeGrid } from './appearance.ts';
import { type Before, type Change, noteZones } from './before.ts';
import type { FoundTab } from './built.ts';
import type { Fillings } from './cell-text.ts';
import { amountFormat, asTheyWere, cellUpdate } from './cell-update.ts';
import { rulesOf, validationsOf } from './drawing.ts';
import { notesOf, sizeOfTab } from './new-sheet.ts';
import type { FoundRule, RuleSpec, WorkbookPort } from './port.ts';
import type { Undo } from './undo.ts';
import type { CellGrid } from './zones.ts';

export interface Update {
  readonly port: WorkbookPort;
  readonly undo: Undo;
  readonly tab: TabPlan;
  readonly found: FoundTab;
  readonly before: Before;
  readonly change: Change;
  readonly fillings: Fillings;
  /** The notes of this tab as they were written, where they are known. */
  readonly notesBefore: CellGrid<string> | undefined;
}

export function updateSheet(update: Update): void {
  grow(update);
  liftValidations(update);
  updateCells(update);
  updateAmounts(update, update.fillings.currency);
  updateNotes(update);
  setValidations(update);
  updateRules(update);
}

function grow({ port, undo, tab, found, before: { size } }: Update): void {
  const needed = sizeOfTab(tab);
  const grown = { rows: Math.max(size.rows, needed.rows), columns: Math.max(size.columns, needed.columns) };
  if (grown.rows === size.rows && grown.columns === size.columns) return;
  undo.add(() => port.resize(found.sheet, port.sizeOf(found.sheet), size));
  port.resize(found.sheet, size, grown);
}

function updateCells({ port, undo, tab, found, before, change, fillings }: Update): void {
  const { sheet } = found;
  const update = cellUpdate({ tab, before, oursBefore: found.ours, fillings, isNewVersion: change.version });
  if (update === undefined) return;
  for (const zone of update.inputZones) {
    undo.add(() => port.write(sheet, zone, 'values', asTheyWere(before, zone)));
    port.write(sheet, zone, 'values', update.inputs.rows(zone));
  }
  for (const zone of update.formatZones) {
    undo.add(() => writeGrid(port, sheet, 'formats', zone, before.formats?.rows(zone) ?? []));
    writeGrid(port, sheet, 'formats', zone, update.formats.rows(zone));
  }
}

function updateAmounts({ port, undo, found, before }: Update, currency: Currency): void {
  for (const { zone, format, was } of before.amounts) {
    undo.add(() => writeGrid(port, found.sheet, 'formats', zone, was));
    port.writeSame(found.sheet, zone, 'formats', amountFormat(format, currency));
  }
}

/** A note that the user wrote, or wrote over ours, stays. */
function updateNotes({ port, undo, tab, found, before, change, fillings, notesBefore }: Update): void {
  const { notes: now } = before;
  if (now === undefined) return;
  const notes = now.copy();
  const isOurs = (row: number, column: number) =>
    change.version || now.get(row, column) === '' || now.get(row, column) === notesBefore?.get(row, column);
  if (change.version) for (const zone of found.notes) notes.fill(zone, '');
  const planned = notesOf(tab, fillings);
  for (const { top, left } of noteZones(tab)) {
    if (isOurs(top, left)) notes.set(top, left, planned?.get(top, left) ?? '');
  }
  if (JSON.stringify(notes.rows()) === JSON.stringify(now.rows())) return;
  undo.add(() => port.write(found.sheet, now.zone, 'notes', now.rows()));
  port.write(found.sheet, now.zone, 'notes', notes.rows());
}

/** A check of input refuses what a script writes too, so it is away while cells are written. */
function liftValidations({ port, undo, found, before }: Update): void {
  for (const { zone, handle } of before.validations) {
    undo.add(() => port.restoreValidations(found.sheet, zone, handle));
    port.clearValidations(found.sheet, zone);
  }
}

function setValidations({ port, undo, tab, found, change, fillings }: Update): void {
  if (!change.version && !change.language) return;
  for (const validation of validationsOf(tab, fillings)) {
    undo.add(() => port.clearValidations(found.sheet, validation.zone));
    port.setValidation(found.sheet, validation);
  }
}

/** Ours take the place of ours; the user's keep theirs. */
function updateRules({ port, undo, tab, found, before, fillings }: Update): void {
  const planned = rulesOf(tab, fillings);
  if (before.rules.length === 0 && planned.length === 0) return;
  const mine = new Set(found.rules.map(zoneName));
  const isOurs = ({ zones }: FoundRule) => zones.length === 1 && mine.has(zones[0] as string);
  const first = before.rules.findIndex(isOurs);
  const above = before.rules.slice(0, first === -1 ? before.rules.length : first);
  const below = before.rules.slice(above.length).filter((rule) => !isOurs(rule));
  const rules: (FoundRule | RuleSpec)[] = [...above, ...planned, ...below];
  undo.add(() => port.setRules(found.sheet, before.rules));
  port.setRules(found.sheet, rules);
}
