/** Writes dist/sheets/Workbook_<id>.html: each workbook as JSON in three languages, read only when it is built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../src/catalogue/types.ts';
import { fill } from '../src/locale/fill.ts';
import { merge } from '../src/workbooks/languages.ts';
import type { WorkbookPlan } from '../src/workbooks/plan.ts';
import { validatePlan } from '../src/workbooks/validate-plan.ts';
import type { Workbook } from '../src/workbooks/workbook.ts';
import { workbooks } from '../src/workbooks/workbooks.ts';
import { discoverFunctions } from './discover-functions.ts';
import { projectPath } from './project-path.ts';
import { publication } from './publication.ts';

export async function compileWorkbooks(folder: string): Promise<void> {
  const functions = await ownFunctions();
  for (const workbook of workbooks) {
    const plans = LANGUAGES.map((language) => finished(workbook, language));
    const mistakes = plans.flatMap((plan) => validatePlan(plan, functions));
    if (mistakes.length > 0) throw new Error(`The workbooks have mistakes:\n${mistakes.join('\n')}`);
    const [en, sv, nb] = plans;
    writeFileSync(join(folder, `Workbook_${workbook.id}.html`), JSON.stringify(merge({ en, sv, nb })));
  }
}

/** The names under which our functions may stand in a cell. */
export async function ownFunctions(): Promise<ReadonlySet<string>> {
  return new Set((await discoverFunctions()).map(({ name }) => name));
}

/** The plan in a language with the version and the address of the documentation. */
export function finished(workbook: Workbook, language: Language): WorkbookPlan {
  const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };
  const facts = { version, docs: publication.addonUrl };
  const texts = (_: string, value: unknown) => (typeof value === 'string' ? fill(value, facts) : value);
  return JSON.parse(JSON.stringify(workbook.plan(language), texts)) as WorkbookPlan;
}
