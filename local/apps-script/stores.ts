/** What a deployed script keeps between executions: caches, properties and locks, of all users. */
import { CacheStore } from './cache-store.ts';
import type { Clock } from './clock.ts';
import { LockStore } from './lock-store.ts';
import { PropertyStore } from './property-store.ts';

export interface Stores {
  readonly cache: CacheStore;
  readonly properties: PropertyStore;
  readonly locks: LockStore;
}

export const newStores = (clock: Clock): Stores => ({
  cache: new CacheStore(clock),
  properties: new PropertyStore(),
  locks: new LockStore(clock),
});
