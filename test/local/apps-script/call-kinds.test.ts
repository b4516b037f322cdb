import { expect, test } from 'vitest';
import { kindOfCall } from '../../../local/apps-script/call-kinds.ts';

test.each([
  ['Range.setValues', 'file'],
  ['Range.getValue', 'file'],
  ['RangeList.setBackground', 'file'],
  ['Sheet.insertChart', 'file'],
  ['Sheet.getCharts', 'file'],
  ['Spreadsheet.setNamedRange', 'file'],
  ['DeveloperMetadataFinder.find', 'file'],
  ['Protection.setWarningOnly', 'file'],
  ['SpreadsheetApp.flush', 'file'],
  ['Sheet.getRange', 'way'],
  ['Range.getA1Notation', 'way'],
  ['SpreadsheetApp.getActive', 'way'],
  ['SpreadsheetApp.newDataValidation', 'builder'],
  ['Sheet.newChart', 'builder'],
  ['EmbeddedColumnChartBuilder.setOption', 'builder'],
  ['ConditionalFormatRuleBuilder.build', 'builder'],
  ['DeveloperMetadataFinder.withKey', 'builder'],
  ['Utilities.formatDate', 'other'],
  ['CAC', 'other'],
])('%s is counted as %s', (name, kind) => {
  expect(kindOfCall(name)).toBe(kind);
});
