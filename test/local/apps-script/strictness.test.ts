import { expect, test } from 'vitest';
import { appsScriptMembers } from '../../../local/apps-script/members.ts';
import { openFixture } from '../open-fixture.ts';

test('a member that Apps Script lacks throws what it throws at Google', async () => {
  const { sheet } = await openFixture();
  const use = () => sheet.getRange('A1').setFrobnicate();
  expect(use).toThrow(TypeError);
  expect(use).toThrow('setFrobnicate is not a function');
});

test('a member that exists but is missing here says so', async () => {
  const { sheet } = await openFixture();
  expect(() => sheet.getRange('A1').createPivotTable(sheet.getRange('A1'))).toThrow(
    'local runtime: Range.createPivotTable exists in Apps Script but is not implemented here',
  );
});

test('a service that is missing here says so too', async () => {
  const { run } = await openFixture();
  expect(() => run('DriveApp.getFiles()')).toThrow(
    'local runtime: DriveApp.getFiles exists in Apps Script but is not implemented here',
  );
});

test('members are those of the type declarations, with inherited ones', async () => {
  const { classes, globals } = await appsScriptMembers();
  expect(classes['Spreadsheet.Range']).toContain('getValues');
  expect(classes['Base.Blob']).toContain('getBlob');
  expect(globals.SpreadsheetApp).toBe('Spreadsheet.SpreadsheetApp');
});

test('the context holds the language and Google, nothing of Node', async () => {
  const { run } = await openFixture();
  const has = (name: string) => run(`typeof ${name}`);
  for (const name of ['process', 'require', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'atob', 'window']) {
    expect(has(name), name).toBe('undefined');
  }
  expect(has('Intl')).toBe('object');
  expect(has('console')).toBe('object');
});

test("errors of services are the script's own", async () => {
  const { run } = await openFixture();
  const caught = run(
    `try { SpreadsheetApp.getActiveSheet().getRange('?') } catch (e) { e instanceof Error && e.message }`,
  );
  expect(caught).toBe('Range not found');
});

test.each([
  ['sheet.getRange(null)', 'The parameters (null)', 'Sheet.getRange'],
  ['sheet.getRange("A1", 1)', 'The parameters (String,number)', 'Sheet.getRange'],
  ['sheet.getRange(NaN, 1)', 'The parameters (number,number)', 'Sheet.getRange'],
  ['sheet.getRange("A1").setValues([])', 'The parameters (number[])', 'Range.setValues'],
  ['sheet.getRange("A1").setValues([1, 2])', 'The parameters (number[])', 'Range.setValues'],
  ['sheet.getRange("A1").setFormula(5)', 'The parameters (number)', 'Range.setFormula'],
  ['sheet.getRange("A1").setFontSize(null)', 'The parameters (null)', 'Range.setFontSize'],
  ['sheet.getRange("A1").setBackground()', 'The parameters ()', 'Range.setBackground'],
  ['sheet.getRange("A1").setWrapStrategy("WRAP")', 'The parameters (String)', 'Range.setWrapStrategy'],
  [
    'sheet.getRange("A1").setWrapStrategy(SpreadsheetApp.BorderStyle.SOLID)',
    'The parameters (SpreadsheetApp.BorderStyle)',
    'Range.setWrapStrategy',
  ],
  [
    'sheet.insertChart(sheet.newChart())',
    'The parameters (SpreadsheetApp.EmbeddedChartBuilder)',
    'Sheet.insertChart',
  ],
  [
    'sheet.setConditionalFormatRules([sheet])',
    'The parameters (SpreadsheetApp.Sheet[])',
    'Sheet.setConditionalFormatRules',
  ],
  ['sheet.getRange("A1").setNumberFormats([[5]])', 'The parameters (number[][])', 'Range.setNumberFormats'],
  ['sheet.getRange("A1").setNotes([[7]])', 'The parameters (number[][])', 'Range.setNotes'],
  ['sheet.getRange("A1").setWraps([["yes"]])', 'The parameters (String[][])', 'Range.setWraps'],
  ['file.setNamedRange("a", "A1")', 'The parameters (String,String)', 'Spreadsheet.setNamedRange'],
  ['file.getSheetByName(undefined)', 'The parameters (null)', 'Spreadsheet.getSheetByName'],
])('%s is refused in the words of Google', async (code, given, method) => {
  const { run } = await openFixture();
  run('file = SpreadsheetApp.getActive(); sheet = file.getActiveSheet()');
  expect(() => run(code)).toThrow(`${given} don't match the method signature for SpreadsheetApp.${method}.`);
});

test.each([
  ['sheet.getRange(1.5, 1)', 'Cannot convert 1.5 to int'],
  ['sheet.getRange(1, 1, 2.5, 1)', 'Cannot convert 2.5 to int'],
  ['cell.setValue({ a: 1 })', 'a cell cannot hold {"a":1}'],
  ['cell.setValues([[function () {}]])', 'a cell cannot hold a function'],
  ['cell.setFormula("=" + "1+".repeat(25000) + "1")', 'more than the maximum of 50000 characters'],
  ['sheet.setRowHeight(1, 0)', 'at least 2 pixels'],
  ['sheet.setRowHeightsForced(1, 1, 1)', 'at least 2 pixels'],
  ['sheet.setColumnWidth(1, -5)', 'at least 2 pixels'],
  ['file.setNamedRange("true_cost", cell)', 'not valid for a named range'],
  ['file.setNamedRange("Falsehood", cell)', 'not valid for a named range'],
  ['file.setNamedRange("cost", cell); file.setNamedRange("Cost", cell)', '"cost" already exists'],
  [
    'SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String))',
    'more items than the limit of 500',
  ],
  [
    'sheet.protect().setUnprotectedRanges([other.getRange("A1")])',
    'Unprotected ranges must be on the protected sheet',
  ],
  ['sheet.setConditionalFormatRules([rule("=Other!A1>0")])', 'cannot reference a different sheet'],
  ['file.setActiveSheet(other.hideSheet())', 'the hidden sheet Other cannot be activated'],
])('%s is refused', async (code, reason) => {
  const { run } = await openFixture();
  run(`file = SpreadsheetApp.getActive(); sheet = file.getActiveSheet(); cell = sheet.getRange('A1');
    other = file.insertSheet('Other'); file.setActiveSheet(sheet);
    rule = function (formula) { return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula).setBold(true).setRanges([cell]).build() }`);
  expect(() => run(code)).toThrow(reason);
  run(`sheet.setConditionalFormatRules([rule('=AND(Sheet1!A1>0;"Other!"<>"")')])`);
});

test('enumerations have the values of the declarations and are the same in every execution', async () => {
  const { run } = await openFixture();
  expect(run('String(SpreadsheetApp.ProtectionType.SHEET)')).toBe('SHEET');
  expect(run('SpreadsheetApp.BorderStyle.DASHED.ordinal()')).toBe(1);
  expect(run('SpreadsheetApp.ProtectionType.COLUMN')).toBeUndefined();
  expect(run('SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP')).toBe(true);
  expect(run('String(Charts.ChartMergeStrategy.MERGE_ROWS)')).toBe('MERGE_ROWS');
});

test('a member that is missing here is refused before anything is done', async () => {
  const { sheet } = await openFixture();
  expect(() => sheet.autoResizeColumn(1)).toThrow(
    'local runtime: Sheet.autoResizeColumn exists in Apps Script',
  );
});
