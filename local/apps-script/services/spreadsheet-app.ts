/** SpreadsheetApp: the way from a script to its spreadsheet. */
import { colourBuilder } from './colour.ts';
import { conditionalFormatRuleBuilder } from './conditional-format-rule.ts';
import { dataValidationBuilder } from './data-validation.ts';
import { activateSheet } from './select.ts';
import { activeMembers } from './selection.ts';
import type { ServiceContext } from './service-context.ts';
import { sheets } from './sheet.ts';
import { textStyleBuilder } from './text-style.ts';

const CLASS = 'Spreadsheet.SpreadsheetApp';

export function spreadsheetApp(context: ServiceContext): object {
  const { workbook, strict, objects, enumerationsIn } = context;
  // The file is opened by the first call: when a script is loaded it is not there yet.
  const names = [
    'getActiveRange',
    'getActiveRangeList',
    'getActiveSheet',
    'getCurrentCell',
    'getSelection',
  ] as const;
  const choices = ['setActiveRange', 'setActiveRangeList', 'setCurrentCell'] as const;
  const active = [...names, ...choices].map((name) => [
    name,
    (...given: never[]) => activeMembers(context)[name]?.(...given),
  ]);
  return strict(CLASS, {
    ...enumerationsIn(CLASS),
    ...Object.fromEntries(active),
    getActive: objects.spreadsheet,
    getActiveSpreadsheet: objects.spreadsheet,
    setActiveSheet: (sheet: object) => {
      activateSheet(workbook, sheets.of(sheet));
      return sheet;
    },
    getUi: objects.ui,
    newColor: () => colourBuilder(context),
    newConditionalFormatRule: () => conditionalFormatRuleBuilder(context),
    newDataValidation: () => dataValidationBuilder(context),
    newTextStyle: () => textStyleBuilder(context),
    /** Every write is carried out at once. */
    flush: () => undefined,
  });
}
