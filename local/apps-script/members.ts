/** What Apps Script has: services, classes and their members, read from Google's own type declarations. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachePath, writeCache } from '../engine/cache-folder.ts';
import { LATER_MEMBERS } from './later-members.ts';
import type { Overload } from './signatures.ts';

export interface AppsScriptMembers {
  /** Class, such as Spreadsheet.Range, to the names of its members. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Global name, such as SpreadsheetApp, to its class. */
  readonly globals: Readonly<Record<string, string>>;
  /** The classes that are enumerations. */
  readonly enumerations: readonly string[];
  /** Method, such as Spreadsheet.Range.setValues, to the ways to call it. */
  readonly signatures: Readonly<Record<string, readonly Overload[]>>;
}

/** Changes whenever more is read out of the declarations. */
const EDITION = 3;

const BUILT_IN = /^google-apps-script\..*\.d\.ts$/;

const known = new Map<string, AppsScriptMembers>();

export async function appsScriptMembers(): Promise<AppsScriptMembers> {
  return withLaterMembers(await membersIn('apps-script', '.', BUILT_IN));
}

/** The members of an advanced service, such as sheets_v4; it is no global unless the manifest says so. */
export const advancedServiceMembers = (api: string): Promise<AppsScriptMembers> =>
  membersIn(api, 'apis', new RegExp(`^${api}\\.d\\.ts$`));

async function membersIn(name: string, folder: string, files: RegExp): Promise<AppsScriptMembers> {
  const members = known.get(name) ?? (await readOrExtract(name, folder, files));
  known.set(name, members);
  return members;
}

async function readOrExtract(what: string, folder: string, files: RegExp): Promise<AppsScriptMembers> {
  const manifest = createRequire(import.meta.url).resolve('@types/google-apps-script/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const name = `${what}-members-${version}-${EDITION}.json`;
  if (!existsSync(cachePath(name))) {
    const { extractMembers } = await import('./extract-members.ts');
    writeCache(name, JSON.stringify(extractMembers(declarationsIn(join(dirname(manifest), folder), files))));
  }
  return JSON.parse(readFileSync(cachePath(name), 'utf8')) as AppsScriptMembers;
}

const declarationsIn = (folder: string, files: RegExp): string[] =>
  readdirSync(folder)
    .filter((file) => files.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

function withLaterMembers({ classes, ...others }: AppsScriptMembers): AppsScriptMembers {
  const added = Object.entries(LATER_MEMBERS).map(([name, members]) => [
    name,
    [...(classes[name] ?? []), ...members],
  ]);
  return { classes: { ...classes, ...Object.fromEntries(added) }, ...others };
}
