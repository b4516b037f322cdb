/** Writes the generated files below a folder: `docs` or `test/golden`. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';
import { projectPath } from './project-path.ts';

const [folder] = process.argv.slice(2);
const files = Object.entries(await generatedFiles()).filter(([path]) => path.startsWith(`${folder}/`));
if (files.length === 0) throw new Error(`Nothing is generated below ${folder}`);
for (const [path, text] of files) {
  writeFileSync(projectPath(path), text);
  console.log(`Wrote ${path}`);
}
