/** Runs a built connector as Google would: every call in a fresh execution, with the rights of one user. */
import vm from 'node:vm';
import { CallCounter } from '../apps-script/call-counter.ts';
import { type Clock, realClock } from '../apps-script/clock.ts';
import { type AppsScriptMembers, advancedServiceMembers, appsScriptMembers } from '../apps-script/members.ts';
import { readScriptFolder, type ScriptFolder } from '../apps-script/script-folder.ts';
import { scriptRealm } from '../apps-script/script-realm.ts';
import { newStores, type Stores } from '../apps-script/stores.ts';
import { strictIn } from '../apps-script/strict.ts';
import type { World } from '../apps-script/world.ts';
import { sheetsKinds } from '../google/sheets/kinds.ts';
import type { LocalSpreadsheets } from '../google/sheets/local-spreadsheet.ts';
import { type SheetsBackend, type SheetsFailure, sheetsService } from '../google/sheets/sheets-service.ts';
import { type Answer, Caller, type Execution } from './caller.ts';
import { executionGlobals } from './execution-globals.ts';
import type { UserMessage } from './service/errors.ts';

/** Makes advanced services for one execution; a name that the manifest does not enable stays away. */
export type AdvancedServices = (world: World) => Readonly<Record<string, object>>;

export interface ConnectorRuntimeOptions {
  /** The folder of the built target, such as dist/connector. */
  readonly folder: string;
  /** Whose rights and caches the script has. */
  readonly user?: string;
  /** By id; read anew by every request, so that tests can change them. */
  readonly spreadsheets?: LocalSpreadsheets;
  /** AnalyticsData and AnalyticsAdmin. */
  readonly analytics?: AdvancedServices;
  readonly clock?: Clock;
  /** All of the manifest's when left out. */
  readonly grantedScopes?: readonly string[];
  /** The language of the person at the keyboard. */
  readonly languageCode?: string;
  /** Shared by runtimes of one deployment with different users. */
  readonly stores?: Stores;
}

export interface ConnectorRuntime {
  /** The globals of one execution that stays open, for calls without the detour over JSON. */
  readonly script: Record<string, (...given: unknown[]) => unknown>;
  /** Calls an entry point as Data Studio does; throws a ConnectorError that says what its users would see. */
  readonly ask: (entryPoint: string, request?: object) => unknown;
  /** The last calls of `ask`, the oldest first: at most a hundred, and fewer when answers are large. */
  readonly answers: readonly Answer[];
  readonly calls: CallCounter;
  readonly cache: Stores['cache'];
  readonly stores: Stores;
  readonly clock: Clock;
  readonly languageCode: string;
  /** What the next requests to Sheets fail with. */
  readonly sheetsFailures: SheetsFailure[];
  /** What the script wrote with Logger or console. */
  readonly log: readonly string[];
}

interface Members {
  readonly builtIn: AppsScriptMembers;
  readonly sheets: AppsScriptMembers;
}

interface Deployment {
  readonly target: ScriptFolder;
  readonly members: Members;
  readonly backend: SheetsBackend;
  readonly calls: CallCounter;
  readonly log: string[];
  readonly messages: WeakMap<object, UserMessage>;
  readonly surroundings: Omit<World, 'realm' | 'strict' | 'plain'>;
  readonly analytics: AdvancedServices;
}

const SOMEBODY = 'editor@example.com';

export async function createConnectorRuntime(options: ConnectorRuntimeOptions): Promise<ConnectorRuntime> {
  const deployment = await deploy(options);
  const { calls, log, messages, backend, surroundings } = deployment;
  const { clock, stores, userLocale } = surroundings;
  const caller = new Caller({ open: () => execution(deployment), messages, calls, clock });
  return {
    script: execution(deployment).script as ConnectorRuntime['script'],
    ask: (entryPoint, request) => caller.ask(entryPoint, request),
    answers: caller.answers,
    calls,
    cache: stores.cache,
    stores,
    clock,
    languageCode: userLocale,
    sheetsFailures: backend.failures,
    log,
  };
}

async function deploy(options: ConnectorRuntimeOptions): Promise<Deployment> {
  const target = readScriptFolder(options.folder);
  const { oauthScopes = [], timeZone = 'Etc/UTC' } = target.manifest;
  const clock = options.clock ?? realClock;
  const calls = new CallCounter();
  const [builtIn, sheets, kinds] = await Promise.all([
    appsScriptMembers(),
    advancedServiceMembers('sheets_v4'),
    sheetsKinds(),
  ]);
  return {
    target,
    members: { builtIn, sheets },
    backend: { spreadsheets: options.spreadsheets ?? new Map(), failures: [], kinds },
    calls,
    log: [],
    messages: new WeakMap(),
    surroundings: {
      calls,
      clock,
      stores: options.stores ?? newStores(clock),
      user: options.user ?? SOMEBODY,
      userLocale: options.languageCode ?? 'en',
      timeZone,
      scopes: oauthScopes,
      grantedScopes: options.grantedScopes ?? oauthScopes,
    },
    analytics: options.analytics ?? (() => ({})),
  };
}

/** A fresh context with the script loaded in it. */
function execution(deployment: Deployment): Execution {
  const { target, members, backend, calls, log, messages, surroundings, analytics } = deployment;
  const context = vm.createContext({});
  const { plain, ...realm } = scriptRealm(context, surroundings.clock);
  const strictOver = (known: AppsScriptMembers) => strictIn({ members: known, realm, calls, mode: 'FULL' });
  const world: World = { ...surroundings, realm, plain, strict: strictOver(members.builtIn) };
  const services: Readonly<Record<string, object>> = {
    Sheets: sheetsService(strictOver(members.sheets), world, backend),
    ...analytics(world),
  };
  const enabled = target.manifest.dependencies?.enabledAdvancedServices ?? [];
  const advanced = enabled.flatMap(({ userSymbol }) => {
    const service = services[userSymbol];
    return service === undefined ? [] : [[userSymbol, service]];
  });
  const builders = { strict: world.strict, plain, realm, plainForms: new WeakMap(), messages };
  const globals = executionGlobals({
    world,
    builders,
    log,
    classes: members.builtIn.globals,
    advanced: Object.fromEntries(advanced),
  });
  Object.assign(context, globals);
  target.code.runInContext(context);
  return { script: context, plain, end: () => world.stores.locks.end(world) };
}
