import { expect, test } from 'vitest';
import { LOCALES } from '../../../local/engine/locales.ts';
import { openFixture } from '../open-fixture.ts';

test('what is written can be read at once, computed', async () => {
  const { sheet } = await openFixture();
  sheet.getRange('A1:B2').setValues([
    [400, 5],
    [200, '=SUM(A1:A2)'],
  ]);
  sheet.getRange(3, 1).setFormula('COST_EACH(A1;B1)');
  expect(sheet.getRange('B2').getValue()).toBe(600);
  expect(sheet.getRange('A3').getValue()).toBe(80);
  expect(sheet.getRange('A1:B3').getFormulas()).toEqual([
    ['', ''],
    ['', '=SUM(A1:A2)'],
    ['=COST_EACH(A1,B1)', ''],
  ]);
});

test.each([
  ['A1', 'A1'],
  ['B2:D9', 'B2:D9'],
  ['D9:B2', 'B2:D9'],
  ['C:C', 'C1:C1000'],
  ['C5:C', 'C5:C1000'],
  ['2:3', 'A2:Z3'],
  ['Sheet1!B2', 'B2'],
  ["'Sheet1'!$B$2:C3", 'B2:C3'],
])('getRange("%s") is %s', async (notation, zone) => {
  const { sheet } = await openFixture();
  expect(sheet.getRange(notation).getA1Notation()).toBe(zone);
});

test('getRange takes row, column and size, counted from 1', async () => {
  const { sheet } = await openFixture();
  expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
  expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
  const range = sheet.getRange(2, 3, 4, 2);
  expect([range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getLastColumn()]).toEqual([
    4, 2, 5, 4,
  ]);
  expect(range.offset(1, 1, 1, 1).getA1Notation()).toBe('D3');
  expect(range.getCell(2, 2).getA1Notation()).toBe('D3');
});

test.each([
  [() => ['nowhere'], 'Range not found'],
  [() => ['Sheet9!A1'], 'Range not found'],
  [() => [0, 1], 'The starting row of the range is too small.'],
  [() => [1, 1, 0, 1], 'The number of rows in the range must be at least 1.'],
  [() => [1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
])('a range that cannot be is refused (%#)', async (given, message) => {
  const { sheet } = await openFixture();
  expect(() => sheet.getRange(...given())).toThrow(message);
});

test('data of another size than the range is refused in the words of Google', async () => {
  const { sheet } = await openFixture();
  expect(() => sheet.getRange('A1:A2').setValues([[1]])).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(() => sheet.getRange('A1:B1').setFormulas([['=1']])).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
});

test('dates go in and come out as the same day', async () => {
  const { sheet } = await openFixture();
  sheet.getRange('A1').setValue(new Date(2026, 2, 7));
  expect(sheet.getRange('A1').getDisplayValue()).toBe('2026-03-07');
  expect(sheet.getRange('A1').getValue().getTime()).toBe(new Date(2026, 2, 7).getTime());
});

test('number formats are kept and shown', async () => {
  const { sheet } = await openFixture();
  const range = sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00 "kr"');
  expect(range.getNumberFormat()).toBe('#,##0.00 "kr"');
  expect(range.getDisplayValue()).toBe('1,234.50 kr');
  expect(sheet.getRange('B1').getNumberFormat()).toBe('0.###############');
});

test('clear takes content and format, clearContent only content', async () => {
  const { sheet } = await openFixture();
  const range = sheet.getRange('A1').setValue(5).setNumberFormat('0.00');
  range.clearContent();
  expect([range.getValue(), range.getNumberFormat()]).toEqual(['', '0.00']);
  range.setValue(5).clear();
  expect([range.isBlank(), range.getNumberFormat()]).toEqual([true, '0.###############']);
});

test('the data range reaches the last cell with content, spilled cells and zeros included', async () => {
  const { sheet } = await openFixture();
  expect(sheet.getDataRange().getA1Notation()).toBe('A1');
  sheet.getRange('B2').setFormula('=GIVE("table")');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 3]);
  sheet.getRange('D5').setValue(0);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:D5');
});

test('sheets are inserted, found by name and renamed', async () => {
  const { spreadsheet } = await openFixture();
  const inserted = spreadsheet.insertSheet('Kostnader');
  expect(spreadsheet.getActiveSheet().getName()).toBe('Kostnader');
  expect([inserted.getIndex(), inserted.getMaxRows(), inserted.getMaxColumns()]).toEqual([2, 1000, 26]);
  inserted.setName('Costs');
  expect(spreadsheet.getSheetByName('Kostnader')).toBeNull();
  expect(spreadsheet.getSheets().map((sheet: { getName(): string }) => sheet.getName())).toEqual([
    'Sheet1',
    'Costs',
  ]);
  expect(() => spreadsheet.insertSheet('Costs')).toThrow('A sheet with the name "Costs" already exists.');
  expect(spreadsheet.insertSheet().getName()).toBe('Sheet3');
});

test('where numbers have a decimal comma, text is read and formulas are shown that way', async () => {
  const { sheet, spreadsheet } = await openFixture({
    workbook: { sheets: [{ id: 's', name: 'Blad1' }], settings: { locale: LOCALES.sv } },
  });
  expect(spreadsheet.getSpreadsheetLocale()).toBe('sv_SE');
  sheet.getRange('A1:A3').setValues([['1 234,5'], ['1.5'], ['12,5%']]);
  expect(sheet.getRange('A1:A3').getValues()).toEqual([[1234.5], ['1.5'], [0.125]]);
  sheet.getRange('B1').setFormula('=SUM(A1;0,5)');
  expect(sheet.getRange('B1').getValue()).toBe(1235);
  expect(sheet.getRange('B1').getFormula()).toBe('=SUM(A1;0,5)');
  expect(sheet.getRange('B1').setNumberFormat('#,##0.00 "kr"').getDisplayValue()).toBe('1 235,00 kr');
});
