/** A built target: its code, compiled once, and its manifest. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

export interface ScriptFolder {
  readonly code: vm.Script;
  readonly manifest: Manifest;
}

export function readScriptFolder(folder: string): ScriptFolder {
  const path = join(folder, 'Code.js');
  if (!existsSync(path)) throw new Error(`${path} is missing; run "npm run build" first.`);
  return {
    code: new vm.Script(readFileSync(path, 'utf8'), { filename: path }),
    manifest: readManifest(folder),
  };
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as Manifest;

/** Undefined for a file that the script does not have. */
export function readScriptFile(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
