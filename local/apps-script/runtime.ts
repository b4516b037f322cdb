/** Runs a built target as Google would: in a bare context, with strict services, over a real sheet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import gas from 'gas-local';
import type { CellReading } from '../engine/cell-values.ts';
import { callsInto, registerScriptFunctions } from '../engine/custom-functions.ts';
import type { Model } from '../engine/engine.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { readScriptFunctions } from '../engine/read-script-functions.ts';
import type { Realm } from '../engine/realm.ts';
import type { ScriptFunction } from '../engine/script-function.ts';
import { CallCounter } from './call-counter.ts';
import { appsScriptMembers } from './members.ts';
import { googleServices } from './services.ts';
import { strictIn } from './strict.ts';
import { Workbook } from './workbook.ts';

export interface RuntimeOptions {
  /** The folder of the built target, such as dist/sheets. */
  readonly folder: string;
  /** A workbook in the engine's own form; one empty sheet when left out. */
  readonly workbook?: object;
  /** The spreadsheet's time zone. The script's own is that of the process: start it with TZ=Europe/Stockholm. */
  readonly timeZone?: string;
  /** The language of the person at the keyboard. */
  readonly userLocale?: string;
}

export interface Runtime {
  /** The script's top-level functions and variables. */
  readonly script: Record<string, (...given: unknown[]) => unknown>;
  /** The spreadsheet as a script gets it from SpreadsheetApp. */
  // biome-ignore lint/suspicious/noExplicitAny: Apps Script objects are used as tests and scripts use them
  readonly spreadsheet: any;
  readonly functions: readonly ScriptFunction[];
  readonly model: Model;
  readonly calls: CallCounter;
  /** What the script wrote with Logger or console. */
  readonly log: readonly string[];
}

const EMPTY_WORKBOOK = { sheets: [{ id: 'sheet1', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }] };

export async function createRuntime(options: RuntimeOptions): Promise<Runtime> {
  const [engine, members] = await Promise.all([loadEngine(), appsScriptMembers()]);
  const functions = readScriptFunctions(sourceIn(options.folder));
  registerScriptFunctions(engine, functions);

  const calls = new CallCounter();
  const log: string[] = [];
  const globals: Record<string, unknown> = vm.createContext({});
  const realm = vm.runInContext('({ Array, Date, Error })', globals as vm.Context) as Realm;
  const reading: CellReading = {
    realm,
    timeZone: options.timeZone,
    isDateFormat: engine.helpers.isDateTimeFormat,
  };
  const surroundings = { members, realm, calls, mode: 'FULL' as 'FULL' | 'CUSTOM_FUNCTION' };
  const runInCell = (name: string, args: unknown[]) => {
    calls.add(name);
    surroundings.mode = 'CUSTOM_FUNCTION';
    try {
      return (script[name] as (...given: unknown[]) => unknown)(...args);
    } finally {
      surroundings.mode = 'FULL';
    }
  };
  const workbook = new Workbook(
    engine,
    () => new engine.Model(options.workbook ?? EMPTY_WORKBOOK, { custom: callsInto(reading, runInCell) }),
    options.timeZone,
  );
  const services = googleServices({
    workbook,
    reading,
    strict: strictIn(surroundings),
    log,
    userLocale: options.userLocale ?? 'en',
    globals: members.globals,
  });
  Object.assign(globals, services.globals);
  const script = gas.require(options.folder, globals) as Runtime['script'];
  return { script, spreadsheet: services.spreadsheet(), functions, model: workbook.model, calls, log };
}

/** The target's functions that stand in cells are all in Code.js. */
function sourceIn(folder: string): string {
  const path = join(folder, 'Code.js');
  if (!existsSync(path)) throw new Error(`${path} is missing; run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}
