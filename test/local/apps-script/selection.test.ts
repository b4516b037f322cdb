import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

const notations = 'ranges.map(function (range) { return range.getA1Notation() }).join()';

test('a script sees what the person has selected', async () => {
  const { run, select, spreadsheet } = await openFixture();
  spreadsheet.insertSheet('B2B · Data');
  select("'B2B · Data'!B2:C4");
  expect(
    run(`[SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSheet().getName(),
      SpreadsheetApp.getCurrentCell().getA1Notation(), SpreadsheetApp.getSelection().getActiveRange().getNumRows()].join()`),
  ).toBe('B2:C4,B2B · Data,B2,3');
  expect(() => select('Nowhere!A1')).toThrow('Range not found');
});

test('a script selects cells, also several at once, on another sheet', async () => {
  const { run, spreadsheet, sheet } = await openFixture();
  spreadsheet.insertSheet('Other');
  sheet.getRange('C3:D4').activate();
  expect([spreadsheet.getActiveSheet().getName(), spreadsheet.getActiveRange().getA1Notation()]).toEqual([
    'Sheet1',
    'C3:D4',
  ]);
  run(`ss = SpreadsheetApp.getActive(); ss.getActiveSheet().getRangeList(['A1:A2', 'C5']).activate();
    ranges = ss.getActiveRangeList().getRanges()`);
  expect(run(notations)).toBe('A1:A2,C5');
  run("ss.setActiveSelection('B9')");
  expect(run('ss.getCurrentCell().getA1Notation()')).toBe('B9');
});

test('a list of ranges is changed alike in one call', async () => {
  const { sheet, calls } = await openFixture();
  calls.reset();
  const list = sheet
    .getRangeList(['A1', 'B2:B3'])
    .setValue('x')
    .setBackground('red')
    .setNote('n')
    .setFontWeight('bold');
  expect(calls.ofKind('file')).toBe(4);
  expect(sheet.getRange('A1:B3').getValues()).toEqual([
    ['x', ''],
    ['', 'x'],
    ['', 'x'],
  ]);
  expect(sheet.getRange('B3').getNote()).toBe('n');
  expect(list.getRanges().length).toBe(2);
  list.clear();
  expect([
    sheet.getRange('B3').getValue(),
    sheet.getRange('B3').getNote(),
    sheet.getRange('B3').getBackground(),
  ]).toEqual(['', '', '#ffffff']);
  expect(list.setValues).toBeUndefined();
});

test('cells are copied with formulas that follow, or only as values or looks', async () => {
  const { sheet, run } = await openFixture();
  sheet
    .getRange('A1:B1')
    .setValues([[2, '=A1*10']])
    .setFontWeight('bold');
  sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:B3'));
  expect(sheet.getRange('B3').getFormula()).toBe('=A3*10');
  expect(sheet.getRange('B3').getFontWeight()).toBe('bold');
  run(`s = SpreadsheetApp.getActiveSheet();
    s.getRange('B1').copyTo(s.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    s.getRange('B1').copyTo(s.getRange('E1'), { formatOnly: true })`);
  expect([
    sheet.getRange('D1').getFormula(),
    sheet.getRange('D1').getValue(),
    sheet.getRange('D1').getFontWeight(),
  ]).toEqual(['', 20, 'normal']);
  expect([sheet.getRange('E1').getValue(), sheet.getRange('E1').getFontWeight()]).toEqual(['', 'bold']);
});
