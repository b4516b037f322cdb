/** The locks of a script; another execution can be made to hold one for a while. */
import type { Clock } from './clock.ts';

interface Holder {
  readonly until: number;
  readonly onRelease: () => void;
}

export class LockStore {
  readonly #elsewhere = new Map<string, Holder>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Another execution holds the lock, does something and lets go. */
  holdElsewhere(lock: string, milliseconds: number, onRelease: () => void = () => undefined): void {
    this.#elsewhere.set(lock, { until: this.#clock.now() + milliseconds, onRelease });
  }

  /** Waits for the lock and says whether it was got. */
  tryLock(lock: string, patience: number): boolean {
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
