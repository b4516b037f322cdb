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
