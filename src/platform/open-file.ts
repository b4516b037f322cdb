/** The open spreadsheet as panel, snapshot and digest need it. */
import type { PanelPort } from '../panel/port.ts';
import type { Texts } from '../panel/texts.ts';
import { readRawFile } from './raw-file.ts';
import { rangeIn, workbookCells } from './workbook-cells.ts';
import { workbookFile } from './workbook-file.ts';

/** `textsFile` names the file with the sentences in a language. */
export function openFile(textsFile: (language: Texts['language']) => string): PanelPort {
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
    tryFormula: (sheet, cell, what, formula) =>
      tried(sheetOf(sheet), rangeIn(sheetOf(sheet), cell), what, formula),
    surroundings: () => ({
      userLocale: Session.getActiveUserLocale(),
      fileLocale: spreadsheet.getSpreadsheetLocale(),
      fileTimeZone: spreadsheet.getSpreadsheetTimeZone(),
      scriptTimeZone: Session.getScriptTimeZone(),
    }),
    texts: (language) => JSON.parse(readRawFile(textsFile(language))) as Texts,
    fileName: () => spreadsheet.getName(),
    address: () => spreadsheet.getUrl(),
    today: () => Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
  };
}

const GREEN = '#DDF2E3';

function tried(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  what: 'rule' | 'validation',
  formula: string,
): string | undefined {
  try {
    if (what === 'validation') {
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).build());
    } else {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(GREEN);
      // The sheet is ours, and so are its rules: those of the last self-test are replaced.
      const cell = range.getA1Notation();
      const others = sheet
        .getConditionalFormatRules()
        .filter((one) => one.getRanges().some((zone) => zone.getA1Notation() !== cell));
      sheet.setConditionalFormatRules([...others, rule.setRanges([range]).build()]);
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
