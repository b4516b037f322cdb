/** The cells of an export in test/fixtures/exports, as they stand in the file. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { projectPath } from '../../../build/project-path.ts';

const DELIMITERS: Readonly<Record<string, string>> = { 'linkedin-en': '\t', 'crm-sv': ';' };

export function readExport(name: string): string[][] {
  const text = readFileSync(projectPath(`test/fixtures/exports/${name}.csv`), 'utf8');
  return Papa.parse<string[]>(text.trimEnd(), { delimiter: DELIMITERS[name] ?? ',' }).data;
}

/** As a spreadsheet holds them: rows of equal length, and plain digits as numbers. */
export function pasted(rows: readonly (readonly string[])[]): (string | number)[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, index) => {
      const text = row[index] ?? '';
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    }),
  );
}
