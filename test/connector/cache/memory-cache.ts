/** A user's cache in memory, with the limits of the real one and a diary of what is done. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CachePort } from '../../../src/connector/cache/port.ts';

export interface MemoryCache extends CachePort {
  readonly kept: Map<string, string>;
  readonly diary: string[];
}

const LONGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;

export function memoryCache(isFree = true): MemoryCache {
  const kept = new Map<string, string>();
  const diary: string[] = [];
  return {
    kept,
    diary,
    get: (key) => {
      diary.push('get');
      return kept.get(key) ?? null;
    },
    getAll: (keys) => {
      diary.push('getAll');
      return Object.fromEntries(
        keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key) as string]),
      );
    },
    putAll: (values, seconds) => {
      diary.push(`putAll for ${seconds}`);
      for (const [key, value] of Object.entries(values)) {
        if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
        if (Buffer.byteLength(value) > LONGEST_VALUE) throw new Error('Argument too large: value');
        kept.set(key, value);
      }
    },
    pack: (text) => gzipSync(text).toString('base64'),
    unpack: (packed) => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'),
    tryLock: (milliseconds) => {
      diary.push(`tryLock ${milliseconds}`);
      return isFree;
    },
    releaseLock: () => {
      diary.push('releaseLock');
    },
  };
}
