/** All that a page needs to run the add-on: the files of the script, and what Apps Script has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { appsScriptMembers } from '../apps-script/members.ts';

export async function addOn(folder: string, script: string): Promise<object> {
  const names = readdirSync(folder).filter((name) => name !== 'Code.js');
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  return { files, members: await appsScriptMembers(), functions: topLevelFunctions(script) };
}

/** Those that pages may call; functions of cells are not among them. */
const topLevelFunctions = (script: string): string[] =>
  parse(script, { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' && /[a-z]/.test(node.id.name) ? [node.id.name] : [],
  );
