import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

test.each([
  ['=1+1', 2, '=1+1'],
  ["'=1+1", '=1+1', ''],
  ['+1', 1, ''],
  ["'+1", '+1', ''],
  ['-1,5', -1.5, ''],
  ['+B1', 0, '=+B1'],
  ['-B1', 0, '=-B1'],
  ['- not yet', '- not yet', ''],
  ['-', '-', ''],
  ['=', '=', ''],
  ['@channel', '@channel', ''],
  ['TRUE', true, ''],
  ['12 %', 0.12, ''],
  ['1 234,50', 1234.5, ''],
  ['1,234.50', '1,234.50', ''],
  ["it's", "it's", ''],
  ['#N/A', '#N/A', ''],
  [Number.NaN, '#NUM!', ''],
  [null, '', ''],
  [undefined, '', ''],
])('in a Swedish file %j becomes %j', async (given, value, formula) => {
  const { sheet } = await openFixture({ locale: 'sv_SE' });
  const range = sheet.getRange('A1').setValue(given);
  expect([range.getValue(), range.getFormula()]).toEqual([value, formula]);
});

test('text that looks like a day becomes one', async () => {
  const { sheet } = await openFixture({ locale: 'sv_SE' });
  expect(sheet.getRange('A1').setValue('2026-01-31').getValue()).toEqual(new Date(2026, 0, 31));
});

test('a cell holds at most 50,000 characters', async () => {
  const { sheet } = await openFixture();
  expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('maximum of 50000 characters');
});

test('writing the same again changes nothing and fails nothing', async () => {
  const { sheet } = await openFixture();
  const range = sheet.getRange('A1').setValue('same').setBackground('red');
  range.setValue('same').setBackground('red');
  sheet.setName(sheet.getName());
  expect(range.getValue()).toBe('same');
});
