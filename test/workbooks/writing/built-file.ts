/** A file in which the built Sheets project builds workbooks of a test, through strict services. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { projectPath } from '../../../build/project-path.ts';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../../local/apps-script/runtime.ts';
import { LANGUAGES } from '../../../src/catalogue/types.ts';
import type { Answer, BuildRequest, WorkbookBuilt } from '../../../src/ui/endpoints.ts';
import { parseZone } from '../../../src/workbooks/a1.ts';
import { merge } from '../../../src/workbooks/languages.ts';
import type { Book } from '../../../src/workbooks/writing/job.ts';
import { bookFile, LIST_FILE } from '../../../src/workbooks/writing/read-book.ts';
import { forEachCell } from '../../../src/workbooks/writing/zones.ts';

export const SHEETS = projectPath('dist/sheets');

/** A folder with the built script and one workbook; it is removed after the tests. */
export function projectWith(book: Book): string {
  const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const file of ['Code.js', 'appsscript.json']) copyFileSync(join(SHEETS, file), join(folder, file));
  putBook(folder, book);
  return folder;
}

export function putBook(folder: string, { id, plan }: Book): void {
  const plans = LANGUAGES.map(plan);
  writeFileSync(join(folder, `${bookFile(id)}.html`), JSON.stringify(merge(plans)));
  const titles = plans.map(({ title, goal }) => [{ id, title, goal }]);
  writeFileSync(join(folder, `${LIST_FILE}.html`), JSON.stringify(merge(titles)));
}

export const openFile = (folder: string, options: Partial<RuntimeOptions> = {}): Promise<Runtime> =>
  createRuntime({ folder, ...options });

export function build(runtime: Runtime, wish: Partial<BuildRequest> = {}): Answer<WorkbookBuilt> {
  const request = { workbook: 'start', language: 'en', workbookLanguage: 'en', currency: 'SEK', ...wish };
  return runtime.execute('dialogBuildWorkbook', [request]) as Answer<WorkbookBuilt>;
}

export const sheetNames = (runtime: Runtime): string[] =>
  Array.from(runtime.spreadsheet.getSheets(), (sheet: { getName(): string }) => sheet.getName());

/** Ids of the engine, and numbers of sheets and charts made of them. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}|(?<=\\"(?:sheet|charts)\\":\[?)\d+/g;

/** Everything in the file, comparable: without the ids that the sheet engine makes up, and rules of input cell by cell. */
export function contentOf(runtime: Runtime): unknown {
  const { annotations = [], ...data } = { ...runtime.model.exportData(), revisionId: '' } as unknown as {
    readonly annotations?: readonly unknown[];
    readonly sheets: readonly { readonly dataValidationRules: readonly Validation[] }[];
  };
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    dataValidationRules: sheet.dataValidationRules.flatMap(cellByCell).sort(),
  }));
  const plain = JSON.parse(JSON.stringify({ ...data, sheets }).replace(ID, '#')) as unknown;
  const beside = new Set(annotations.map((one) => JSON.stringify(one).replace(ID, '#')));
  return { plain, beside: Array.from(beside).sort() };
}

interface Validation {
  readonly criterion: object;
  readonly ranges: readonly string[];
}

const cellByCell = ({ criterion, ranges }: Validation): string[] =>
  ranges.flatMap((range) => {
    const cells: string[] = [];
    forEachCell(parseZone(range), (row, column) =>
      cells.push(`${row} ${column} ${JSON.stringify(criterion)}`),
    );
    return cells;
  });

export interface Failing {
  /** Whether a call failed so far. */
  readonly hasFailed: () => boolean;
  readonly repair: () => void;
}

/** Google fails at one call of a script, or stops it: then all later ones fail too. */
export function failAt(runtime: Runtime, call: number, stops = false): Failing {
  const { add } = runtime.calls;
  let calls = 0;
  runtime.calls.add = (name) => {
    add.call(runtime.calls, name);
    calls += 1;
    if (calls === call || (stops && calls > call)) throw new Error(`Service failed: ${name}`);
  };
  return {
    hasFailed: () => calls >= call,
    repair: () => {
      runtime.calls.add = add;
    },
  };
}
