/** Members that the advanced services have at Google besides those of the stand-in. */
import type { Realm } from '../../engine/realm.ts';

/** Google's type declarations leave these services out. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  AnalyticsData: ['AudienceExports', 'newRunReportRequest'],
  'AnalyticsData.Properties': [
    'batchRunPivotReports',
    'batchRunReports',
    'checkCompatibility',
    'getMetadata',
    'runPivotReport',
    'runRealtimeReport',
  ],
  AnalyticsAdmin: ['Accounts', 'Properties'],
  'AnalyticsAdmin.AccountSummaries': [],
};

/** A member that Google has and the stand-in lacks says so; any other is undefined, as at Google. */
export function otherMembers(
  name: string,
  realm: Pick<Realm, 'Error'>,
  members: Readonly<Record<string, unknown>>,
) {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => name;
      if (Object.hasOwn(target, key)) return target[key];
      if (!MEMBERS[name]?.includes(key)) return undefined;
      throw new realm.Error(
        `local runtime: ${name}.${key} exists in Apps Script but is not implemented here`,
      );
    },
  });
}
