/** Writes src/catalogue/compiled.ts: the catalogue as JSON texts, which cost nothing until they are decoded. */
import { writeFileSync } from 'node:fs';
import { dimensions } from '../src/catalogue/dimensions.ts';
import { measures } from '../src/catalogue/measures.ts';
import type { KpiDefinition } from '../src/catalogue/types.ts';
import { discoverKpis } from './discover-kpis.ts';
import { projectPath } from './project-path.ts';

export async function compileCatalogue(): Promise<void> {
  const kpis = await discoverKpis();
  const parts = {
    kpis: kpis.map(withoutWords),
    words: Object.fromEntries(kpis.map((kpi) => [kpi.id, wordsOf(kpi)])),
    measures,
    dimensions,
  };
  const lines = Object.entries(parts).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(JSON.stringify(value))};`,
  );
  const opening = '/** Written by build/compile-catalogue.ts; change the catalogue instead. */';
  writeFileSync(projectPath('src/catalogue/compiled.ts'), `${[opening, ...lines].join('\n')}\n`);
}

function withoutWords({ label, synonyms, definition, advice, examples, ...arithmetic }: KpiDefinition) {
  return { ...arithmetic, examples: examples.slice(0, 1) };
}

function wordsOf({ label, synonyms, definition, advice }: KpiDefinition) {
  return { label, synonyms, definition, advice };
}

if (process.argv[1] === projectPath('build/compile-catalogue.ts')) await compileCatalogue();
