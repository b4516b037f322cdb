/** Reads the shared reference numbers, which lie beside the project: golden/ in the folder shared. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../shared/golden');

export function sharedText(file: string): string {
  const path = join(FOLDER, file);
  if (!existsSync(path)) throw new Error(`Reference numbers are missing: put ${file} into ${FOLDER}`);
  return readFileSync(path, 'utf8');
}

export const sharedJson = <Contents>(file: string): Contents => JSON.parse(sharedText(file)) as Contents;
