/** Answers from the user's cache, and fills it; a cache that fails costs time but never the answer. */
import { keepText, keptText } from './kept.ts';
import type { CachePort } from './port.ts';

export interface Codec<T> {
  readonly encode: (value: T) => string;
  readonly decode: (text: string) => T;
}

/** Thirty charts of a page ask at once: one of them reads, the others wait for it. */
const LONGEST_WAIT = 20_000;

export function cached<T>(cache: CachePort, key: string, { encode, decode }: Codec<T>, fresh: () => T): T {
  const look = () =>
    attempt(() => {
      const text = keptText(cache, key);
      return text === undefined ? undefined : { value: decode(text) };
    });
  const known = look();
  if (known !== undefined) return known.value;
  const isLocked = attempt(() => cache.tryLock(LONGEST_WAIT)) === true;
  try {
    const meanwhile = look();
    if (meanwhile !== undefined) return meanwhile.value;
    const value = fresh();
    attempt(() => keepText(cache, key, encode(value)));
    return value;
  } finally {
    if (isLocked) attempt(() => cache.releaseLock());
  }
}

/** Nothing where the work fails: the caller then does without the cache. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
