/** The pages as people meet them: the built script behind them, and a spreadsheet behind that. */
import { expect, test } from 'vitest';
import { createRuntime } from '../../../local/apps-script/runtime.ts';
import { SHEETS } from '../../contract/load-target.ts';
import { build, failAt } from '../../workbooks/writing/built-file.ts';
import { pagesSuite } from './script-page.ts';

const ATTACK = '<img src=x onerror=alert(1)>';
const SHEET = '<b>Leads & "mer"';
const ROWS = [
  ['Datum', 'Kampanj', 'Kostnad', 'Leads', 'Nya kunder'],
  [new Date(2026, 0, 5), ATTACK, 12000, 24, 4],
  [new Date(2026, 0, 12), 'Vår', 18000, 15, 3],
];

async function openLeads() {
  const runtime = await createRuntime({ folder: SHEETS, userLocale: 'sv' });
  const sheet = runtime.spreadsheet.getActiveSheet();
  sheet.setName(SHEET);
  sheet.getRange('A1:E3').setValues(ROWS);
  runtime.select('A1:E3');
  return { runtime, sheet };
}

pagesSuite('pages with the script behind them', (open) => {
  test('the panel reads the selection, and what it inserts is calculated in the sheet', async () => {
    const { runtime, sheet } = await openLeads();
    const { frame, problems } = await open({ file: 'Panel', runtime });
    await frame.getByRole('button', { name: 'Se vad som passar' }).click();
    const recognised = frame.locator('.recognised');
    await recognised.waitFor();
    expect(await recognised.innerText()).toContain(`${SHEET}!A1:E3 · 2 rader`);
    expect(await recognised.locator('.known').count()).toBe(5);
    await recognised.getByRole('button', { name: 'Kostnad per lead (CPL)' }).click();
    await frame.getByRole('button', { name: 'Infoga formeln' }).click();
    await frame.locator('.done').waitFor();
    expect(await frame.locator('.done').innerText()).toMatch(/^=.*CPL/);
    const values = sheet.getDataRange().getValues().flat();
    expect(values).toContain(30000 / 39);
    expect(await frame.locator('img, b').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('a set by role is written beside the table, and a cell of it is explained', async () => {
    const { runtime } = await openLeads();
    const { frame } = await open({ file: 'Panel', runtime });
    await frame.getByRole('button', { name: 'VD' }).click();
    await frame.getByRole('button', { name: 'Infoga uppsättningen' }).click();
    await frame.locator('.done').waitFor();
    expect(runtime.spreadsheet.getActiveSheet().getDataRange().getFormulas().flat().join(' ')).toContain(
      'CPL',
    );
  });

  test('the dialog builds a workbook into the file', async () => {
    const { runtime } = await openLeads();
    const { frame, isClosed } = await open({ file: 'NewWorkbook', runtime, width: 760, height: 680 });
    await frame.locator('.goal').first().click();
    await frame.getByRole('button', { name: 'Fortsätt' }).click();
    await frame.locator('.sheets.adds').waitFor();
    const announced = await frame.locator('.sheets.adds li').allInnerTexts();
    const namesNow = () =>
      runtime.spreadsheet.getSheets().map((sheet: { getName(): string }) => sheet.getName());
    expect(namesNow()).toEqual([SHEET]);
    await frame.getByRole('button', { name: 'Bygg arbetsboken' }).click();
    await frame.getByRole('heading', { name: 'Klart' }).waitFor();
    expect(
      namesNow()
        .filter((name: string) => name !== SHEET)
        .sort(),
    ).toEqual([...announced].sort());
    await frame.getByRole('button', { name: /^Gå till/ }).click();
    await expect.poll(isClosed).toBe(true);
    expect(runtime.spreadsheet.getActiveSheet().getName()).toBe(announced[0]);
  });

  test('a build that Google stopped is offered in whatever language the dialog comes to speak', async () => {
    const { runtime } = await openLeads();
    const { repair } = failAt(runtime, 300, true);
    expect(build(runtime, { workbookLanguage: 'nb', currency: 'NOK' })).toHaveProperty('problem');
    repair();
    const { frame } = await open({ file: 'NewWorkbook', runtime, width: 760, height: 680 });
    await frame.getByText('blev inte klar').waitFor();
    await frame.getByRole('combobox', { name: 'Språk', exact: true }).selectOption('nb');
    await frame.getByText('ble ikke ferdig').waitFor();
    expect(await frame.getByRole('combobox', { name: 'Valuta' }).inputValue()).toBe('NOK');
  });

  test('data are checked, a snapshot is saved, and the self-test answers', async () => {
    const { runtime } = await openLeads();
    const check = await open({ file: 'CheckData', runtime });
    await check.frame.locator('.report').waitFor();
    expect(await check.frame.locator('.report').innerText()).toContain(`2 rader i ${SHEET}`);
    const help = await open({ file: 'Help', runtime, width: 560 });
    await help.frame.getByRole('button', { name: 'Kör självtestet' }).click();
    await help.frame.getByRole('table').waitFor();
    expect(await help.frame.getByRole('rowheader').count()).toBeGreaterThan(3);
    expect([...check.problems, ...help.problems]).toEqual([]);
  });
});
