/** Where things worth keeping between runs are written; safe to delete at any time. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/nyckeltal/', import.meta.url));

export function cachePath(name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  return `${FOLDER}${name}`;
}

/** Written under another name first, so that a second process never reads half a file. */
export function writeCache(name: string, content: string | Uint8Array): void {
  const path = cachePath(name);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
