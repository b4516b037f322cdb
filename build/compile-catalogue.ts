/** Writes src/catalogue/compiled.ts: the catalogue as JSON texts, which cost nothing until they are decoded. */
import { writeFileSync } from 'node:fs';
import { dimensions } from '../src/catalogue/dimensions.ts';
import { measures } from '../src/catalogue/measures.ts';
import { headerWord } from '../src/catalogue/reading/normalise.ts';
import type { KpiDefinition } from '../src/catalogue/types.ts';
import { discoverKpiFiles } from './discover-kpis.ts';
import { projectPath } from './project-path.ts';
import { validateCatalogue } from './validate-catalogue.ts';

export async function compileCatalogue(): Promise<void> {
  const kpiFiles = await discoverKpiFiles();
  const gaps = validateCatalogue({ kpiFiles, measures, dimensions });
  if (gaps.length > 0) throw new Error(`The catalogue has gaps:\n${gaps.join('\n')}`);
  const kpis = kpiFiles.map(({ kpi }) => kpi);
  const parts = {
    kpis: kpis.map(arithmeticOf),
    words: Object.fromEntries(kpis.map((kpi) => [kpi.id, wordsOf(kpi)])),
    measures: measures.map((measure) =>
      withoutRepeatedWords(without(measure, 'help', 'definition', 'advice')),
    ),
    dimensions: dimensions.map(withoutRepeatedWords),
  };
  const lines = Object.entries(parts).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(JSON.stringify(value))};`,
  );
  const opening = '/** Written by build/compile-catalogue.ts; change the catalogue instead. */';
  writeFileSync(projectPath('src/catalogue/compiled.ts'), `${[opening, ...lines].join('\n')}\n`);
}

/** What is calculated with; help is written into the stubs, and all examples are run as tests. */
function arithmeticOf(kpi: KpiDefinition) {
  return {
    ...without(kpi, 'label', 'synonyms', 'definition', 'advice', 'order', 'cadence', 'roles', 'vanity'),
    inputs: kpi.inputs.map((input) => without(input, 'help')),
    examples: kpi.examples.slice(0, 1),
  };
}

function wordsOf(kpi: KpiDefinition) {
  const { label, synonyms, definition, advice } = withoutRepeatedWords(kpi);
  return { label, synonyms, definition, advice };
}

function without<T extends object, Key extends keyof T>(entry: T, ...keys: readonly Key[]): Omit<T, Key> {
  const kept = Object.entries(entry).filter(([key]) => !keys.includes(key as Key));
  return Object.fromEntries(kept) as Omit<T, Key>;
}

/** An id and labels are looked up as well, so a synonym that reads the same is left out. */
function withoutRepeatedWords<T extends Pick<KpiDefinition, 'id' | 'label' | 'synonyms'>>(entry: T): T {
  const seen = new Set([entry.id, ...Object.values(entry.label)].map(headerWord));
  const synonyms = entry.synonyms.filter((synonym) => {
    const word = headerWord(synonym);
    return !seen.has(word) && seen.add(word);
  });
  return { ...entry, synonyms };
}

if (process.argv[1] === projectPath('build/compile-catalogue.ts')) await compileCatalogue();
