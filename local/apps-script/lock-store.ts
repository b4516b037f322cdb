/** The locks of a script and which execution holds each; one more can be made to hold a lock for a while. */
import type { Clock } from './clock.ts';

interface Elsewhere {
  readonly until: number;
  readonly onRelease: () => void;
}

export class LockStore {
  readonly #elsewhere = new Map<string, Elsewhere>();
  readonly #holders = new Map<string, object>();
  readonly #clock: Clock;
  /** Locks that executions still held when they ended, where Google lets go of them. */
  readonly leftHeld: string[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Another execution holds the lock, does something and lets go. */
  holdElsewhere(lock: string, milliseconds: number, onRelease: () => void = () => undefined): void {
    this.#elsewhere.set(lock, { until: this.#clock.now() + milliseconds, onRelease });
  }

  /** Waits for the lock and says whether `execution` has it. */
  tryLock(lock: string, patience: number, execution: object): boolean {
    if (!this.#waitForElsewhere(lock, patience)) return false;
    if (this.#holders.has(lock) && !this.isHeld(lock, execution)) {
      this.#clock.sleep(patience);
      return false;
    }
    this.#holders.set(lock, execution);
    return true;
  }

  isHeld(lock: string, execution: object): boolean {
    return this.#holders.get(lock) === execution;
  }

  release(lock: string, execution: object): void {
    if (this.isHeld(lock, execution)) this.#holders.delete(lock);
  }

  end(execution: object): void {
    for (const lock of [...this.#holders.keys()].filter((each) => this.isHeld(each, execution))) {
      this.#holders.delete(lock);
      this.leftHeld.push(lock);
    }
  }

  #waitForElsewhere(lock: string, patience: number): boolean {
    const holder = this.#elsewhere.get(lock);
    if (holder === undefined) return true;
    const wait = Math.max(0, holder.until - this.#clock.now());
    this.#clock.sleep(Math.min(wait, patience));
    if (wait > patience) return false;
    this.#elsewhere.delete(lock);
    holder.onRelease();
    return true;
  }
}
