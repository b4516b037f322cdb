/** CacheService: texts that live for minutes, for the user alone or for everyone. */
import type { World } from '../world.ts';

const DEFAULT_SECONDS = 600;

export function cacheService(world: World): object {
  return world.strict('Cache.CacheService', {
    getUserCache: () => cache(world, world.user),
    getScriptCache: () => cache(world, 'script'),
    /** A script that is not bound to a document has none. */
    getDocumentCache: () => (world.document === undefined ? null : cache(world, world.document)),
  });
}

function cache({ strict, stores, plain }: World, name: string): object {
  const store = stores.cache;
  return strict('Cache.Cache', {
    get: (key: string) => store.get(name, key),
    getAll: (keys: string[]) => {
      const found = keys.map((key) => [key, store.get(name, key)] as const);
      return plain(Object.fromEntries(found.filter(([, value]) => value !== null)));
    },
    put: (key: string, value: string, seconds = DEFAULT_SECONDS) => {
      checkText(value);
      store.put(name, key, value, seconds);
    },
    putAll: (values: Record<string, string>, seconds = DEFAULT_SECONDS) => {
      for (const [key, value] of Object.entries(values)) {
        checkText(value);
        store.put(name, key, value, seconds);
      }
    },
    remove: (key: string) => store.remove(name, key),
    removeAll: (keys: string[]) => {
      for (const key of keys) store.remove(name, key);
    },
  });
}

function checkText(value: unknown): void {
  if (typeof value === 'string') return;
  throw new Error(`The parameters (String,${typeof value}) don't match the method signature for Cache.put.`);
}
