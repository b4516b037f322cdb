/** The build program: writes dist/<target>/, ready to be pushed to Apps Script. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { projectPath } from './project-path.ts';
import type { Target } from './targets.ts';

const folderOf = ({ name }: Target) => projectPath(`dist/${name}`);

/** With `admin`, error messages show whoever runs the script where in the code they come from. */
export async function buildTarget(target: Target, folder = folderOf(target), admin = false): Promise<void> {
  const code = [await bundle(target, admin), ...(await target.declarations()), ''].join('\n');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), manifest(target));
  const files = (await target.files?.()) ?? {};
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function manifest(target: Target): string {
  const shared = JSON.parse(readFileSync(projectPath('appsscript.json'), 'utf8'));
  return `${JSON.stringify({ ...shared, ...target.manifest }, null, 2)}\n`;
}

if (process.argv[1] === projectPath('build/build.ts')) {
  await compileCatalogue();
  // Only now, because workbooks are made with the compiled catalogue.
  const { sheets, sheetsWithDigest, targets } = await import('./targets.ts');
  const has = (flag: string) => process.argv.includes(flag);
  const chosen = targets.map((target) => (target === sheets && has('--digest') ? sheetsWithDigest : target));
  for (const target of chosen) {
    await buildTarget(target, folderOf(target), has('--admin'));
    const size = readFileSync(join(folderOf(target), 'Code.js')).length;
    console.log(`Built dist/${target.name} (Code.js ${Math.round(size / 1000)} kB)`);
  }
}
