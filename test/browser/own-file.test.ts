import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openUserFile } from '../../local/user-file/open-user-file.ts';
import { browserSuite } from './chromium.ts';
import { readCell } from './sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));
const CSV = join(folder, 'Kampanjer.csv');
const XLSX = join(folder, 'Kampanjer.xlsx');
writeFileSync(
  CSV,
  Buffer.from(
    'Månad;Kostnad;Leads;Nya kunder\r\n2026-01-01;1 234,50;10;2\r\n2026-02-01;2 000,00;20;4\r\n',
    'latin1',
  ),
);

browserSuite(
  'one’s own CSV file',
  () => openUserFile(CSV),
  (site) => {
    test('it is the first tab, and the samples follow', async () => {
      const page = await site.open({ language: 'sv' });
      const tabs = await page.locator('.frame-chip-tab').allTextContents();
      expect(tabs).toEqual([
        'Kampanjer',
        'Dina nyckeltal',
        'Börja här',
        'Online Retail',
        'Robyn per vecka',
        'Leads (påhittade siffror)',
        'Attribution',
        'Kunder',
        'Prognos',
        'AB-test',
        'Scenario',
      ]);
      expect(await readCell(page, 'A1')).toMatchObject({ value: 'Månad' });
      expect(await readCell(page, 'B2')).toMatchObject({ value: 1234.5, formattedValue: '1234,5' });
      expect(await readCell(page, 'A3')).toMatchObject({ formattedValue: '2026-02-01', type: 'number' });
      expect(page.problems).toEqual([]);
    });

    test('the tab beside it shows what can be computed', async () => {
      const page = await site.open({ language: 'sv' });
      expect((await readCell(page, 'A6', 'Dina nyckeltal')).value).toBe('CAC');
      expect((await readCell(page, 'B6', 'Dina nyckeltal')).value).toBe(3234.5 / 6);
    });

    test('downloaded, it can be opened again', async () => {
      const page = await site.open({ language: 'sv' });
      await page.getByText('File', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText('Download (.xlsx)').click(),
      ]);
      writeFileSync(XLSX, readFileSync(await download.path()));
      expect(openUserFile(XLSX).kind).toBe('xlsx');
    });
  },
);

browserSuite(
  'one’s own Excel file',
  () => openUserFile(XLSX),
  (site) => {
    test('its tabs, numbers and dates are there', async () => {
      const page = await site.open({ language: 'nb' });
      expect(await readCell(page, 'B2', 'Kampanjer')).toMatchObject({ value: 1234.5 });
      expect(await readCell(page, 'A3', 'Kampanjer')).toMatchObject({
        formattedValue: '2026-02-01',
        type: 'number',
      });
      expect((await readCell(page, 'B6', 'Dine nøkkeltall')).value).toBe(3234.5 / 6);
      expect(page.problems).toEqual([]);
    });
  },
);
