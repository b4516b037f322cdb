/** SpreadsheetApp: the way from a script to its spreadsheet. */
import type { ServiceContext } from './service-context.ts';

export function spreadsheetApp({ workbook, strict, objects }: ServiceContext): object {
  return strict('Spreadsheet.SpreadsheetApp', {
    getActive: objects.spreadsheet,
    getActiveSpreadsheet: objects.spreadsheet,
    getActiveSheet: () => objects.sheet(workbook.model.getters.getActiveSheetId()),
    getUi: objects.ui,
    /** Every write is carried out at once. */
    flush: () => undefined,
  });
}
