/** Every checked-in file that is made from the catalogue: the pages for users and the golden files of the tests. */
import { renderStubs } from '../src/render/function-stub.ts';
import { functionsPage } from '../src/render/functions-page.ts';
import { kpisPage } from '../src/render/kpis-page.ts';
import { discoverFunctions } from './discover-functions.ts';
import { discoverKpis } from './discover-kpis.ts';

/** Path in the project → text. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  const kpis = await discoverKpis();
  const functions = await discoverFunctions();
  const ofCatalogue = new Set(kpis.map(({ id }) => id));
  const others = functions.filter(({ name }) => !ofCatalogue.has(name));
  return {
    'docs/functions.md': functionsPage(kpis, others),
    'docs/kpis.md': kpisPage(kpis),
    'test/golden/stubs.txt': `${functions.map(renderStubs).join('\n\n')}\n`,
  };
}
