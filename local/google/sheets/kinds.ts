/** Which fields Google's objects have, read from the type declarations of an advanced service. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachePath, writeCache } from '../../engine/cache-folder.ts';
import type { Kinds } from './field-mask.ts';

let known: Kinds | undefined;

/** Of the Sheets service, by names such as Spreadsheet and SheetProperties. */
export async function sheetsKinds(): Promise<Kinds> {
  known ??= await readOrExtract();
  return known;
}

async function readOrExtract(): Promise<Kinds> {
  const manifest = createRequire(import.meta.url).resolve('@types/google-apps-script/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const name = `sheets-kinds-${version}.json`;
  if (!existsSync(cachePath(name))) {
    const declarations = readFileSync(join(dirname(manifest), 'apis', 'sheets_v4.d.ts'), 'utf8');
    writeCache(name, JSON.stringify(await extractKinds(declarations)));
  }
  return JSON.parse(readFileSync(cachePath(name), 'utf8')) as Kinds;
}

async function extractKinds(declarations: string): Promise<Kinds> {
  const { default: ts } = await import('typescript');
  const file = ts.createSourceFile('sheets.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const kinds: Record<string, Record<string, string | null>> = {};
  const visit = (node: import('typescript').Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const properties = node.members.filter(ts.isPropertySignature).map((member) => {
        const kind = /Schema\.(\w+)/.exec(member.type?.getText(file) ?? '')?.[1];
        return [member.name.getText(file), kind ?? null];
      });
      kinds[node.name.text] = Object.fromEntries(properties);
    }
    node.forEachChild(visit);
  };
  visit(file);
  return kinds;
}
