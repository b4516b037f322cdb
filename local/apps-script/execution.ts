/** One execution of a script that belongs to a spreadsheet: a context of its own with the services in it. */
import vm from 'node:vm';
import type { CellReading } from '../engine/cell-values.ts';
import type { AppsScriptMembers } from './members.ts';
import type { ExecutionMode } from './permissions.ts';
import type { Screen } from './screen.ts';
import { readScriptFile } from './script-folder.ts';
import { scriptRealm } from './script-realm.ts';
import { googleServices } from './services.ts';
import { type Surroundings, strictIn } from './strict.ts';
import type { Workbook } from './workbook.ts';
import type { World } from './world.ts';

export interface Deployment {
  readonly folder: string;
  /** What the spreadsheet is called. */
  readonly fileName: string;
  readonly members: AppsScriptMembers;
  readonly workbook: Workbook;
  readonly screen: Screen;
  readonly log: string[];
  readonly surroundings: Omit<World, 'realm' | 'strict' | 'plain'>;
}

export interface Execution {
  readonly context: vm.Context;
  readonly surroundings: Surroundings;
  readonly reading: CellReading;
  readonly plain: World['plain'];
  readonly spreadsheet: () => object;
  /** Lets go of what the execution holds. */
  readonly end: () => void;
}

interface ExecutionOptions {
  readonly mode: ExecutionMode;
  readonly atKeyboard: boolean;
}

const BY_HAND: ExecutionOptions = { mode: 'FULL', atKeyboard: true };

export function newExecution(deployment: Deployment, { mode, atKeyboard } = BY_HAND): Execution {
  const { folder, members, workbook, screen, log, surroundings: shared } = deployment;
  const context = vm.createContext({});
  const { plain, ...realm } = scriptRealm(context, shared.clock);
  const surroundings: Surroundings = { members, realm, calls: shared.calls, mode };
  const { timeZone } = workbook;
  const reading = { realm, timeZone, isDateFormat: workbook.engine.helpers.isDateTimeFormat };
  const world: World = { ...shared, realm, plain, strict: strictIn(surroundings) };
  const services = googleServices({
    workbook,
    reading,
    world,
    readFile: (name) => readScriptFile(folder, name),
    screen: atKeyboard ? screen : undefined,
    log,
    members,
    fileName: deployment.fileName,
  });
  Object.assign(context, services.globals);
  const end = () => world.stores.locks.end(world);
  return { context, surroundings, reading, plain, spreadsheet: services.spreadsheet, end };
}
