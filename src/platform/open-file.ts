/** The open spreadsheet as panel, snapshot and digest need it. */
import type { PanelPort } from '../panel/port.ts';
import { rangeIn, workbookCells } from './workbook-cells.ts';
import { workbookFile } from './workbook-file.ts';

export function openFile(): PanelPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { sheetOf, ...file } = workbookFile();
  return {
    ...file,
    ...workbookCells(sheetOf),
    selection: () => {
      const sheet = spreadsheet.getActiveSheet();
      // Nothing is selected where a chart fills the sheet.
      const range = spreadsheet.getActiveRange() ?? sheet.getRange('A1');
      const zone = {
        top: range.getRow(),
        left: range.getColumn(),
        bottom: range.getLastRow(),
        right: range.getLastColumn(),
      };
      return { sheet: sheet.getSheetId(), zone };
    },
    filled: (sheet) => ({ rows: sheetOf(sheet).getLastRow(), columns: sheetOf(sheet).getLastColumn() }),
    readShown: (sheet, zone) => rangeIn(sheetOf(sheet), zone).getDisplayValues(),
    address: () => spreadsheet.getUrl(),
    today: () => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
  };
}
