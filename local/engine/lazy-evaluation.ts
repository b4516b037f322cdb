/** Formulas are computed when a value is asked for, not after every single change. */
import type { Engine } from './engine.ts';

type Method = (...given: unknown[]) => unknown;

interface Evaluation {
  finalize(): void;
}

type EvaluationClass = (new (...given: unknown[]) => Evaluation) & { readonly getters: readonly string[] };

const marked = Symbol('lazy');

export function evaluateLazily(engine: Engine): void {
  const { coreViewsPluginRegistry } = engine.registries;
  const Eager = coreViewsPluginRegistry.get('evaluation') as unknown as EvaluationClass & {
    [marked]?: boolean;
  };
  if (Eager[marked]) return;

  class Lazy extends Eager {
    static readonly [marked] = true;
    private outdated = false;

    override finalize(): void {
      this.outdated = true;
    }

    /** Values read while formulas are computed are those that are being computed. */
    settle(): void {
      if (!this.outdated) return;
      this.outdated = false;
      super.finalize();
    }
  }

  for (const name of [...Eager.getters, 'exportForExcel']) {
    const read = (Eager.prototype as Record<string, Method>)[name] as Method;
    Object.defineProperty(Lazy.prototype, name, {
      value(this: Lazy, ...given: unknown[]) {
        this.settle();
        return read.apply(this, given);
      },
    });
  }
  coreViewsPluginRegistry.replace('evaluation', Lazy as never);
}
