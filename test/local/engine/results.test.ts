import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

test.each([
  ['number', 2.5],
  ['text', 'abc'],
  ['yes', true],
  ['nothing', ''],
  ['undefined', ''],
  ['empty', ''],
  ['nan', '#NUM!'],
  ['infinity', '#NUM!'],
])('%s shows as it would at Google', async (what, shown) => {
  const { evaluate } = await openFixture();
  expect(evaluate(`=GIVE("${what}")`)).toBe(shown);
});

test('a thrown error shows #ERROR! with its message, and IFERROR catches it', async () => {
  const { evaluate, message, cell } = await openFixture();
  expect(evaluate('=GIVE("error")')).toBe('#ERROR!');
  expect(cell().type).toBe('error');
  expect(message()).toBe('GIVE: nothing to give.');
  expect(evaluate('=GIVE("thrown text")')).toBe('#ERROR!');
  expect(message()).toBe('just a text');
  expect(evaluate('=IFERROR(GIVE("error");"caught")')).toBe('caught');
});

test('a table spills right and down, a list spills as a column', async () => {
  const { sheet, evaluate } = await openFixture();
  evaluate('=GIVE("table")');
  expect(sheet.getRange('H1:I2').getValues()).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
  evaluate('=GIVE("list")');
  expect(sheet.getRange('H1:H3').getValues()).toEqual([[1], [2], [3]]);
});

test('content in the way blocks a spill instead of being overwritten', async () => {
  const { sheet, evaluate, message } = await openFixture();
  sheet.getRange('I2').setValue('mine');
  expect(evaluate('=GIVE("table")')).toBe('#REF!');
  expect(message()).toBe('Array result was not expanded because it would overwrite data.');
  sheet.getRange('I2').clearContent();
  expect(sheet.getRange('I2').getValue()).toBe(2);
});

test('rows of unequal length and objects are refused', async () => {
  const { evaluate, message } = await openFixture();
  expect(evaluate('=GIVE("ragged")')).toBe('#ERROR!');
  expect(message()).toBe('Rows of the result differ in length.');
  expect(evaluate('=GIVE("object")')).toBe('#ERROR!');
});

test('a date shows as a date of the spreadsheet', async () => {
  const { evaluate, cell } = await openFixture();
  evaluate('=GIVE("day")');
  expect(cell()).toMatchObject({ value: 46088, format: 'yyyy-mm-dd', formattedValue: '2026-03-07' });
  evaluate('=GIVE("moment")');
  expect(cell().formattedValue).toBe('2026-03-07 13:30:00');
});

test('an unknown function is #NAME?', async () => {
  const { evaluate } = await openFixture();
  expect(evaluate('=NO_SUCH_FUNCTION(1)')).toBe('#NAME?');
});
