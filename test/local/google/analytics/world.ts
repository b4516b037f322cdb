/** A script's world in a context of its own. */
import vm from 'node:vm';
import { CallCounter } from '../../../../local/apps-script/call-counter.ts';
import type { Realm } from '../../../../local/engine/realm.ts';
import type { AnalyticsWorld } from '../../../../local/google/analytics/stand-in.ts';

export const READ_ANALYTICS = 'https://www.googleapis.com/auth/analytics.readonly';

export function worldOf(given: Partial<AnalyticsWorld> = {}): AnalyticsWorld {
  const context = vm.createContext({});
  const made = vm.runInContext('({ realm: { Array, Date, Error }, parse: JSON.parse })', context) as {
    realm: Realm;
    parse: (text: string) => never;
  };
  return {
    realm: made.realm,
    plain: (value) => made.parse(JSON.stringify(value)),
    calls: new CallCounter(),
    user: 'reader@example.com',
    grantedScopes: [READ_ANALYTICS],
    ...given,
  };
}
