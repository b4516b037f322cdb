/** Numbers what was asked of the connector, so that each request and answer can be looked at later. */
import type { Answer } from '../data-studio/caller.ts';
import type { CallSummary, WholeCall } from './protocol.ts';

const KEPT = 100;
/** What takes time; builders and the like do not. */
const SERVICE = /^(?:Sheets|Analytics\w+|Cache|Lock)\./i;

export class CallLog {
  readonly #calls = new Map<number, Answer>();
  readonly #seen = new WeakSet<Answer>();
  #last = 0;

  /** Those of the answers that are new. */
  add(answers: readonly Answer[]): CallSummary[] {
    return answers
      .filter((answer) => !this.#seen.has(answer))
      .map((answer) => {
        this.#seen.add(answer);
        const id = ++this.#last;
        this.#calls.set(id, answer);
        this.#calls.delete(id - KEPT);
        return summary(id, answer);
      });
  }

  /** Undefined once newer ones have taken its place. */
  whole(id: number): WholeCall | undefined {
    const call = this.#calls.get(id);
    if (call === undefined) return undefined;
    const { request = null, answer, error } = call;
    return { request, answer: error === undefined ? answer : { error: error.text, debug: error.debugText } };
  }
}

const summary = (id: number, { entryPoint, milliseconds, bytes, error, calls }: Answer): CallSummary => ({
  id,
  entryPoint,
  milliseconds,
  bytes,
  failed: error !== undefined,
  services: Object.fromEntries(Object.entries(calls).filter(([name]) => SERVICE.test(name))),
});
