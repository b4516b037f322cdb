/** `npm run workbooks [-- <workbook>] [<language>]`: writes dist/workbooks/<workbook>.<language>.xlsx. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allFiles, writeFiles } from './write-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}dist/sheets`;
const asked = process.argv.slice(2);

const all = await allFiles(folder);
const wanted = all.filter(({ workbook, language }) =>
  asked.every((word) => word === workbook || word === language),
);
if (wanted.length === 0) {
  const ids = [...new Set(all.map(({ workbook }) => workbook))];
  console.error(`There is no workbook "${asked.join(' ')}"; there are ${ids.join(', ')} in en, sv and nb.`);
  process.exit(1);
}
const started = Date.now();
let written = 0;
await writeFiles({
  folder,
  into: `${root}dist/workbooks`,
  wanted,
  tell: (path) => {
    written += 1;
    console.log(`${String(written).padStart(2)}/${wanted.length}  ${relative(root, path)}`);
  },
});
console.log(`Wrote ${written} files in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
