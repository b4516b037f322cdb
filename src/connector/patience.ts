/** Asks Google again when that may help, with longer and longer pauses, as long as the script may run. */
import { Failure } from '../core/failure.ts';
import { type ConnectorProblem, refuse } from './problem.ts';

export interface Waiting {
  readonly sleep: (milliseconds: number) => void;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** What an error means, and whether asking again may help. */
export interface Refusal {
  readonly problem: ConnectorProblem;
  readonly again: boolean;
}

const MOST_ATTEMPTS = 5;
const FIRST_PAUSE = 1_000;
/** Google stops a script after six minutes; the rest is for what comes after. */
export const MINUTES_OF_PATIENCE = 5;

export type Patience = <T>(ask: () => T, refusalOf: (error: unknown) => Refusal) => T;

/** The time runs from this call; `late` is said when it is over. */
export function patience({ sleep, now, random }: Waiting, late: ConnectorProblem): Patience {
  const end = now() + MINUTES_OF_PATIENCE * 60_000;
  const tooLate = () => refuse(late);
  return (ask, refusalOf) => {
    for (let attempt = 1; ; attempt += 1) {
      if (now() >= end) tooLate();
      try {
        return ask();
      } catch (error) {
        if (error instanceof Failure) throw error;
        const { problem, again } = refusalOf(error);
        if (!again || attempt === MOST_ATTEMPTS) return refuse(problem);
        const pause = FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (now() + pause >= end) tooLate();
        sleep(pause);
      }
    }
  };
}
