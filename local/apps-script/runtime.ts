/** Runs a built target as Google would: in a bare context, with strict services, over a real sheet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import gas from 'gas-local';
import { callsInto, registerScriptFunctions } from '../engine/custom-functions.ts';
import type { Model } from '../engine/engine.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { localeOf } from '../engine/locales.ts';
import { readScriptFunctions } from '../engine/read-script-functions.ts';
import type { ScriptFunction } from '../engine/script-function.ts';
import { CallCounter } from './call-counter.ts';
import { type Clock, realClock } from './clock.ts';
import { type Deployment, newExecution } from './execution.ts';
import { appsScriptMembers } from './members.ts';
import type { ExecutionMode } from './permissions.ts';
import { Screen } from './screen.ts';
import { readManifest, readScriptFolder, type ScriptFolder } from './script-folder.ts';
import { select } from './services/select.ts';
import { newStores, type Stores } from './stores.ts';
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
  /** Whose rights the script has. */
  readonly user?: string;
  readonly clock?: Clock;
  /** All of the manifest's when left out. */
  readonly grantedScopes?: readonly string[];
  /** Shared by runtimes of one deployment with different users or files. */
  readonly stores?: Stores;
  /** The id of the file. */
  readonly document?: string;
  /** What the file is called. */
  readonly fileName?: string;
  /** How the file writes numbers and formulas, such as sv_SE; the workbook's own when left out. */
  readonly locale?: string;
}

export interface ExecuteOptions {
  /** FULL when left out: somebody clicked. */
  readonly mode?: ExecutionMode;
  /** False where nobody has the file in front of them, as when a trigger fires. */
  readonly atKeyboard?: boolean;
}

export interface Runtime {
  /** The script's top-level functions and variables, in one execution that stays open. */
  readonly script: Record<string, (...given: unknown[]) => unknown>;
  /** Calls a top-level function as Google does, in a fresh execution; a mode is passed on as `authMode` of an event. */
  readonly execute: (name: string, args?: readonly unknown[], options?: ExecuteOptions) => unknown;
  /** The spreadsheet as a script gets it from SpreadsheetApp. */
  // biome-ignore lint/suspicious/noExplicitAny: Apps Script objects are used as tests and scripts use them
  readonly spreadsheet: any;
  /** Selects cells as a person does, such as 'B2B · Data'!B2:C9. */
  readonly select: (notation: string) => void;
  readonly functions: readonly ScriptFunction[];
  readonly model: Model;
  readonly calls: CallCounter;
  /** What the person at the keyboard sees. */
  readonly screen: Screen;
  readonly stores: Stores;
  /** What the script wrote with Logger or console. */
  readonly log: readonly string[];
}

const EMPTY_WORKBOOK = { sheets: [{ id: 'sheet1', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }] };
const SOMEBODY = 'editor@example.com';
const SOME_FILE = 'local-spreadsheet-of-nobody-in-particular-1';
const UNTITLED = 'Untitled spreadsheet';

export async function createRuntime(options: RuntimeOptions): Promise<Runtime> {
  const [engine, members] = await Promise.all([loadEngine(), appsScriptMembers()]);
  const functions = readScriptFunctions(sourceIn(options.folder));
  registerScriptFunctions(engine, functions);

  const calls = new CallCounter();
  const log: string[] = [];
  const screen = new Screen();
  const clock = options.clock ?? realClock;
  const stores = options.stores ?? newStores(clock);
  const { oauthScopes = [] } = readManifest(options.folder);
  const runInCell = (name: string, args: unknown[]) => {
    calls.add(name);
    cells.surroundings.mode = 'CUSTOM_FUNCTION';
    try {
      return (script[name] as (...given: unknown[]) => unknown)(...args);
    } finally {
      cells.surroundings.mode = 'FULL';
    }
  };
  const workbook = new Workbook(
    engine,
    () => {
      const custom = callsInto(cells.reading, runInCell);
      return new engine.Model(inLocale(options.workbook ?? EMPTY_WORKBOOK, options.locale), { custom });
    },
    options.timeZone,
  );
  const deployment: Deployment = {
    folder: options.folder,
    fileName: options.fileName ?? UNTITLED,
    members,
    workbook,
    screen,
    log,
    surroundings: {
      calls,
      clock,
      stores,
      user: options.user ?? SOMEBODY,
      userLocale: options.userLocale ?? 'en',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      document: options.document ?? SOME_FILE,
      scopes: oauthScopes,
      grantedScopes: options.grantedScopes ?? oauthScopes,
    },
  };
  const cells = newExecution(deployment);
  const script = gas.require(options.folder, cells.context) as Runtime['script'];
  let target: ScriptFolder | undefined;
  const execute: Runtime['execute'] = (name, args = [], { mode = 'FULL', atKeyboard = true } = {}) => {
    target ??= readScriptFolder(options.folder);
    const { context, plain, end } = newExecution(deployment, { mode, atKeyboard });
    target.code.runInContext(context);
    const found = (context as Record<string, unknown>)[name];
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    try {
      return found(...args.map(plain));
    } finally {
      end();
    }
  };
  return {
    script,
    execute,
    spreadsheet: cells.spreadsheet(),
    select: (notation) => {
      const place = workbook.placeOf(notation, workbook.model.getters.getActiveSheetId());
      if (place === undefined) throw new Error(`Range not found: ${notation}`);
      select(workbook, place.sheetId, [place.zone]);
    },
    functions,
    model: workbook.model,
    calls,
    screen,
    stores,
    log,
  };
}

function inLocale(workbook: object, code: string | undefined): object {
  if (code === undefined) return workbook;
  const locale = localeOf(code);
  if (locale === undefined) throw new Error(`local runtime: the locale ${code} is missing here`);
  return { ...workbook, settings: { locale } };
}

/** The target's functions that stand in cells are all in Code.js. */
function sourceIn(folder: string): string {
  const path = join(folder, 'Code.js');
  if (!existsSync(path)) throw new Error(`${path} is missing; run "npm run build" first.`);
  return readFileSync(path, 'utf8');
}
