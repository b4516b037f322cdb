/** What Apps Script has: services, classes and their members, read from Google's own type declarations. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { cachePath, writeCache } from '../engine/cache-folder.ts';

export interface AppsScriptMembers {
  /** Class, such as Spreadsheet.Range, to the names of its members. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Global name, such as SpreadsheetApp, to its class. */
  readonly globals: Readonly<Record<string, string>>;
}

let known: AppsScriptMembers | undefined;

export async function appsScriptMembers(): Promise<AppsScriptMembers> {
  known ??= await readOrExtract();
  return known;
}

async function readOrExtract(): Promise<AppsScriptMembers> {
  const manifest = createRequire(import.meta.url).resolve('@types/google-apps-script/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const name = `apps-script-members-${version}.json`;
  if (!existsSync(cachePath(name))) {
    const { extractMembers } = await import('./extract-members.ts');
    writeCache(name, JSON.stringify(extractMembers(declarationsIn(dirname(manifest)))));
  }
  return JSON.parse(readFileSync(cachePath(name), 'utf8')) as AppsScriptMembers;
}

const declarationsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /^google-apps-script\..*\.d\.ts$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
