/** Lets many changes be shown as one: what watches the sheet would compute everything anew after each of them. */
import type { Model } from '../../engine/engine.ts';

/** In the order in which they follow each other. */
const WATCHED = ['command-dispatched', 'command-finalized', 'update'];

interface Bus {
  trigger: (event: string, payload?: { readonly type?: string }) => void;
}

/** Of each kind of command, the watchers are told the last. */
export function asOneUpdate<T>(model: Model, work: () => T): T {
  const bus = model as unknown as Bus;
  const { trigger } = bus;
  const waiting = WATCHED.map(() => new Map<string | undefined, object | undefined>());
  bus.trigger = (event, payload) => {
    const held = waiting[WATCHED.indexOf(event)];
    if (held === undefined) trigger.call(bus, event, payload);
    else held.set(payload?.type, payload);
  };
  try {
    return work();
  } finally {
    bus.trigger = trigger;
    waiting.forEach((held, index) => {
      for (const payload of held.values()) trigger.call(bus, WATCHED[index] as string, payload);
    });
  }
}
