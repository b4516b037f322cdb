/** Formulas are computed and colours collected when somebody asks, not after every single change. */
import type { Engine } from './engine.ts';

type Method = (...given: unknown[]) => unknown;

interface Plugin {
  handle(command: Command): void;
  finalize(): void;
}

interface Command {
  readonly type: string;
  /** All cells when left out. */
  readonly cellIds?: readonly string[];
}

type PluginClass = (new (
  ...given: unknown[]
) => Plugin) & {
  readonly getters: readonly string[];
  readonly isLazy?: boolean;
};

export function workLazily(engine: Engine): void {
  const { coreViewsPluginRegistry } = engine.registries;
  for (const name of ['evaluation', 'custom_colors']) {
    const eager = coreViewsPluginRegistry.get(name) as unknown as PluginClass;
    if (!eager.isLazy) coreViewsPluginRegistry.replace(name, lazy(eager) as never);
  }
}

/** Whatever a plugin does at the end of a change waits for the first question to it. */
function lazy(Eager: PluginClass): PluginClass {
  class Lazy extends Eager {
    static readonly isLazy = true;
    /** Of the plugin that computes formulas: everything is computed in the end. */
    declare shouldRebuildDependenciesGraph?: boolean;
    private outdated = false;

    override handle(command: Command): void {
      const asksForAll = command.type === 'EVALUATE_CELLS' && command.cellIds === undefined;
      const isAllDue = this.outdated && this.shouldRebuildDependenciesGraph === true;
      if (command.type === 'EVALUATE_CELLS') this.settle();
      if (!asksForAll || !isAllDue) super.handle(command);
    }

    override finalize(): void {
      this.outdated = true;
    }

    /** Questions asked meanwhile, by formulas about other cells, are answered from what is there. */
    settle(): void {
      if (!this.outdated) return;
      this.outdated = false;
      super.finalize();
    }
  }
  for (const name of [...Eager.getters, 'exportForExcel']) {
    const read = (Eager.prototype as Record<string, Method | undefined>)[name];
    if (read === undefined) continue;
    Object.defineProperty(Lazy.prototype, name, {
      value(this: Lazy, ...given: unknown[]) {
        this.settle();
        return read.apply(this, given);
      },
    });
  }
  return Lazy;
}
