/** Absolute paths inside the project, wherever the program is started from. */
import { fileURLToPath } from 'node:url';

export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}
