/** Loads the built functions into a frame of their own, so that their names meet nothing of this page's. */
import type { Realm } from '../engine/realm.ts';

export interface ScriptWorld {
  readonly realm: Realm;
  readonly call: (name: string, given: readonly unknown[]) => unknown;
}

type Loaded = Realm & { readonly JSON: JSON } & Record<string, (...given: unknown[]) => unknown>;

/** The functions of cells, in a world that stays. */
export async function loadScript(): Promise<ScriptWorld> {
  const { world } = await openScriptFrame();
  return {
    realm: world,
    call: (name, given) => (world[name] as (...given: unknown[]) => unknown)(...given),
  };
}

/** A fresh world of the script. */
export async function openScriptFrame(): Promise<{ readonly world: Loaded; readonly close: () => void }> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Nyckeltal';
  frame.src = '/script.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { world: frame.contentWindow as unknown as Loaded, close: () => frame.remove() };
}
