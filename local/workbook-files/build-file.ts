/** One workbook as a file: built by the script itself in a fresh spreadsheet, then written as .xlsx. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime } from '../apps-script/runtime.ts';
import { scriptRun } from '../apps-script/script-run.ts';
import { type Language, LOCALES } from '../engine/locales.ts';
import { printPlans } from '../xlsx/print-plans.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';

export interface FileWanted {
  readonly workbook: string;
  readonly title: string;
  readonly language: Language;
}

const CURRENCIES: Readonly<Record<Language, string>> = { en: 'EUR', sv: 'SEK', nb: 'NOK' };

/** `folder` is that of the built script. */
export async function buildFile(
  folder: string,
  { workbook, title, language }: FileWanted,
): Promise<Uint8Array> {
  const runtime = await createRuntime({ folder, userLocale: language, locale: LOCALES[language].code });
  const request = { workbook, language, workbookLanguage: language, currency: CURRENCIES[language] };
  const outcome = scriptRun(runtime, 'dialogBuildWorkbook', [request]);
  const { value = outcome } = outcome as { readonly value?: object };
  if (!('value' in value)) throw new Error(`${workbook} in ${language}: ${JSON.stringify(value)}`);
  const [empty] = runtime.spreadsheet.getSheets();
  runtime.spreadsheet.deleteSheet(empty);
  const read = (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8');
  return writeXlsx(runtime.model, { title, language, printPlan: printPlans(read) });
}
