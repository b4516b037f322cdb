/** Spreadsheet: the file with its sheets. */
import type { ServiceContext } from './service-context.ts';
import { rangeFromA1 } from './sheet.ts';

const NEW_SHEET = { rows: 1000, cols: 26 };

export function spreadsheet(context: ServiceContext): object {
  const { workbook, strict, objects } = context;
  const { getters, uuidGenerator } = workbook.model;
  const names = () => getters.getSheetIds().map((id) => getters.getSheetName(id));

  return strict('Spreadsheet.Spreadsheet', {
    getActiveSheet: () => objects.sheet(getters.getActiveSheetId()),
    getSheets: () => getters.getSheetIds().map((id) => objects.sheet(id)),
    getNumSheets: () => getters.getSheetIds().length,
    getSheetByName: (name: string) => {
      const id = getters.getSheetIdByName(name);
      return id === undefined ? null : objects.sheet(id);
    },
    getRange: (notation: string) => rangeFromA1(context, notation, getters.getActiveSheetId()),
    insertSheet: (name = freeName(names()), index = names().length) => {
      if (names().includes(name)) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const sheetId = uuidGenerator.smallUuid();
      workbook.write([
        ['CREATE_SHEET', { sheetId, name, position: index, ...NEW_SHEET }],
        ['ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId }],
      ]);
      return objects.sheet(sheetId);
    },
    getSpreadsheetLocale: () => workbook.locale.code,
    getSpreadsheetTimeZone: () => workbook.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
