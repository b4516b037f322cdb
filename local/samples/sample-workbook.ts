/** The sample tabs as one workbook. */
import { type Language, LOCALES } from '../engine/locales.ts';
import type { WorkbookData } from '../engine/workbook-data.ts';
import { leads } from './leads.ts';
import { onlineRetail } from './online-retail.ts';
import { robyn } from './robyn.ts';
import { workbookOf } from './sheet-draft.ts';
import { startHere } from './start-here.ts';

export function sampleWorkbook(language: Language): WorkbookData {
  const sheets = [startHere, onlineRetail, robyn, leads].map((sheet) => sheet(language));
  return workbookOf(sheets, LOCALES[language]);
}
