/** A command for the engine that carries out several others as one step: one recalculation, one undo. */
import type { Command, Engine } from './engine.ts';

export const TOGETHER = 'NYCKELTAL_TOGETHER';

interface Together {
  readonly type: typeof TOGETHER;
  readonly commands: readonly Command[];
}

export function addWriteTogether(engine: Engine): void {
  const { featurePluginRegistry } = engine.registries;
  if (featurePluginRegistry.contains(TOGETHER)) return;
  class WriteTogether extends engine.UIPlugin {
    handle(command: unknown): void {
      if ((command as Together).type !== TOGETHER) return;
      for (const [name, payload] of (command as Together).commands) {
        const result = this.dispatch(name as never, payload as never);
        if (!result.isSuccessful) throw new Error(`The sheet refused ${name}: ${result.reasons.join(', ')}`);
      }
    }
  }
  featurePluginRegistry.add(TOGETHER, WriteTogether as never);
}
