/** The caches of a script with Google's limits; the script cache is named "script", a user's by the address. */
import type { Clock } from './clock.ts';

interface Item {
  readonly value: string;
  readonly expires: number;
}

const MOST_KEY_LENGTH = 250;
const MOST_BYTES = 100_000;
const MOST_ITEMS = 1000;
const KEPT_ITEMS = 900;
const MOST_SECONDS = 21_600;

export class CacheStore {
  readonly #caches = new Map<string, Map<string, Item>>();
  readonly #clock: Clock;
  /** When set, every put throws this message. */
  putFailure: string | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(cache: string, key: string): string | null {
    checkKey(key);
    const item = this.#cache(cache).get(key);
    return item === undefined || item.expires <= this.#clock.now() ? null : item.value;
  }

  put(cache: string, key: string, value: string, seconds: number): void {
    checkKey(key);
    if (this.putFailure !== undefined) throw new Error(this.putFailure);
    if (Buffer.byteLength(value) > MOST_BYTES) throw new Error('Argument too large: value');
    if (!(seconds >= 1 && seconds <= MOST_SECONDS)) throw new Error('Argument invalid: expirationInSeconds');
    const items = this.#cache(cache);
    items.delete(key);
    items.set(key, { value, expires: this.#clock.now() + seconds * 1000 });
    if (items.size > MOST_ITEMS) this.#keepFarthestFromExpiry(items);
  }

  remove(cache: string, key: string): void {
    checkKey(key);
    this.#cache(cache).delete(key);
  }

  /** The caches that hold anything, with their keys. */
  contents(): Record<string, readonly string[]> {
    return Object.fromEntries([...this.#caches].map(([name, items]) => [name, [...items.keys()]]));
  }

  /** Google may drop items early: drops those of all caches whose key `matches`. */
  evict(matches: (key: string) => boolean = () => true): void {
    for (const items of this.#caches.values()) {
      for (const key of [...items.keys()].filter(matches)) items.delete(key);
    }
  }

  /** Replaces the value of items, as if a cache had lost part of it. */
  corrupt(matches: (key: string) => boolean, value: string): void {
    for (const items of this.#caches.values()) {
      for (const [key, item] of [...items].filter(([key]) => matches(key)))
        items.set(key, { ...item, value });
    }
  }

  #cache(name: string): Map<string, Item> {
    const items = this.#caches.get(name) ?? new Map<string, Item>();
    this.#caches.set(name, items);
    return items;
  }

  #keepFarthestFromExpiry(items: Map<string, Item>): void {
    const byExpiry = [...items].sort(([, first], [, second]) => second.expires - first.expires);
    for (const [key] of byExpiry.slice(KEPT_ITEMS)) items.delete(key);
  }
}

function checkKey(key: string): void {
  if (key.length > MOST_KEY_LENGTH) throw new Error('Argument too large: key');
}
