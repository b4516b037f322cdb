/** Writes src/catalogue/compiled.ts: the catalogue as texts, which cost little until they are decoded. */
import { writeFileSync } from 'node:fs';
import { dimensions } from '../src/catalogue/dimensions.ts';
import { measures } from '../src/catalogue/measures.ts';
import type { KpiDefinition } from '../src/catalogue/types.ts';
import { discoverKpiFiles } from './discover-kpis.ts';
import { headerWordsOf } from './header-words.ts';
import { pack } from './pack.ts';
import { projectPath } from './project-path.ts';
import { validateCatalogue } from './validate-catalogue.ts';

export async function compileCatalogue(): Promise<void> {
  const source = { kpiFiles: await discoverKpiFiles(), measures, dimensions };
  const gaps = validateCatalogue(source);
  if (gaps.length > 0) throw new Error(`The catalogue has gaps:\n${gaps.join('\n')}`);
  const kpis = source.kpiFiles.map(({ kpi }) => kpi);
  const parts = {
    kpis: kpis.map(arithmeticOf),
    words: kpis.map(wordsOf),
    headers: [headerWordsOf(source)],
    measures: [
      measures.map((each) =>
        without(each, 'label', 'synonyms', 'help', 'definition', 'advice', 'onlyInFormulas'),
      ),
    ],
    dimensions: [dimensions.map((each) => without(each, 'label', 'synonyms'))],
    labels: [
      {
        measures: wordsById(measures, 'label', 'definition', 'onlyInFormulas'),
        dimensions: wordsById(dimensions, 'label'),
      },
    ],
  };
  const texts = Object.entries(parts).map(([name, values]) => [name, pack(...values.map(jsonOf))]);
  const lines = [['ids', kpis.map(({ id }) => id).join(' ')], ...texts].map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};`,
  );
  const opening = '/** Written by build/compile-catalogue.ts; change the catalogue instead. */';
  writeFileSync(projectPath('src/catalogue/compiled.ts'), `${[opening, ...lines].join('\n')}\n`);
}

/** In Latin-1, which an engine reads faster than a text with other letters. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\xff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What is calculated with; help is written into the stubs, and all examples are run as tests. */
function arithmeticOf(kpi: KpiDefinition) {
  return {
    ...without(kpi, 'label', 'synonyms', 'definition', 'advice', 'order', 'cadence', 'roles', 'vanity'),
    inputs: kpi.inputs.map((input) => without(input, 'help')),
    examples: kpi.examples.slice(0, 1).map(({ inputs }) => ({ inputs })),
  };
}

function wordsOf({ label, definition, advice }: KpiDefinition) {
  return { label, definition, advice };
}

function wordsById<T extends { readonly id: string }>(entries: readonly T[], ...keys: readonly (keyof T)[]) {
  const words = (entry: T) => Object.fromEntries(keys.map((key) => [key, entry[key]]));
  return Object.fromEntries(entries.map((entry) => [entry.id, words(entry)]));
}

function without<T extends object, Key extends keyof T>(entry: T, ...keys: readonly Key[]): Omit<T, Key> {
  const kept = Object.entries(entry).filter(([key]) => !keys.includes(key as Key));
  return Object.fromEntries(kept) as Omit<T, Key>;
}

if (process.argv[1] === projectPath('build/compile-catalogue.ts')) await compileCatalogue();
