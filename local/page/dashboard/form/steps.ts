/** The state of a stepped configuration: which entries came with which step, and what is answered. */
import type { ConfigAnswer } from '../../../data-studio/answers/types.ts';
import type { ConfigParams } from '../../../data-studio/engine/data-source.ts';
import type { ConfigEntry } from '../../../data-studio/service/entries.ts';

export interface Steps {
  readonly entries: readonly ConfigEntry[];
  /** Names of entries, step by step. */
  readonly steps: readonly (readonly string[])[];
  readonly answers: ConfigParams;
  /** No further step is due: Connect. */
  readonly complete: boolean;
}

export const NOTHING: Steps = { entries: [], steps: [], answers: {}, complete: false };

/** With the entries that the connector gives for the answers so far. */
export function withStep(state: Steps, { configParams, isSteppedConfig }: ConfigAnswer): Steps {
  const names = configParams.map(({ name = '' }) => name);
  const known = new Set(state.steps.flat());
  const kept = state.steps.map((step) => step.filter((name) => names.includes(name)));
  const added = names.filter((name) => !known.has(name));
  const steps = [...kept, added].filter((step) => step.length > 0);
  return { ...state, entries: configParams, steps, complete: !isSteppedConfig };
}

/** An edited answer; if it steers later questions, these go away with their answers. */
export function withAnswer(state: Steps, entry: ConfigEntry, value: string): Steps {
  const name = entry.name as string;
  const { [name]: _, ...others } = state.answers;
  const answers = value === '' ? others : { ...others, [name]: value };
  if (entry.isDynamic !== true) return { ...state, answers };
  const step = state.steps.findIndex((names) => names.includes(name));
  const steps = state.steps.slice(0, step + 1);
  const left = new Set(steps.flat());
  return {
    entries: state.entries.filter((candidate) => left.has(candidate.name as string)),
    steps,
    answers: Object.fromEntries(Object.entries(answers).filter(([answered]) => left.has(answered))),
    complete: false,
  };
}
