/** The add-on in the workbook on the page: each call runs the built script anew, with the strict services around it. */
import { CallCounter } from '../../apps-script/call-counter.ts';
import type { Clock } from '../../apps-script/clock.ts';
import type { ExecutionMode } from '../../apps-script/permissions.ts';
import type { Screen } from '../../apps-script/screen.ts';
import { type Outcome, scriptRun } from '../../apps-script/script-run.ts';
import { googleServices } from '../../apps-script/services.ts';
import { newStores } from '../../apps-script/stores.ts';
import { strictIn } from '../../apps-script/strict.ts';
import { Workbook } from '../../apps-script/workbook.ts';
import type { World } from '../../apps-script/world.ts';
import type { Model } from '../../engine/engine.ts';
import { engine } from '../globals.ts';
import { openScriptFrame } from '../script-world.ts';
import { asOneUpdate } from './one-update.ts';
import type { ScriptFiles } from './script-files.ts';

const SOMEBODY = 'you@localhost';
const DOCUMENT = 'local-spreadsheet-on-this-page';

const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  },
};

export interface AddOnOptions {
  readonly script: ScriptFiles;
  readonly screen: Screen;
  /** The workbook that is open, and the language of the person in front of it. */
  readonly model: () => Model;
  readonly language: () => string;
}

export class AddOn {
  readonly #options: AddOnOptions;
  readonly #stores = newStores(clock);
  #workbook: Workbook | undefined;

  constructor(options: AddOnOptions) {
    this.#options = options;
  }

  /** What a page of the script is answered. */
  async run(name: string, args: readonly unknown[], mode: ExecutionMode = 'FULL'): Promise<Outcome> {
    const { world, close } = await openScriptFrame();
    const { globals, end } = this.#services(world, mode);
    try {
      Object.assign(world, globals);
      const execute = (called: string, given: readonly unknown[] = []) => {
        const found = world[called];
        if (typeof found !== 'function') throw new Error(`Script function not found: ${called}`);
        return found(...given.map((value) => plainIn(world, value)));
      };
      return asOneUpdate(this.#options.model(), () => scriptRun({ execute }, name, args));
    } finally {
      end();
      close();
    }
  }

  #services(
    frame: Awaited<ReturnType<typeof openScriptFrame>>['world'],
    mode: ExecutionMode,
  ): { globals: object; end: () => void } {
    const { script, screen, language } = this.#options;
    const { members, files } = script;
    const realm = { Array: frame.Array, Date: frame.Date, Error: frame.Error };
    const calls = new CallCounter();
    const workbook = this.#open();
    const { oauthScopes } = JSON.parse(files['appsscript.json'] as string) as { oauthScopes: string[] };
    const world: World = {
      realm,
      strict: strictIn({ members, realm, calls, mode }),
      calls,
      clock,
      stores: this.#stores,
      user: SOMEBODY,
      userLocale: language(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      document: DOCUMENT,
      scopes: oauthScopes,
      grantedScopes: oauthScopes,
      plain: (value) => plainIn(frame, value),
    };
    const { globals } = googleServices({
      workbook,
      reading: { realm, isDateFormat: engine.helpers.isDateTimeFormat },
      world,
      readFile: (name) => files[name],
      screen,
      log: [],
      members,
      fileName: 'Nyckeltal',
    });
    return { globals, end: () => this.#stores.locks.end(world) };
  }

  #open(): Workbook {
    const model = this.#options.model();
    if (this.#workbook?.model !== model) this.#workbook = new Workbook(engine, () => model, undefined);
    return this.#workbook;
  }
}

/** A plain value rebuilt in the script's own world. */
const plainIn = <T>(world: { readonly JSON: JSON }, value: T): T =>
  value === undefined ? value : world.JSON.parse(JSON.stringify(value));
