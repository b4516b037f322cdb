import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../local/apps-script/clock.ts';
import { analyticsStandIn } from '../../local/google/analytics/stand-in.ts';
import { READ_ANALYTICS, worldOf } from '../local/google/analytics/world.ts';

/** Says which scopes the user has granted. */
const scriptApp = (granted: readonly string[]) => ({
  AuthMode: { FULL: 'FULL' },
  AuthorizationStatus: { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' },
  getAuthorizationInfo: (_mode: string, scopes: readonly string[]) => ({
    getAuthorizationStatus: () =>
      scopes.every((scope) => granted.includes(scope)) ? 'NOT_REQUIRED' : 'REQUIRED',
  }),
});

/** The adapter as a script of its own, over the stand-in. */
function adapterIn(user: string, granted: readonly string[] = [READ_ANALYTICS]) {
  const clock = new ManualClock('2026-01-15T09:00:00Z');
  const analytics = analyticsStandIn({ clock });
  const context = vm.createContext({
    ...analytics.services(worldOf({ user })),
    Utilities: { sleep: clock.sleep },
    ScriptApp: scriptApp(granted),
  });
  const { outputFiles } = buildSync({
    entryPoints: ['src/platform/analytics.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'platform',
  });
  vm.runInContext(outputFiles[0]?.text ?? '', context);
  const port = vm.runInContext('platform.analytics()', context) as {
    runReport: (property: string, body: object) => { rows: { metricValues: { value: string }[] }[] };
    listAccounts: (token?: string) => { accountSummaries: object[] };
    sleep: (milliseconds: number) => void;
    now: () => number;
    random: () => number;
  };
  return { analytics, clock, port };
}

describe('Google Analytics through advanced services', () => {
  it('passes on the body and the property', () => {
    const { analytics, port } = adapterIn('reader@example.com');
    const body = {
      dateRanges: [{ startDate: '2025-03-01', endDate: '2025-03-01' }],
      metrics: [{ name: 'sessions' }],
    };
    expect(
      Number(port.runReport('properties/310000001', body).rows[0]?.metricValues[0]?.value),
    ).toBeGreaterThan(0);
    expect(analytics.requests).toEqual([{ property: 'properties/310000001', body }]);
  });

  it('lists accounts page by page', () => {
    const { port } = adapterIn('reader@example.com');
    expect(port.listAccounts().accountSummaries).toHaveLength(1);
    expect(() => port.listAccounts('9')).toThrow('Invalid page token');
  });

  it('asks for nothing without the permission', () => {
    const { analytics, port } = adapterIn('reader@example.com', []);
    expect(() => port.runReport('properties/310000001', {})).toThrow('Authorization is required');
    expect(() => port.listAccounts()).toThrow('Authorization is required');
    expect(analytics.requests).toEqual([]);
  });

  it('sleeps, tells the time and gives chance', () => {
    const { clock, port } = adapterIn('reader@example.com');
    const before = clock.now();
    port.sleep(1_500);
    expect(clock.now() - before).toBe(1_500);
    expect(port.now()).toBeGreaterThan(0);
    expect(port.random()).toBeLessThan(1);
  });
});
