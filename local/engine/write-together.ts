/** A command for the engine that carries out several others as one step: one recalculation, one undo. */
import type { Command, Engine } from './engine.ts';

export const TOGETHER = 'NYCKELTAL_TOGETHER';

interface Together {
  readonly type: typeof TOGETHER;
  readonly commands: readonly Command[];
}

/** What the engine says of a command that would change nothing. */
const WITHOUT_EFFECT = new Set(['NoChanges', 'UnchangedSheetName', 'ValuesNotChanged']);

let refused: string | undefined;

/** Why the engine stopped in the last step, such as "ADD_MERGE: MergeOverlap"; told once. */
export function takeRefusal(): string | undefined {
  const reason = refused;
  refused = undefined;
  return reason;
}

/** An error thrown while the engine works would leave it unusable, so a refusal is kept until it is asked for. */
export function addWriteTogether(engine: Engine): void {
  const { featurePluginRegistry } = engine.registries;
  if (featurePluginRegistry.contains(TOGETHER)) return;
  class WriteTogether extends engine.UIPlugin {
    handle(command: unknown): void {
      if ((command as Together).type !== TOGETHER) return;
      for (const [name, payload] of (command as Together).commands) {
        const { isSuccessful, reasons } = this.dispatch(name as never, payload as never);
        if (isSuccessful || (reasons as readonly string[]).some((reason) => WITHOUT_EFFECT.has(reason))) {
          continue;
        }
        refused = `${name}: ${reasons.join(', ')}`;
        return;
      }
    }
  }
  featurePluginRegistry.add(TOGETHER, WriteTogether as never);
}
