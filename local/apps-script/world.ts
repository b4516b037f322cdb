/** What every stand-in of a Google service knows of the execution that it serves. */
import type { Realm } from '../engine/realm.ts';
import type { CallCounter } from './call-counter.ts';
import type { Clock } from './clock.ts';
import type { Stores } from './stores.ts';
import type { Strict } from './strict.ts';

export interface World {
  readonly realm: Realm;
  readonly strict: Strict;
  readonly calls: CallCounter;
  readonly clock: Clock;
  readonly stores: Stores;
  /** The address of the person whose rights the execution has. */
  readonly user: string;
  readonly userLocale: string;
  readonly timeZone: string;
  /** The id of the file that the script belongs to, or in which the add-on is used; a connector has none. */
  readonly document?: string;
  /** Every scope of the manifest. */
  readonly scopes: readonly string[];
  /** Those of them that the user has granted. */
  readonly grantedScopes: readonly string[];
  /** A plain value rebuilt in the script's own world. */
  readonly plain: <T>(value: T) => T;
}

export const isGranted = (world: Pick<World, 'grantedScopes'>, ...anyOf: readonly string[]): boolean =>
  anyOf.some((scope) => world.grantedScopes.includes(scope));
