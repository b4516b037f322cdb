import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

const START = `sheet = SpreadsheetApp.getActiveSheet(); A1 = sheet.getRange('A1');
  rule = function () { return SpreadsheetApp.newDataValidation() }`;

async function open(options = {}) {
  const fixture = await openFixture(options);
  fixture.run(START);
  const isRefused = (value: string) => {
    try {
      fixture.run(`A1.setValue(${value})`);
      return false;
    } catch {
      return true;
    }
  };
  return { ...fixture, isRefused };
}

test.each([
  ['requireNumberBetween(1, 5)', '3', '7', 'NUMBER_BETWEEN', '1,5'],
  ['requireNumberGreaterThan(0)', '0.5', '0', 'NUMBER_GREATER_THAN', '0'],
  ["requireValueInList(['yes', 'no'])", "'yes'", "'maybe'", 'VALUE_IN_LIST', 'yes,no,true'],
  ['requireDate()', "'2026-03-01'", "'soon'", 'DATE_IS_VALID_DATE', ''],
  ["requireTextContains('@')", "'a@b'", "'ab'", 'TEXT_CONTAINS', '@'],
  ["requireFormulaSatisfied('=A1>B1')", '5', '-5', 'CUSTOM_FORMULA', '=A1>B1'],
  ['requireCheckbox()', 'true', "'x'", 'CHECKBOX', ''],
])('%s lets %s in and keeps %s out', async (requirement, good, bad, criteria, values) => {
  const { run, isRefused } = await open();
  run(`A1.setDataValidation(rule().${requirement}.setAllowInvalid(false).build())`);
  expect([isRefused(good), isRefused(bad)]).toEqual([false, true]);
  expect(run(`String(A1.getDataValidation().getCriteriaType())`)).toBe(criteria);
  expect(run(`A1.getDataValidation().getCriteriaValues().join()`)).toBe(values);
});

test('a refused value leaves the cells as they were and says why, with the help text', async () => {
  const { run, sheet } = await open();
  run(`sheet.getRange('A1:A3').setDataValidation(
    rule().requireNumberBetween(1, 5).setAllowInvalid(false).setHelpText('Write 1 to 5.').build())`);
  run("sheet.getRange('A1:A3').setValues([[1], [2], [3]])");
  expect(() => run("sheet.getRange('A1:A3').setValues([[4], [9], [5]])")).toThrow(
    'The data you entered in cell A2 violates the data validation rules set on this cell. Write 1 to 5.',
  );
  expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]]);
  expect(sheet.getRange('A2').getDataValidation().getHelpText()).toBe('Write 1 to 5.');
});

test('unless told otherwise, a rule only warns, and blanks and formulas are never refused', async () => {
  const { run, isRefused, sheet } = await open();
  run('A1.setDataValidation(rule().requireNumberBetween(1, 5).build())');
  expect([isRefused('9'), sheet.getRange('A1').getDataValidation().getAllowInvalid()]).toEqual([false, true]);
  run('A1.setDataValidation(rule().requireNumberBetween(1, 5).setAllowInvalid(false).build())');
  expect([isRefused("''"), isRefused("'=100'")]).toEqual([false, false]);
});

test.each([
  ['of the same sheet, whatever it is called later', 'Sheet1'],
  ['of another sheet', 'Lists'],
])('a list may come from a range %s', async (_, name) => {
  const { run, isRefused, spreadsheet, sheet } = await open();
  spreadsheet.insertSheet('Lists');
  spreadsheet
    .getSheetByName(name)
    .getRange('C1:C2')
    .setValues([['Email'], ['Search']]);
  run(`list = SpreadsheetApp.getActive().getRange('${name}!C1:C2');
    A1.setDataValidation(rule().requireValueInRange(list).setAllowInvalid(false).build())`);
  sheet.setName('Renamed');
  expect([isRefused("'Email'"), isRefused("'Fax'")]).toEqual([false, true]);
  expect(run('A1.getDataValidation().getCriteriaValues()[0].getA1Notation()')).toBe('C1:C2');
});

test('formulas of rules are written like those of cells in every locale', async () => {
  const { run, isRefused } = await open({ locale: 'sv_SE' });
  run(
    "A1.setDataValidation(rule().requireFormulaSatisfied('=AND(A1>0,5;A1<2)').setAllowInvalid(false).build())",
  );
  expect([isRefused('1'), isRefused('0.25')]).toEqual([false, true]);
  expect(run('A1.getDataValidation().getCriteriaValues()[0]')).toBe('=AND(A1>0,5;A1<2)');
});

test('rules are set cell by cell, taken away, and follow inserted rows', async () => {
  const { run } = await open();
  run(`positive = rule().requireNumberGreaterThan(0).build();
    sheet.getRange('A1:B2').setDataValidations([[positive, null], [positive, positive]]);
    sheet.insertRowBefore(1);
    kinds = function (range) { return sheet.getRange(range).getDataValidations().map(function (row) {
      return row.map(function (rule) { return rule === null ? '-' : '+' }).join('') }).join() }`);
  expect(run("kinds('A1:B3')")).toBe('--,+-,++');
  run("sheet.getRange('A2:A3').setDataValidation(null)");
  expect(run("kinds('A1:B3')")).toBe('--,--,-+');
  run("sheet.getRange('A1:B3').clearDataValidations()");
  expect(run("kinds('A1:B3')")).toBe('--,--,--');
});

test('checkboxes begin unticked, are ticked together, and leave what is ticked', async () => {
  const { sheet } = await open();
  sheet.getRange('A1').setValue(true);
  const boxes = sheet.getRange('A1:A3').insertCheckboxes();
  expect(boxes.getValues()).toEqual([[true], [false], [false]]);
  expect(boxes.check().isChecked()).toBe(true);
  expect(boxes.uncheck().getValues()).toEqual([[false], [false], [false]]);
  expect(sheet.getRange('B1').isChecked()).toBeNull();
  boxes.removeCheckboxes();
  expect(sheet.getRange('A1').getDataValidation()).toBeNull();
});

test('a rule without criteria cannot be built; a copy changes by itself', async () => {
  const { run } = await open();
  expect(() => run('rule().build()')).toThrow('must have a criteria');
  expect(
    run(`first = rule().requireNumberBetween(1, 5).build();
      second = first.copy().setHelpText('more').build();
      [first.getHelpText(), second.getHelpText(), second.getCriteriaValues().join('-')].join()`),
  ).toBe(',more,1-5');
});

test('to build a rule reaches nothing in the file', async () => {
  const { run, calls } = await open();
  calls.reset();
  run("rule().requireValueInList(['a']).setHelpText('x').setAllowInvalid(false).build()");
  expect([calls.ofKind('file'), calls.ofKind('builder')]).toEqual([0, 5]);
});
