/** Loads the built functions into a frame of their own, so that their names meet nothing of this page's. */
import type { Realm } from '../engine/realm.ts';

export interface ScriptWorld {
  readonly realm: Realm;
  readonly call: (name: string, given: readonly unknown[]) => unknown;
}

export async function loadScript(): Promise<ScriptWorld> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Nyckeltal';
  frame.src = '/script.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const world = frame.contentWindow as unknown as Realm & Record<string, (...given: unknown[]) => unknown>;
  return {
    realm: world,
    call: (name, given) => (world[name] as (...given: unknown[]) => unknown)(...given),
  };
}
