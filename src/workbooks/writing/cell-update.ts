/** Which cells of a built sheet are written anew, and with what; the user's are not among them. */
import type { Zone } from '../a1.ts';
import { type Currency, numberFormat } from '../formats.ts';
import type { TabPlan } from '../plan.ts';
import { boundsOfFormats, formatsOf, formatZones } from './appearance.ts';
import { type Before, hasMoved, type UserZoneNow } from './before.ts';
import { asRead, type Fillings } from './cell-text.ts';
import { contentOf, oursOf } from './content.ts';
import type { Written } from './port.ts';
import { type Duty, rectanglesOver } from './rectangles.ts';
import { CellGrid, commonOf, forEachCell } from './zones.ts';

export interface CellUpdate {
  readonly inputs: CellGrid<Written>;
  readonly inputZones: readonly Zone[];
  readonly formats: CellGrid<string>;
  readonly formatZones: readonly Zone[];
}

export interface Given {
  readonly tab: TabPlan;
  readonly before: Before;
  /** What was ours when the sheet was built. */
  readonly oursBefore: readonly Zone[];
  readonly fillings: Fillings;
  readonly isNewVersion: boolean;
}

export function cellUpdate(given: Given): CellUpdate | undefined {
  const { values, formulas, formats } = given.before;
  if (values === undefined || formulas === undefined || formats === undefined) return undefined;
  const { zone } = values;
  const draft: Draft = {
    inputs: new CellGrid<Written>(zone, ''),
    inputDuties: new CellGrid<Duty>(zone, 'either'),
    formats: new CellGrid<string>(zone, ''),
    formatDuties: new CellGrid<Duty>(zone, 'keep'),
    ...{ values, formulas, formatsNow: formats },
  };
  begin(draft, given);
  clearOld(draft, given);
  placeOurs(draft, given);
  for (const user of given.before.users) placeUsers(draft, given, user);
  return {
    inputs: draft.inputs,
    inputZones: rectanglesOver(draft.inputDuties),
    formats: draft.formats,
    formatZones: rectanglesOver(draft.formatDuties),
  };
}

interface Draft {
  readonly inputs: CellGrid<Written>;
  readonly inputDuties: CellGrid<Duty>;
  readonly formats: CellGrid<string>;
  readonly formatDuties: CellGrid<Duty>;
  readonly values: CellGrid<Written>;
  readonly formulas: CellGrid<string>;
  readonly formatsNow: CellGrid<string>;
}

/**
 * What stands between our cells is the user's, or the result of a formula that needs more than one cell. Beyond the
 * formats of the plan, cells take the formats of what they are computed from.
 */
function begin(
  { values, formulas, formatsNow, inputDuties, formats, formatDuties }: Draft,
  { tab }: Given,
): void {
  const formatted = boundsOfFormats(tab);
  if (formatted !== undefined) formatDuties.fill(formatted, 'either');
  forEachCell(values.zone, (row, column) => {
    formats.set(row, column, formatsNow.get(row, column) ?? '');
    if (values.get(row, column) !== '' || formulas.get(row, column) !== '') {
      inputDuties.set(row, column, 'keep');
    }
  });
}

/** What was ours or where an input was, and neither is now. */
function clearOld(draft: Draft, { before, oursBefore, fillings }: Given): void {
  const moved = before.users.filter(hasMoved).map(({ now }) => now);
  for (const zone of [...oursBefore, ...moved]) {
    forEachIn(draft, zone, (row, column) => {
      writeCell(draft, row, column, '', numberFormat('general', fillings.currency));
    });
  }
}

function placeOurs(draft: Draft, { tab, before, fillings }: Given): void {
  const content = contentOf(tab, fillings);
  for (const zone of oursOf(tab)) {
    forEachCell(zone, (row, column) => {
      draft.inputs.set(row, column, content?.get(row, column) ?? '');
      draft.inputDuties.set(row, column, 'write');
      draft.formats.set(row, column, before.formats?.get(row, column) ?? '');
      draft.formatDuties.set(row, column, 'keep');
    });
  }
  const formats = formatsOf(tab, fillings.currency);
  const formatted = boundsOfFormats(tab);
  if (formatted === undefined) return;
  const ours = new CellGrid<boolean>(draft.values.zone, false);
  for (const zone of [...oursOf(tab), ...formatZones(tab)]) ours.fill(zone, true);
  forEachIn(draft, formatted, (row, column) => {
    if (ours.get(row, column) !== true) return;
    draft.formats.set(row, column, formats.get(row, column) ?? '');
    draft.formatDuties.set(row, column, 'write');
  });
}

/** Left alone where they stand; brought along where they have moved; with the sample where they are new. */
function placeUsers(draft: Draft, given: Given, user: UserZoneNow): void {
  if (hasMoved(user)) bringAlong(draft, user);
  else if (given.isNewVersion && user.now === undefined && isFree(draft, given, user.sample)) {
    placeSample(draft, given, user.sample);
  } else {
    draft.inputDuties.fill(user.zone, 'keep');
    draft.formatDuties.fill(user.zone, 'keep');
  }
}

function bringAlong(draft: Draft, { zone, now }: { readonly zone: Zone; readonly now: Zone }): void {
  forEachIn(draft, zone, (row, column) => {
    const from = { row: now.top + row - zone.top, column: now.left + column - zone.left };
    const isInside = from.row <= now.bottom && from.column <= now.right;
    const value = isInside ? draft.values.get(from.row, from.column) : undefined;
    const formula = isInside ? draft.formulas.get(from.row, from.column) : undefined;
    const format = isInside ? draft.formatsNow.get(from.row, from.column) : undefined;
    writeCell(
      draft,
      row,
      column,
      asRead(value ?? '', formula ?? ''),
      format ?? draft.formats.get(row, column) ?? '',
    );
  });
}

function placeSample(draft: Draft, { tab, fillings }: Given, sample: Zone): void {
  const content = contentOf(tab, fillings);
  const formats = formatsOf(tab, fillings.currency);
  forEachCell(sample, (row, column) => {
    writeCell(draft, row, column, content?.get(row, column) ?? '', formats.get(row, column) ?? '');
  });
}

/** Whether nothing stands there but what was ours. */
function isFree({ values, formulas }: Draft, { oursBefore }: Given, zone: Zone): boolean {
  let free = true;
  forEachCell(zone, (row, column) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    const isEmpty = (values.get(row, column) ?? '') === '' && (formulas.get(row, column) ?? '') === '';
    if (!isEmpty && !oursBefore.some((ours) => commonOf(ours, cell) !== undefined)) free = false;
  });
  return free;
}

function writeCell(draft: Draft, row: number, column: number, input: Written, format: string): void {
  draft.inputs.set(row, column, input);
  draft.inputDuties.set(row, column, 'write');
  draft.formats.set(row, column, format);
  draft.formatDuties.set(row, column, 'write');
}

function forEachIn(draft: Draft, zone: Zone, visit: (row: number, column: number) => void): void {
  const common = commonOf(zone, draft.values.zone);
  if (common !== undefined) forEachCell(common, visit);
}

/** What the cells of a zone held, in the form that writes the same again. */
export function asTheyWere({ values, formulas }: Before, zone: Zone): Written[][] {
  const inputs = new CellGrid<Written>(zone, '');
  forEachCell(zone, (row, column) => {
    inputs.set(row, column, asRead(values?.get(row, column) ?? '', formulas?.get(row, column) ?? ''));
  });
  return inputs.rows();
}

/** What an amount of the user's is shown in after the currency changed. */
export const amountFormat = (format: Before['amounts'][number]['format'], currency: Currency): string =>
  numberFormat(format, currency);
