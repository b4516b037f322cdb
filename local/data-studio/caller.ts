/** Calls entry points as Data Studio does: plain JSON in and out, errors told apart, every call remembered. */
import type { CallCounter } from '../apps-script/call-counter.ts';
import type { Clock } from '../apps-script/clock.ts';
import { ConnectorError } from './connector-error.ts';
import type { UserMessage } from './service/errors.ts';

export interface Answer {
  readonly entryPoint: string;
  readonly request: object | undefined;
  readonly answer?: unknown;
  readonly error?: ConnectorError;
  /** Of the answer as JSON. */
  readonly bytes: number;
  /** On this machine's clock. */
  readonly milliseconds: number;
  /** What the execution asked of Google, by service method. */
  readonly calls: Readonly<Record<string, number>>;
}

export interface Execution {
  readonly script: Record<string, unknown>;
  /** A plain value rebuilt in the script's own world. */
  readonly plain: <T>(value: T) => T;
  /** Lets go of what the execution holds. */
  readonly end: () => void;
}

interface Surroundings {
  /** Loads the script into a fresh execution. */
  readonly open: () => Execution;
  readonly messages: WeakMap<object, UserMessage>;
  readonly calls: CallCounter;
  readonly clock: Clock;
}

const LONGEST_EXECUTION = 6 * 60_000;
const MOST_ANSWERS = 100;
const MOST_BYTES = 30_000_000;
const NO_DETAILS = 'There was an error caused by this connector.';

export class Caller {
  readonly answers: Answer[] = [];
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  ask(entryPoint: string, request?: object): unknown {
    const before = this.#surroundings.calls.all();
    const start = performance.now();
    const outcome = this.#outcome(entryPoint, request);
    const milliseconds = performance.now() - start;
    this.answers.push({ entryPoint, request, ...outcome, milliseconds, calls: this.#callsSince(before) });
    this.#forgetOldest();
    if (outcome.error !== undefined) throw outcome.error;
    return outcome.answer;
  }

  #outcome(entryPoint: string, request: object | undefined): Pick<Answer, 'answer' | 'error' | 'bytes'> {
    const { clock, open } = this.#surroundings;
    const start = clock.now();
    let json: string | undefined;
    try {
      const { script, plain, end } = open();
      const entry = script[entryPoint];
      if (typeof entry !== 'function') throw new Error(`Script function not found: ${entryPoint}`);
      try {
        json = JSON.stringify(
          request === undefined ? entry() : entry(plain(JSON.parse(JSON.stringify(request)))),
        );
      } finally {
        end();
      }
    } catch (error) {
      return { error: this.#asShown(error as object), bytes: 0 };
    }
    if (clock.now() - start > LONGEST_EXECUTION) {
      return {
        error: new ConnectorError('connector', NO_DETAILS, 'Exceeded maximum execution time'),
        bytes: 0,
      };
    }
    if (json === undefined) return { answer: undefined, bytes: 0 };
    return { answer: JSON.parse(json), bytes: Buffer.byteLength(json) };
  }

  #asShown(error: object): ConnectorError {
    const message = this.#surroundings.messages.get(error);
    if (message !== undefined) {
      return new ConnectorError('user', message.text ?? NO_DETAILS, message.debugText);
    }
    const { name, message: text } = error as Error;
    return new ConnectorError('connector', NO_DETAILS, `${name}: ${text}`);
  }

  /** Large answers take much memory, so few of them are kept. */
  #forgetOldest(): void {
    const bytes = () => this.answers.reduce((sum, answer) => sum + answer.bytes, 0);
    while (this.answers.length > MOST_ANSWERS || (this.answers.length > 1 && bytes() > MOST_BYTES)) {
      this.answers.shift();
    }
  }

  #callsSince(before: Readonly<Record<string, number>>): Record<string, number> {
    const after = Object.entries(this.#surroundings.calls.all());
    const more = after.map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
    return Object.fromEntries(more.filter(([, count]) => count > 0));
  }
}
