/** The sample tabs as one workbook. */
import { type Language, LOCALES } from '../engine/locales.ts';
import type { WorkbookData } from '../engine/workbook-data.ts';
import { abTest } from './ab-test.ts';
import { attribution } from './attribution.ts';
import { customers } from './customers.ts';
import { forecast } from './forecast.ts';
import { leads } from './leads.ts';
import { onlineRetail } from './online-retail.ts';
import { robyn } from './robyn.ts';
import { scenario } from './scenario.ts';
import { workbookOf } from './sheet-draft.ts';
import { startHere } from './start-here.ts';

const TABS = [startHere, onlineRetail, robyn, leads, attribution, customers, forecast, abTest, scenario];

export function sampleWorkbook(language: Language): WorkbookData {
  const sheets = TABS.map((sheet) => sheet(language));
  return workbookOf(sheets, LOCALES[language]);
}
