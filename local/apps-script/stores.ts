/** What a deployed script keeps between executions: caches, properties, locks, triggers and mail, of all users. */
import { CacheStore } from './cache-store.ts';
import type { Clock } from './clock.ts';
import { LockStore } from './lock-store.ts';
import { Mailbox } from './mailbox.ts';
import { PropertyStore } from './property-store.ts';
import { TriggerStore } from './trigger-store.ts';

export interface Stores {
  readonly cache: CacheStore;
  readonly properties: PropertyStore;
  readonly locks: LockStore;
  readonly triggers: TriggerStore;
  readonly mailbox: Mailbox;
}

export const newStores = (clock: Clock): Stores => ({
  cache: new CacheStore(clock),
  properties: new PropertyStore(),
  locks: new LockStore(clock),
  triggers: new TriggerStore(),
  mailbox: new Mailbox(),
});
