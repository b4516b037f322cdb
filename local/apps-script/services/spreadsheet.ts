/** Spreadsheet: the file with its sheets. */

import type { Command } from '../../engine/engine.ts';
import { localeOf } from '../../engine/locales.ts';
import type { EnumValue } from '../enumeration.ts';
import { metadataMembers } from './developer-metadata.ts';
import { keepingNames, namedRanges, placeOfName, removeNamedRange, setNamedRange } from './named-range.ts';
import { protections } from './protection.ts';
import { activateSheet } from './select.ts';
import { activeMembers } from './selection.ts';
import type { ServiceContext } from './service-context.ts';
import { rangeFromA1, rangeListFromA1 } from './sheet/a1.ts';
import { checkSheetName, freeCopyName } from './sheet/names.ts';
import { moveSheet } from './sheet/order.ts';
import { sheets } from './sheet.ts';

const NEW_SHEET = { rows: 1000, cols: 26 };

interface SheetOptions {
  readonly template?: object;
}

export function spreadsheet(context: ServiceContext): object {
  const { workbook, strict, objects, file, toast } = context;
  const { getters } = workbook.model;
  const names = () => getters.getSheetIds().map((id) => getters.getSheetName(id));
  const activeId = () => getters.getActiveSheetId();
  const active = activeMembers(context);

  const insertSheet = (...given: (string | number | SheetOptions)[]) => {
    const wanted = given.find((value) => typeof value === 'string');
    const index =
      given.find((value) => typeof value === 'number') ?? getters.getSheetIds().indexOf(activeId()) + 1;
    const options = given.find((value): value is SheetOptions => typeof value === 'object');
    const name = wanted ?? freeName(names());
    checkSheetName(workbook, name);
    if (index < 0 || index > names().length) throw new Error('The sheet index is out of bounds.');
    const sheetId = workbook.newId();
    if (options?.template === undefined) {
      workbook.write([['CREATE_SHEET', { sheetId, name, position: index, ...NEW_SHEET }]]);
    } else {
      const template = sheets.of(options.template);
      workbook.write([['DUPLICATE_SHEET', { sheetId: template, sheetIdTo: sheetId, sheetNameTo: name }]]);
      moveSheet(workbook, sheetId, index);
    }
    activateSheet(workbook, sheetId);
    return objects.sheet(sheetId);
  };
  const deleteSheet = (sheetId: string) => {
    if (getters.getSheetIds().length === 1) throw new Error("You can't remove all the sheets in a document.");
    if (getters.getVisibleSheetIds().every((id) => id === sheetId)) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    // The engine refuses to take away even a hidden sheet while only one is visible.
    const shown: Command[] = getters.isSheetVisible(sheetId) ? [] : [['SHOW_SHEET', { sheetId }]];
    const sheetName = getters.getSheetName(sheetId);
    workbook.write([...shown, ...keepingNames(workbook, sheetId), ['DELETE_SHEET', { sheetId, sheetName }]]);
  };
  const sheetOrNull = (sheetId: string | undefined) =>
    sheetId === undefined || getters.tryGetSheet(sheetId) === undefined ? null : objects.sheet(sheetId);

  const self: object = strict('Spreadsheet.Spreadsheet', {
    ...active,
    setActiveSelection: (given: string | object) => {
      const range = typeof given === 'string' ? rangeFromA1(context, given, activeId()) : given;
      return (active.setActiveRange as (range: object) => object)(range);
    },
    ...metadataMembers(context, {}, () => self),
    getId: () => file.id,
    getName: () => file.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
    getSheets: () => getters.getSheetIds().map((id) => objects.sheet(id)),
    getNumSheets: () => getters.getSheetIds().length,
    getSheetByName: (name: string) => sheetOrNull(getters.getSheetIdByName(name)),
    getSheetById: (number: number) => sheetOrNull(workbook.sheetOfNumber(number)),
    getSheetId: () => workbook.sheetNumber(activeId()),
    getSheetName: () => getters.getSheetName(activeId()),
    getRange: (notation: string) => {
      const named = placeOfName(workbook, notation);
      return named === undefined
        ? rangeFromA1(context, notation, activeId())
        : objects.range(named.sheetId, named.zone);
    },
    getRangeList: (notations: string[]) => rangeListFromA1(context, notations, activeId()),
    insertSheet,
    deleteSheet: (sheet: object) => deleteSheet(sheets.of(sheet)),
    deleteActiveSheet: () => {
      deleteSheet(activeId());
      return objects.sheet(activeId());
    },
    duplicateActiveSheet: () => {
      const sheetIdTo = workbook.newId();
      const sheetNameTo = freeCopyName(names(), getters.getSheetName(activeId()));
      workbook.write([['DUPLICATE_SHEET', { sheetId: activeId(), sheetIdTo, sheetNameTo }]]);
      activateSheet(workbook, sheetIdTo);
      return objects.sheet(sheetIdTo);
    },
    renameActiveSheet: (newName: string) => {
      checkSheetName(workbook, newName, activeId());
      const oldName = getters.getSheetName(activeId());
      workbook.write([['RENAME_SHEET', { sheetId: activeId(), newName, oldName }]]);
    },
    setActiveSheet: (sheet: object) => {
      activateSheet(workbook, sheets.of(sheet));
      return sheet;
    },
    moveActiveSheet: (position: number) => {
      if (position < 1 || position > names().length) throw new Error('The sheet position is out of bounds.');
      moveSheet(workbook, activeId(), position - 1);
    },
    getNamedRanges: () => namedRanges(context),
    getRangeByName: (name: string) => {
      const place = placeOfName(workbook, name);
      return place === undefined ? null : objects.range(place.sheetId, place.zone);
    },
    setNamedRange: (name: string, range: object) => setNamedRange(context, name, range),
    removeNamedRange: (name: string) => removeNamedRange(workbook, name),
    getProtections: (type: EnumValue) => protections(context, type),
    toast: (message: string, title = '', seconds: number | null = 5) => toast({ message, title, seconds }),
    getSpreadsheetLocale: () => workbook.locale.code,
    /** A code that Google does not know changes nothing. */
    setSpreadsheetLocale: (code: string) => {
      const locale = localeOf(code);
      if (locale !== undefined) workbook.write([['UPDATE_LOCALE', { locale }]]);
    },
    getSpreadsheetTimeZone: () => workbook.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  return self;
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
