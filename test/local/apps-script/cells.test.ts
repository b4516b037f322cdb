import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

const inCell = async (what: string) => {
  const fixture = await openFixture({ userLocale: 'sv' });
  fixture.sheet.getRange('A1').setValue('here');
  return { shown: fixture.evaluate(`=USE_SERVICE("${what}")`), ...fixture };
};

test.each([
  ['write', 'You do not have permission to call setValues'],
  ['insert', 'You do not have permission to call insertSheet'],
  ['ui', 'You do not have permission to call getUi'],
  ['open', 'You do not have permission to call openById'],
  ['mail', 'You do not have permission to call MailApp service'],
  ['person', 'You do not have permission to call getActiveUser'],
])('inside a custom function "%s" is refused', async (what, text) => {
  const { shown, message } = await inCell(what);
  expect(shown).toBe('#ERROR!');
  expect(message()).toBe(text);
});

test.each([
  ['read', 'here'],
  ['locale', 'sv'],
  ['date', '1970'],
])('inside a custom function "%s" is allowed', async (what, result) => {
  expect((await inCell(what)).shown).toBe(result);
});

test('calls are counted by service method and by function', async () => {
  const { evaluate, calls } = await openFixture();
  calls.reset();
  evaluate('=USE_SERVICE("read")');
  expect(calls.of('USE_SERVICE')).toBe(1);
  expect(calls.of('SpreadsheetApp.getActiveSpreadsheet')).toBe(1);
  calls.reset();
  expect(calls.total).toBe(0);
});
