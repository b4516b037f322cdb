import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownSpreadsheet } from '../../../local/dashboard/own-spreadsheet.ts';
import { openUserFile } from '../../../local/user-file/open-user-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));

test('a CSV file is a tab whose days are serial numbers with a format', async () => {
  const path = join(folder, 'Kampanjer.csv');
  writeFileSync(path, 'Datum;Kostnad;Kanal\n2026-01-05;1 234,50;Meta\n2026-01-06;10;\n\nSumma;1 244,50;\n');
  const { tabs } = await ownSpreadsheet(openUserFile(path));
  expect(tabs).toHaveLength(1);
  expect(tabs[0]).toMatchObject({
    name: 'Kampanjer',
    hidden: false,
    numberFormats: { 'A2:A3': 'yyyy-mm-dd' },
  });
  expect(tabs[0]?.rows.slice(0, 3)).toEqual([
    ['Datum', 'Kostnad', 'Kanal'],
    // 5 January 2026 is 46027 days after 30 December 1899.
    [46027, 1234.5, 'Meta'],
    [46028, 10],
  ]);
});
