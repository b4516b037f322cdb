/** What a built workbook shows in the file of a runtime. */
import { expect } from 'vitest';
import type { Runtime } from '../../local/apps-script/runtime.ts';
import type { WorkbookChoice } from '../../src/ui/endpoints.ts';
import { openFile, SHEETS } from '../workbooks/writing/built-file.ts';

const NUMBER_FORMATS = [
  /^("[€$£]")?#,##0(\.0+)?( "kr")?$/,
  /^(@|0|0\.#+|0(\.0+)?%|\+0\.0%;-0\.0%;0\.0%|yyyy-mm(-dd)?|;;;)$/,
];

export function value<T>(answer: unknown): T {
  expect(answer).toEqual({ value: expect.anything() });
  return (answer as { readonly value: T }).value;
}

export const choices = async (): Promise<readonly WorkbookChoice[]> =>
  value((await openFile(SHEETS)).execute('dialogWorkbooks', [{ language: 'en' }]));

/** Of every sheet that is not the user's: what its cells hold and show. */
function ourCells(file: Runtime, read: string): string[] {
  const sheets = Array.from(file.spreadsheet.getSheets() as { getName(): string }[]).slice(1);
  return sheets.flatMap((sheet) => {
    // biome-ignore lint/suspicious/noExplicitAny: Apps Script objects are used as scripts use them
    const rows = (sheet as any).getDataRange()[read]() as unknown[][];
    return rows.flat().map(String);
  });
}

export const errorsIn = (file: Runtime): string[] =>
  ourCells(file, 'getDisplayValues').filter((text) => /^#(NAME|REF|ERROR|VALUE|NUM|BAD)/.test(text));

export const strangeFormatsIn = (file: Runtime): string[] =>
  Array.from(new Set(ourCells(file, 'getNumberFormats'))).filter(
    (format) => !NUMBER_FORMATS.some((pattern) => pattern.test(format)),
  );
