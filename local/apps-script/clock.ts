/** What a script takes for the time: this machine's clock, or one that tests move by hand. */

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => void;
}

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  },
};

/** Stands still until it is advanced; to sleep on it takes no time. */
export class ManualClock implements Clock {
  #now: number;

  /** Such as 2026-03-01T09:00:00Z. */
  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  readonly now = (): number => this.#now;

  readonly sleep = (milliseconds: number): void => {
    this.advance(milliseconds);
  };

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}
