/** Lets many changes be shown as one: what watches the sheet would compute everything anew after each of them. */
import type { Model } from '../../engine/engine.ts';

const AT_THE_END = ['command-finalized', 'update'];

interface Bus {
  trigger: (event: string, payload?: unknown) => void;
}

export function asOneUpdate<T>(model: Model, work: () => T): T {
  const bus = model as unknown as Bus;
  const { trigger } = bus;
  const waiting = new Set<string>();
  bus.trigger = (event, payload) => {
    if (AT_THE_END.includes(event)) waiting.add(event);
    else trigger.call(bus, event, payload);
  };
  try {
    return work();
  } finally {
    bus.trigger = trigger;
    for (const event of AT_THE_END) if (waiting.has(event)) trigger.call(bus, event);
  }
}
