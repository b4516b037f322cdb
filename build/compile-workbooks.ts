/** The files of workbooks in the Sheets project: each as JSON in three languages, read only when it is built. */
import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../src/catalogue/types.ts';
import { fill } from '../src/locale/fill.ts';
import { withCommonSizes } from '../src/workbooks/common-sizes.ts';
import { packed } from '../src/workbooks/fill-down.ts';
import { merge } from '../src/workbooks/languages.ts';
import type { WorkbookPlan } from '../src/workbooks/plan.ts';
import { validatePlan } from '../src/workbooks/validate-plan.ts';
import type { Workbook } from '../src/workbooks/workbook.ts';
import { workbooks } from '../src/workbooks/workbooks.ts';
import { bookFile, LIST_FILE } from '../src/workbooks/writing/read-book.ts';
import { discoverFunctions } from './discover-functions.ts';
import { projectPath } from './project-path.ts';
import { publication } from './publication.ts';

/** Name of the file → text: one for each workbook, and a list of them all. */
export async function workbookFiles(): Promise<Readonly<Record<string, string>>> {
  const functions = await ownFunctions();
  const files: Record<string, string> = {};
  const listed: unknown[][] = [];
  for (const workbook of workbooks) {
    const plans = inEveryLanguage(workbook);
    const mistakes = plans.flatMap((plan) => validatePlan(plan, functions));
    if (mistakes.length > 0) throw new Error(`The workbooks have mistakes:\n${mistakes.join('\n')}`);
    files[`${bookFile(workbook.id)}.html`] = asJson(merge(plans.map(packed)));
    listed.push(plans.map(({ id, title, goal }) => ({ id, title, goal })));
  }
  return {
    ...files,
    [`${LIST_FILE}.html`]: asJson(merge(LANGUAGES.map((_, index) => listed.map((plans) => plans[index])))),
  };
}

/** Without signs that mean something in a page. */
const asJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** The names under which our functions may stand in a cell. */
export async function ownFunctions(): Promise<ReadonlySet<string>> {
  return new Set((await discoverFunctions()).map(({ name }) => name));
}

/** The plan in each language, with the version and the address of the documentation. */
export function inEveryLanguage(workbook: Workbook): WorkbookPlan[] {
  const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };
  const facts = { version, docs: publication.addonUrl };
  const texts = (_: string, value: unknown) => (typeof value === 'string' ? fill(value, facts) : value);
  const plans = withCommonSizes(LANGUAGES.map((language) => workbook.plan(language)));
  return JSON.parse(JSON.stringify(plans, texts)) as WorkbookPlan[];
}
