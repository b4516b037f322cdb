/** The built functions in this realm: in a context of node:vm each look-up of a global such as Array takes a detour. */
import { readFileSync } from 'node:fs';
import { projectPath } from '../build/project-path.ts';

export type CellFunction = (...args: readonly unknown[]) => unknown;

export function builtFunctions<Name extends string>(...names: readonly Name[]): Record<Name, CellFunction> {
  const code = readFileSync(projectPath('dist/sheets/Code.js'), 'utf8');
  return new Function(`${code}\nreturn { ${names.join(', ')} };`)();
}
