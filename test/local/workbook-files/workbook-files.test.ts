/** The files of workbooks, opened and computed by another program. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../local/engine/locales.ts';
import type { FileWanted } from '../../../local/workbook-files/build-file.ts';
import { allFiles, fileName, writeFiles } from '../../../local/workbook-files/write-files.ts';
import { SHEETS } from '../../contract/load-target.ts';
import { libreOfficeSuite, recalculated } from './libreoffice.ts';
import { type CellInFile, readCells } from './read-cells.ts';
import { xmlMistake } from './well-formed.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE', nb: 'nb-NO' };

const wanted = await allFiles(SHEETS);
const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-workbooks-'));
const pathOf = (file: FileWanted) => join(folder, fileName(file));

beforeAll(() => writeFiles({ folder: SHEETS, into: folder, wanted }).then(() => undefined), 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every workbook can be had as a file in every language', () => {
  expect(new Set(wanted.map(({ workbook }) => workbook)).size).toBe(12);
  expect(wanted).toHaveLength(12 * LANGUAGES.length);
});

for (const language of LANGUAGES) {
  libreOfficeSuite(`LibreOffice, set to the language of files in ${language},`, () => {
    const files = wanted.filter((file) => file.language === language);
    let computed: Map<string, CellInFile>[];
    beforeAll(() => {
      const own = mkdtempSync(join(folder, 'libreoffice-'));
      const bare = files.map((file) => withoutValues(pathOf(file), own));
      computed = recalculated(bare, LOCALES[language], own).map(readCells);
    }, 600_000);

    test.each(files.map((file, index) => [file.workbook, file, index] as const))(
      'computes every formula of %s to the value that stands in the file',
      (_, file, index) => {
        const theirs = computed[index] as Map<string, CellInFile>;
        const differing = [...readCells(pathOf(file))]
          .map(([cell, { value }]) => ({ cell, value, computed: theirs.get(cell)?.value ?? '' }))
          .filter((one) => !isSame(one.value, one.computed));
        expect(differing).toEqual([]);
        const errors = [...theirs].filter(([, { value }]) => /^(#[A-Z]|Err:)/.test(String(value)));
        expect(errors).toEqual([]);
      },
    );
  });
}

describe.each(wanted.map((file) => [fileName(file), file] as const))('%s', (_, file) => {
  const parts = () => textsIn(pathOf(file));

  test('is well formed in all its parts, and names each of them', () => {
    const found = parts();
    for (const [path, text] of Object.entries(found))
      expect([path, xmlMistake(text)]).toEqual([path, undefined]);
    const types = found['[Content_Types].xml'] ?? '';
    for (const path of Object.keys(found)) {
      if (!/\.rels$|Content_Types/.test(path)) expect(types).toContain(`"/${path}"`);
    }
  });

  test('says in which language it is, and prints its first screen on one page', () => {
    const found = parts();
    expect(found['docProps/core.xml']).toContain(`<dc:language>${file.language}</dc:language>`);
    expect(found['xl/workbook.xml']).toMatch(/_xlnm\.Print_Area" localSheetId="0">.*!\$[A-Z]+\$\d+:/);
    expect(found['xl/worksheets/sheet0.xml']).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(found['xl/worksheets/sheet0.xml']).toMatch(/<pageSetup paperSize="9" orientation="\w+"/);
  });

  test('has no formula of ours, no array formula and no empty spreadsheet', () => {
    const found = parts();
    const sheets = Object.entries(found).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f t="array"|<f>[^<]*(KPI|CAC|ROAS)\w*\(/);
    expect(found['xl/workbook.xml']).not.toContain('"Sheet1"');
  });

  test('has its charts with title and colours, and a name for who does not see them', () => {
    const found = parts();
    const charts = Object.entries(found).filter(([path]) => path.startsWith('xl/charts/'));
    expect(charts.length).toBeGreaterThan(0);
    for (const [, xml] of charts) {
      expect(xml).toMatch(/<c:title>.*<a:t>[^<]+<\/a:t>/);
      expect(xml).toMatch(/<c:ser>.*<a:srgbClr val="[0-9A-F]{6}"\/>/);
      expect(xml).toMatch(/<c:numCache>.*<c:pt /);
    }
    const drawings = Object.entries(found).filter(([path]) => /^xl\/drawings\/drawing\d+\.xml$/.test(path));
    for (const [, xml] of drawings) expect(xml).not.toContain('title="Chart"');
  });
});

test('notes, named ranges, checks of input, rules, frozen rows, colours and widths are in the file', () => {
  const found = textsIn(join(folder, 'start.sv.xlsx'));
  const screen = found['xl/worksheets/sheet0.xml'] ?? '';
  expect(screen).toContain('<tabColor rgb="FF0B5563"');
  expect(screen).toContain('showGridLines="0"');
  expect(screen).toMatch(/<col min="2" max="2" width="[\d.]+" customWidth="1"/);
  expect(screen).toMatch(/<dataValidation type="decimal" operator="between" [^>]*prompt="[^"]+" sqref="D7">/);
  expect(screen).toMatch(/<cfRule priority="\d+" [^>]*operator="equal"[^>]*><formula>&quot;✓ Bra&quot;</);
  expect(screen).toContain('<legacyDrawing ');
  expect(found['xl/worksheets/sheet1.xml']).toMatch(/<pane[^>]*ySplit="5"[^>]*state="frozen"/);
  expect(found['xl/comments1.xml']).toMatch(/<comment ref="G7" authorId="0"><text><t [^>]*>Vad det kostar/);
  expect(found['xl/workbook.xml']).toContain(
    '<definedName name="nyckeltal_start_cost">&apos;Start · Start&apos;!$D$7</definedName>',
  );
});

const isSame = (one: CellInFile['value'], other: CellInFile['value']): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

function textsIn(path: string): Record<string, string> {
  const files = unzipSync(readFileSync(path));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A copy whose formulas bring no values, so that whoever opens it has to compute them. */
function withoutValues(path: string, into: string): string {
  const bare = Object.entries(textsIn(path)).map(([name, text]) => [
    name,
    strToU8(text.replace(/<\/f><v>[\s\S]*?<\/v>/g, '</f>')),
  ]);
  const copy = join(into, basename(path));
  writeFileSync(copy, zipSync(Object.fromEntries(bare), { level: 1 }));
  return copy;
}
