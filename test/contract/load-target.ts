/** Loads a built target into a bare context of its own, as Apps Script does before every call. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { projectPath } from '../../build/project-path.ts';
import { refusingServices, type Services } from './services.ts';

export const SHEETS = projectPath('dist/sheets');

export type Cell = string | number | boolean | Date;
export type Argument = Cell | null | undefined | readonly (readonly Cell[])[];
export type Result = Cell | Cell[][];

export interface LoadedTarget {
  /** Calls with arguments made of the script's own arrays and Dates; the result is a copy made of ours. */
  call(name: string, ...args: readonly Argument[]): Result;
  /** Calls with the arguments as they are, from another realm, and gives the result as it is. */
  callRaw(name: string, ...args: readonly unknown[]): unknown;
}

export function scriptFiles(folder = SHEETS): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();
}

export function readScript(file = 'Code.js', folder = SHEETS): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** `prepare` is run before the script. */
export function loadTarget(
  services: Services = refusingServices(),
  files = scriptFiles(),
  prepare = '',
): LoadedTarget {
  const context = vm.createContext({ ...services });
  vm.runInContext(prepare, context);
  for (const file of files) new vm.Script(readScript(file), { filename: file }).runInContext(context);
  const makeArray = vm.runInContext('(...items) => items', context) as (...items: unknown[]) => unknown[];
  const makeDate = vm.runInContext('(time) => new Date(time)', context) as (time: number) => Date;
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return makeArray(...value.map(inside));
    return isDate(value) ? makeDate(value.getTime()) : value;
  };
  const callRaw = (name: string, ...args: readonly unknown[]): unknown => {
    const found = (context as Record<string, unknown>)[name];
    if (typeof found !== 'function') throw new Error(`There is no function ${name} in the target`);
    return found(...args);
  };
  return { callRaw, call: (name, ...args) => outside(callRaw(name, ...args.map(inside))) as Result };
}

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

function outside(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, outside);
  return isDate(value) ? new Date(value.getTime()) : value;
}
