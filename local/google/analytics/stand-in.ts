/** The advanced services AnalyticsData and AnalyticsAdmin over made-up shops. */
import { type Clock, realClock } from '../../apps-script/clock.ts';
import { type Method, scriptMethod } from '../../apps-script/strict.ts';
import { isGranted, type World } from '../../apps-script/world.ts';
import { accountSummaries } from './accounts.ts';
import { DataApi } from './data-api.ts';
import type { Effects } from './effects.ts';
import { type Fault, Faults } from './faults.ts';
import { ApiRefusal, detailsOf, refuse } from './google-error.ts';
import { otherMembers } from './other-members.ts';
import { ACCOUNTS, type Account } from './properties.ts';
import type { Allowance } from './quota.ts';
import { WORDINGS } from './wordings.ts';

export interface AnalyticsOptions {
  readonly seed?: number;
  readonly clock?: Clock;
  readonly faults?: readonly Fault[];
  readonly quota?: Allowance;
  readonly effects?: Effects;
  readonly accounts?: readonly Account[];
  /** Which properties a user may read, by id; every one for users who are not named. */
  readonly access?: Readonly<Record<string, readonly string[]>>;
}

export interface AnalyticsServices {
  readonly AnalyticsData: object;
  readonly AnalyticsAdmin: object;
}

/** What a script's world has to tell; scopes are read at every call. */
export type AnalyticsWorld = Pick<World, 'realm' | 'calls' | 'plain' | 'user' | 'grantedScopes'>;

export interface AnalyticsStandIn {
  /** The globals for one script. */
  readonly services: (world: AnalyticsWorld) => AnalyticsServices;
  /** Every report that was asked for, refused ones too. */
  readonly requests: readonly { readonly property: string; readonly body: object }[];
  /** Strikes after the failures that wait already. */
  readonly addFault: (fault: Fault) => void;
  readonly accounts: readonly Account[];
  readonly facts: DataApi['facts'];
}

const SCOPES = [
  'https://www.googleapis.com/auth/analytics.readonly',
  'https://www.googleapis.com/auth/analytics',
];

export function analyticsStandIn(options: AnalyticsOptions = {}): AnalyticsStandIn {
  const { seed = 1, clock = realClock, quota = {}, effects = {}, accounts = ACCOUNTS, access = {} } = options;
  const api = new DataApi({ seed, clock, quota, effects });
  const faults = new Faults();
  for (const fault of options.faults ?? []) faults.add(fault);
  const requests: { property: string; body: object }[] = [];

  const accountsOf = (user: string): readonly Account[] =>
    accounts.map((account) => ({
      ...account,
      properties: account.properties.filter(({ id }) => maySee(user, id)),
    }));
  const maySee = (user: string, id: string) => access[user]?.includes(id) ?? true;

  const runReport = (world: AnalyticsWorld, body: unknown, property: unknown): unknown => {
    checkScope(world);
    const copy = JSON.parse(JSON.stringify(body ?? null)) as object;
    requests.push({ property: String(property), body: copy });
    const spoil = faults.strike(clock);
    const readable = accountsOf(world.user).flatMap(({ properties }) => properties);
    return spoil(api.runReport(copy, property, readable));
  };

  const listAccounts = (world: AnalyticsWorld, given?: unknown): unknown => {
    checkScope(world);
    const visible = accountsOf(world.user).filter(({ properties }) => properties.length > 0);
    return accountSummaries(visible, (given ?? {}) as object);
  };

  return {
    services: (world) => ({
      AnalyticsData: otherMembers('AnalyticsData', world.realm, {
        Properties: otherMembers('AnalyticsData.Properties', world.realm, {
          runReport: method(world, 'analyticsdata.properties.runReport', (body, property) =>
            runReport(world, body, property),
          ),
        }),
      }),
      AnalyticsAdmin: otherMembers('AnalyticsAdmin', world.realm, {
        AccountSummaries: otherMembers('AnalyticsAdmin.AccountSummaries', world.realm, {
          list: method(world, 'analyticsadmin.accountSummaries.list', (given) => listAccounts(world, given)),
        }),
      }),
    }),
    requests,
    addFault: (fault) => faults.add(fault),
    accounts,
    facts: (property, firstDate, lastDate) => api.facts(property, firstDate, lastDate),
  };
}

function checkScope(world: AnalyticsWorld): void {
  if (!isGranted(world, ...SCOPES)) refuse(403, WORDINGS.scopes);
}

/** Results and errors are of the script's own world; errors look as those of advanced services do. */
function method(world: AnalyticsWorld, name: string, run: Method): Method {
  return scriptMethod(
    name,
    (...given) => {
      try {
        return world.plain(run(...given));
      } catch (error) {
        if (!(error instanceof ApiRefusal)) throw error;
        const message = `API call to ${name} failed with error: ${error.message}`;
        const facts = { name: 'GoogleJsonResponseException', details: world.plain(detailsOf(error.error)) };
        throw Object.assign(new world.realm.Error(message), facts);
      }
    },
    world,
  );
}
