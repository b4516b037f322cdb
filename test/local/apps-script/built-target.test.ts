import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

const folder = fileURLToPath(new URL('../../../dist/sheets', import.meta.url));

test('the built functions compute in cells, under their short and their prefixed names', async () => {
  const { evaluate } = await openFixture({ folder });
  expect(evaluate('=CAC(120000;40)')).toBe(3000);
  expect(evaluate('=KPI_CAC(120000;40)')).toBe(3000);
});

test('a column comes back as a column, with blanks for blanks', async () => {
  const { sheet, evaluate } = await openFixture({ folder });
  sheet.getRange('A1:B3').setValues([
    [400, 5],
    ['', ''],
    [300, 0],
  ]);
  evaluate('=CAC(A1:A3;B1:B3)');
  expect(sheet.getRange('H1:H3').getValues()).toEqual([[80], [''], ['']]);
});

test('a built function explains what is wrong, and IFERROR catches it', async () => {
  const { evaluate, message } = await openFixture({ folder });
  expect(evaluate('=CAC(100;0)')).toBe('#ERROR!');
  expect(message()).toMatch(/^CAC: new_customers is 0/);
  expect(evaluate('=IFERROR(CAC(100;0);"none")')).toBe('none');
});

test.each(['Europe/Stockholm', 'Europe/Helsinki', 'America/New_York', 'Asia/Tokyo'])(
  'days are the same whatever the zone of the spreadsheet: %s',
  async (timeZone) => {
    const { sheet, evaluate } = await openFixture({ folder, timeZone });
    sheet.getRange('A1:C4').setValues([
      ['Date', 'Cost', 'Leads'],
      ['2026-01-31', 100, 2],
      ['2026-02-01', 300, 3],
      ['2026-03-31', 400, 4],
    ]);
    evaluate('=KPI_BY("CPL";A1:C4;"month")');
    expect(sheet.getRange('H2:I5').getValues()).toEqual([
      ['2026-01', 50],
      ['2026-02', 100],
      ['2026-03', 100],
      ['Total', 800 / 9],
    ]);
  },
);

test('no built function asks Google for anything', async () => {
  const { evaluate, calls, functions } = await openFixture({ folder });
  expect(functions.length).toBeGreaterThan(100);
  calls.reset();
  for (const { name } of functions) evaluate(`=${name}(1;2;3)`);
  const services = Object.keys(calls.all()).filter((name) => /^[A-Z][a-z]/.test(name));
  expect(services.sort()).toEqual(['Range.getValue', 'Range.setFormula', 'Sheet.getRange']);
});
