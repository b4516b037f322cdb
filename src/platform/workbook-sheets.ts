/** All that the writer of workbooks needs of the open spreadsheet. */
import type { WorkbookPort } from '../workbooks/writing/port.ts';
import { workbookCells } from './workbook-cells.ts';
import { workbookDrawing } from './workbook-drawing.ts';
import { workbookFile } from './workbook-file.ts';

export function workbookSheets(): WorkbookPort {
  const { sheetOf, ...file } = workbookFile();
  return { ...file, ...workbookCells(sheetOf), ...workbookDrawing(sheetOf) };
}
