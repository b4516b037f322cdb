/** The build program: writes dist/<target>/, ready to be pushed to Apps Script. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderStubs } from '../src/render/function-stub.ts';
import { bundle } from './bundle.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { discoverFunctions } from './discover-functions.ts';
import { projectPath } from './project-path.ts';
import { sheets, type Target } from './targets.ts';

export async function buildSheets(folder = projectPath('dist/sheets')): Promise<void> {
  const stubs = (await discoverFunctions()).map(renderStubs);
  const code = [await bundle(sheets), ...stubs, ''].join('\n');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), manifest(sheets));
}

function manifest(target: Target): string {
  const shared = JSON.parse(readFileSync(projectPath('appsscript.json'), 'utf8'));
  return `${JSON.stringify({ ...shared, ...target.manifest }, null, 2)}\n`;
}

if (process.argv[1] === projectPath('build/build.ts')) {
  await compileCatalogue();
  await buildSheets();
  const size = readFileSync(projectPath('dist/sheets/Code.js')).length;
  console.log(`Built dist/sheets (Code.js ${Math.round(size / 1000)} kB)`);
}
