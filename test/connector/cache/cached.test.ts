import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Codec, cached } from '../../../src/connector/cache/cached.ts';
import { hashed } from '../../../src/connector/cache/hash.ts';
import { memoryCache } from './memory-cache.ts';

const TEXT: Codec<string> = { encode: (text) => text, decode: (text) => text };
/** Packs into about 3.5 pieces. */
const LONG = randomBytes(120_000).toString('hex');

function reader(value = LONG) {
  const read = () => {
    read.times += 1;
    return value;
  };
  read.times = 0;
  return read;
}

describe('what has been read', () => {
  test('is given again under the same words, in pieces below 100 KB, for 900 seconds', () => {
    const cache = memoryCache();
    const read = reader();
    for (let time = 0; time < 3; time++) expect(cached(cache, 'key', TEXT, read)).toBe(LONG);
    expect(read.times).toBe(1);
    expect(cache.kept.size).toBeGreaterThan(1);
    expect(cache.diary).toEqual([
      'get',
      'tryLock 20000',
      'get',
      'putAll for 900',
      'releaseLock',
      'get',
      'getAll',
      'get',
      'getAll',
    ]);
  });

  test('is not given under other words', () => {
    const cache = memoryCache();
    cached(cache, 'key', TEXT, reader('one'));
    expect(cached(cache, 'other key', TEXT, reader('two'))).toBe('two');
  });

  test('is not given to whoever has another key of the same hash', () => {
    const cache = memoryCache();
    cached(cache, 'key', TEXT, reader('one'));
    const [[name, value]] = Array.from(cache.kept) as [[string, string]];
    cache.kept.set(name.replace(hashed('key'), hashed('other key')), value);
    expect(cached(cache, 'other key', TEXT, reader('two'))).toBe('two');
  });

  test('has short keys, however long the words are', () => {
    const cache = memoryCache();
    cached(cache, 'k'.repeat(5000), TEXT, reader('one'));
    for (const key of cache.kept.keys()) expect(key.length).toBeLessThanOrEqual(250);
  });
});

describe('a cache that fails costs time, never the answer', () => {
  test('every single lost or spoilt piece means another read', () => {
    const whole = memoryCache();
    cached(whole, 'key', TEXT, reader());
    for (const key of whole.kept.keys()) {
      for (const spoil of [
        () => undefined,
        (value: string) => value.slice(0, -1),
        (value: string) =>
          `${value.slice(0, 500)}${value.charAt(500) === 'A' ? 'B' : 'A'}${value.slice(501)}`,
        () => 'nonsense',
      ]) {
        const cache = memoryCache();
        for (const [each, value] of whole.kept) {
          const kept = each === key ? spoil(value) : value;
          if (kept !== undefined) cache.kept.set(each, kept);
        }
        const read = reader();
        expect(cached(cache, 'key', TEXT, read)).toBe(LONG);
        expect(read.times).toBe(1);
      }
    }
  });

  test.each(['get', 'getAll', 'putAll', 'pack', 'unpack', 'tryLock', 'releaseLock'] as const)(
    '%s throws',
    (name) => {
      const broken = {
        ...memoryCache(),
        [name]: () => {
          throw new Error('Service unavailable');
        },
      };
      expect(cached(broken, 'key', TEXT, reader())).toBe(LONG);
      expect(cached(broken, 'key', TEXT, reader())).toBe(LONG);
    },
  );

  test('a text of more than forty pieces is not kept', () => {
    const cache = { ...memoryCache(), pack: (text: string) => text, unpack: (text: string) => text };
    cached(cache, 'fits', TEXT, reader('x'.repeat(40 * 90_000)));
    expect(cache.kept.size).toBe(40);
    cached(cache, 'does not', TEXT, reader('x'.repeat(40 * 90_000 + 1)));
    expect(cache.kept.size).toBe(40);
  });
});

describe('the lock', () => {
  test('lets one read and the others find what it has read', () => {
    const cache = memoryCache();
    const waiting = {
      ...cache,
      tryLock: () => {
        cached(cache, 'key', TEXT, reader());
        return true;
      },
    };
    const read = reader();
    expect(cached(waiting, 'key', TEXT, read)).toBe(LONG);
    expect(read.times).toBe(0);
  });

  test('that is not to be had stops nobody, and is not released', () => {
    const cache = memoryCache(false);
    expect(cached(cache, 'key', TEXT, reader())).toBe(LONG);
    expect(cache.diary).not.toContain('releaseLock');
  });

  test('is released when the read fails, and the failure is passed on', () => {
    const cache = memoryCache();
    const failing = () => {
      throw new Error('No access');
    };
    expect(() => cached(cache, 'key', TEXT, failing)).toThrow('No access');
    expect(cache.diary).toContain('releaseLock');
    expect(cache.kept.size).toBe(0);
  });
});
