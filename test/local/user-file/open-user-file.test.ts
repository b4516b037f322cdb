import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openUserFile } from '../../../local/user-file/open-user-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

test('a CSV file becomes a tab with its name', () => {
  const opened = openUserFile(file('Kampanjer 2026.csv', 'Kampanj;Kostnad\nVår;1 234,50\n'));
  expect(opened).toMatchObject({
    kind: 'workbook',
    workbook: { sheets: [{ name: 'Kampanjer 2026', cells: { A1: 'Kampanj', B2: '1234.5' } }] },
  });
});

test('what looks like a formula in a CSV file stays text', () => {
  const opened = openUserFile(file('formula.csv', 'a;b\n=1+1;@cmd\n'));
  expect(opened).toMatchObject({ workbook: { sheets: [{ cells: { A2: "'=1+1", B2: "'@cmd" } }] } });
});

test('an .xlsx file is unpacked to its text parts', () => {
  const parts = { '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<b/>', 'xl/media/x.png': 'png' };
  const opened = openUserFile(file('book.xlsx', zip(parts)));
  expect(opened).toEqual({
    kind: 'xlsx',
    parts: { '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<b/>' },
  });
});

mkdirSync(join(folder, 'subfolder'));
test.each([
  ['a missing file', join(folder, 'missing.csv'), 'does not exist; check the name and the folder.'],
  ['a folder', join(folder, 'subfolder'), 'is a folder; name a .csv or .xlsx file in it.'],
  ['an empty file', file('empty.csv', ''), 'empty.csv is empty.'],
  ['a file of blank lines', file('blank.csv', '\n\n;\n'), 'blank.csv has no rows.'],
  ['another kind of file', file('report.pdf', '%PDF'), 'report.pdf is neither a .csv nor an .xlsx file'],
  ['a damaged workbook', file('damaged.xlsx', 'PK\u0003\u0004 no'), 'damaged.xlsx is damaged or protected'],
  [
    'an archive that is no workbook',
    file('other.xlsx', zip({ 'a.xml': '' })),
    'other.xlsx is not a workbook',
  ],
  [
    'a picture with the ending of a table',
    file('picture.csv', new Uint8Array([137, 80, 0, 0, 7, 1, 0])),
    'picture.csv is not a text file',
  ],
  ['a file that is too large', file('large.csv', '1;2;3\n'.repeat(100_001)), 'at most 300000 can be opened'],
])('%s is refused in one sentence', (_, path, sentence) => {
  let message = '';
  try {
    openUserFile(path);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toContain(sentence);
  expect(message).toMatch(/^[^.!?\n]*(?:\.[^ \n][^.!?\n]*)*\.$/);
});
