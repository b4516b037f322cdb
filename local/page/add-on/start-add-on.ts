/** Puts the add-on into the page: its menu, its panel and its dialogs over the workbook that is open. */
import type { ShownMenu } from '../../apps-script/screen.ts';
import type { Outcome } from '../../apps-script/script-run.ts';
import type { Model } from '../../engine/engine.ts';
import { AddOn } from './add-on.ts';
import { showMenu } from './menu.ts';
import { loadScriptFiles, type ScriptFiles } from './script-files.ts';
import { Windows } from './windows.ts';

export interface RunningAddOn {
  readonly script: ScriptFiles;
  /** As when the file is opened: builds the menu in the language at hand, and closes what was open. */
  readonly open: () => Promise<ShownMenu>;
  /** As when somebody chooses an item of the menu. */
  readonly choose: (target: string) => Promise<void>;
}

export async function startAddOn(model: () => Model, language: () => string): Promise<RunningAddOn> {
  const script = await loadScriptFiles();
  const call = async (name: string, args: readonly unknown[]): Promise<Outcome> => {
    const outcome = await addOn.run(name, args);
    windows.update();
    return outcome;
  };
  const windows = new Windows(script, call);
  const addOn = new AddOn({ script, screen: windows.screen, model, language });
  const choose = async (target: string) => {
    const outcome = await call(target, []);
    if ('error' in outcome) windows.tell('Nyckeltal', outcome.error.message);
  };
  return {
    script,
    choose,
    open: async () => {
      windows.closeSidebar();
      const outcome = await addOn.run('onOpen', [{ authMode: 'LIMITED' }], 'LIMITED');
      if ('error' in outcome) throw new Error(outcome.error.message);
      const menu = windows.screen.menus[0] as ShownMenu;
      showMenu(menu, (target) => void choose(target));
      return menu;
    },
  };
}
