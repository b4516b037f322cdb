/** Asks Google again when that may help, with longer and longer pauses, as long as the script may run. */
import { Failure } from '../../core/failure.ts';
import { refuse } from '../problem.ts';
import type { Waiting } from './port.ts';
import type { Refusal } from './refusal.ts';

const MOST_ATTEMPTS = 5;
const FIRST_PAUSE = 1_000;
/** Google stops a script after six minutes; the rest is for what comes after. */
const MINUTES = 5;

export type Patience = <T>(ask: () => T, refusalOf: (error: unknown) => Refusal) => T;

/** The time runs from this call. */
export function patience({ sleep, now, random }: Waiting): Patience {
  const end = now() + MINUTES * 60_000;
  const tooLate = () => refuse({ code: 'ga4_timeout', minutes: MINUTES });
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
