/** The open spreadsheet as the writer of workbooks needs it: its sheets, names, lock and metadata. */
import type { FilePort, Metadata, NamedZone, SheetSize } from '../workbooks/writing/port.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'nyckeltal';
const PATIENCE = 10_000;
/** A new sheet has so many, whatever is asked. */
const FRESH: SheetSize = { rows: 1000, columns: 26 };
const SECONDS_OF_TOAST = 10;

/** Finds a sheet of the open file by its id. */
export type SheetOf = (id: number) => Sheet;

export function workbookFile(): FilePort & { readonly sheetOf: SheetOf } {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map<number, Sheet>();
  const metadata = new Map<number, DeveloperMetadata>();

  const readSheets = () =>
    file.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      sheets.set(id, sheet);
      return { id, name: sheet.getName() };
    });
  const sheetOf = (id: number): Sheet => {
    if (!sheets.has(id)) readSheets();
    return sheets.get(id) as Sheet;
  };

  const finder = () => file.createDeveloperMetadataFinder().withKey(KEY);
  const remembered = (found: DeveloperMetadata, sheet: number | null): Metadata => {
    const id = found.getId();
    metadata.set(id, found);
    return { id, sheet, value: found.getValue() ?? '' };
  };

  return {
    sheetOf,
    tryLock,
    sheets: readSheets,
    isHidden: (sheet) => sheetOf(sheet).isSheetHidden(),
    isEmpty: (sheet) => sheetOf(sheet).getLastRow() === 0,
    activeSheet: () => file.getActiveSheet().getSheetId(),
    activate: (sheet) => void file.setActiveSheet(sheetOf(sheet)),
    insertSheet: (name, index, size) => {
      const sheet = file.insertSheet(name, index);
      sheet.hideSheet();
      const id = sheet.getSheetId();
      sheets.set(id, sheet);
      resize(sheet, FRESH, size);
      return id;
    },
    deleteSheet: (sheet) => file.deleteSheet(sheetOf(sheet)),
    showSheet: (sheet) => void sheetOf(sheet).showSheet(),
    renameSheet: (sheet, name) => void sheetOf(sheet).setName(name),
    sizeOf: (sheet) => ({ rows: sheetOf(sheet).getMaxRows(), columns: sheetOf(sheet).getMaxColumns() }),
    resize: (sheet, from, to) => resize(sheetOf(sheet), from, to),
    metadata: () =>
      finder()
        .find()
        .map((found) => remembered(found, sheetIdOf(found))),
    metadataOfFile: () =>
      finder()
        .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET)
        .find()
        .map((found) => remembered(found, null)),
    addMetadata: (sheet, value) => {
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      (sheet === null ? file : sheetOf(sheet)).addDeveloperMetadata(KEY, value, DOCUMENT);
    },
    changeMetadata: (id, value) => void metadata.get(id)?.setValue(value),
    removeMetadata: (id) => metadata.get(id)?.remove(),
    names: () => file.getNamedRanges().flatMap(namedZone),
    setName: (name, sheet, { top, left, bottom, right }) =>
      file.setNamedRange(name, sheetOf(sheet).getRange(top, left, bottom - top + 1, right - left + 1)),
    removeName: (name) => file.removeNamedRange(name),
    settle: () => SpreadsheetApp.flush(),
    tell: (text) => file.toast(text, 'Nyckeltal', SECONDS_OF_TOAST),
  };
}

export function tryLock(): (() => void) | undefined {
  const lock = LockService.getDocumentLock();
  // Only a script that belongs to no document has none.
  if (lock === null) return () => undefined;
  if (!lock.tryLock(PATIENCE)) return undefined;
  return () => {
    try {
      lock.releaseLock();
    } catch {
      // Google lets go of it when the script ends.
    }
  };
}

function resize(sheet: Sheet, from: SheetSize, to: SheetSize): void {
  if (to.rows > from.rows) sheet.insertRowsAfter(from.rows, to.rows - from.rows);
  if (to.rows < from.rows) sheet.deleteRows(to.rows + 1, from.rows - to.rows);
  if (to.columns > from.columns) sheet.insertColumnsAfter(from.columns, to.columns - from.columns);
  if (to.columns < from.columns) sheet.deleteColumns(to.columns + 1, from.columns - to.columns);
}

function sheetIdOf(found: DeveloperMetadata): number | null {
  return found.getLocation().getSheet()?.getSheetId() ?? null;
}

function namedZone(named: NamedRange): NamedZone[] {
  const range = rangeOf(named) ?? rangeOf(named);
  if (range === undefined) return [];
  const zone = {
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
  return [{ name: named.getName(), sheet: range.getGridId(), zone }];
}

/** None where the cells of the name were deleted; asked twice, because Google may fail to answer. */
function rangeOf(named: NamedRange): GoogleAppsScript.Spreadsheet.Range | undefined {
  try {
    return named.getRange() ?? undefined;
  } catch {
    return undefined;
  }
}
