import { expect, test } from 'vitest';
import { ManualClock } from '../../../local/apps-script/clock.ts';
import { newStores } from '../../../local/apps-script/stores.ts';
import { openConnector } from './open-connector.ts';

test('every call is a fresh execution: variables do not survive', async () => {
  const { run } = await openConnector();
  run('globalThis.kept = 1');
  expect(run('typeof kept')).toBe('undefined');
});

test('the script takes the injected clock for the time, and sleeping moves it', async () => {
  const { run, runtime } = await openConnector();
  expect(runtime.ask('now')).toBe('2025-02-20T08:00:00.000Z 0 true 1740038400000');
  expect(
    run(`(() => { const start = Date.now(); Utilities.sleep(1500); return Date.now() - start })()`),
  ).toBe(1500);
});

test('an execution of more than six minutes fails', async () => {
  const { run } = await openConnector();
  const sleeping = (times: number) =>
    run(`(() => { for (let i = 0; i < ${times}; i++) Utilities.sleep(61000) })()`);
  expect(() => sleeping(5)).not.toThrow();
  expect(() => sleeping(6)).toThrow('There was an error caused by this connector.');
});

test('users have caches of their own, the script cache is shared', async () => {
  const stores = newStores(new ManualClock('2025-02-20T08:00:00Z'));
  const first = await openConnector({ stores, user: 'first@example.com' });
  const second = await openConnector({ stores, user: 'second@example.com' });
  first.run(`CacheService.getUserCache().put('k', 'mine')`);
  first.run(`CacheService.getScriptCache().put('k', 'ours')`);
  expect(second.run(`CacheService.getUserCache().get('k')`)).toBe(null);
  expect(second.run(`CacheService.getScriptCache().get('k')`)).toBe('ours');
  expect(first.run(`CacheService.getUserCache().get('k')`)).toBe('mine');
  expect(first.run('CacheService.getDocumentCache()')).toBe(null);
});

test('caches have the limits of Google', async () => {
  const { run, message, clock, cache } = await openConnector();
  const user = 'CacheService.getUserCache()';
  expect(message(`${user}.put('k'.repeat(251), 'v')`)).toBe('Error: Argument too large: key');
  expect(message(`${user}.put('k', 'v'.repeat(100001))`)).toBe('Error: Argument too large: value');
  expect(message(`${user}.put('k', 'v', 21601)`)).toContain('expirationInSeconds');
  expect(message(`${user}.put('k', [1])`)).toContain("don't match the method signature");
  run(`${user}.putAll({ a: '1', b: '2' }, 60)`);
  expect(run(`${user}.getAll(['a', 'b', 'c'])`)).toEqual({ a: '1', b: '2' });
  clock.advance(60_000);
  expect(run(`${user}.getAll(['a', 'b', 'c'])`)).toEqual({});
  run(`${user}.removeAll(['a', 'b'])`);
  run(
    `(() => { ${user}.put('late', 'x', 21600); for (let i = 0; i < 1000; i++) ${user}.put('k' + i, 'x', 600 + i) })()`,
  );
  const [keys] = Object.values(cache.contents()) as [string[]];
  expect(keys.length).toBe(900);
  expect([keys.includes('late'), keys.includes('k0'), keys.includes('k999')]).toEqual([true, false, true]);
  cache.evict((key) => key === 'late');
  expect(run(`${user}.get('late')`)).toBe(null);
});

test('properties stay, within their limits', async () => {
  const { run, message } = await openConnector();
  const user = 'PropertiesService.getUserProperties()';
  run(`${user}.setProperty('a', '1').setProperties({ b: '2' })`);
  expect(run(`${user}.getProperties()`)).toEqual({ a: '1', b: '2' });
  expect(run(`${user}.deleteProperty('a').getProperty('a')`)).toBe(null);
  expect(message(`${user}.setProperty('a', 'v'.repeat(9217))`)).toBe('Error: Argument too large: value');
});

test('a lock that another execution holds is waited for, and no longer than asked', async () => {
  const { run, stores, clock } = await openConnector();
  const start = clock.now();
  const lock = (milliseconds: number) => run(`LockService.getUserLock().tryLock(${milliseconds})`);
  stores.locks.holdElsewhere('editor@example.com', 5000, () =>
    stores.cache.put('editor@example.com', 'k', 'v', 60),
  );
  expect(lock(2000)).toBe(false);
  expect(clock.now() - start).toBe(2000);
  expect(lock(20_000)).toBe(true);
  expect(clock.now() - start).toBe(5000);
  expect(run(`CacheService.getUserCache().get('k')`)).toBe('v');
});

test('scopes that the user has not granted are told apart', async () => {
  const { run } = await openConnector({ grantedScopes: [] });
  const scope = 'https://www.googleapis.com/auth/spreadsheets.readonly';
  const status = `ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scope}'])`;
  expect(run(`String(${status}.getAuthorizationStatus())`)).toBe('REQUIRED');
  expect(run(`${status}.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED`)).toBe(true);
  expect(run(`${status}.getAuthorizedScopes()`)).toEqual([]);
  const granted = await openConnector();
  expect(granted.run(`String(${status}.getAuthorizationStatus())`)).toBe('NOT_REQUIRED');
});

test('bytes are packed, unpacked and written as text', async () => {
  const { run, message } = await openConnector();
  const packed = `Utilities.base64Encode(Utilities.gzip(Utilities.newBlob('räksmörgås')).getBytes())`;
  const unpacked = (type: string) =>
    `Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(${packed})${type})).getDataAsString()`;
  expect(run(unpacked(`, 'application/x-gzip'`))).toBe('räksmörgås');
  expect(message(unpacked(''))).toContain('Blob object must have non-null content type');
  expect(message(`Utilities.ungzip(Utilities.newBlob([1, 2], 'application/x-gzip'))`)).toContain(
    'Could not decompress',
  );
  expect(run(`Utilities.newBlob('å').getBytes()`)).toEqual([-61, -91]);
  const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '')`;
  expect(run(`${digest}.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('')`)).toBe(
    'd41d8cd98f00b204e9800998ecf8427e',
  );
});

test('services of Google that the manifest does not enable are not there', async () => {
  const { run } = await openConnector();
  expect(run('typeof AnalyticsData')).toBe('undefined');
  expect(run('typeof Sheets')).toBe('object');
});

test('what a call asked of Google is counted with its answer', async () => {
  const { runtime } = await openConnector();
  runtime.ask('getData', {
    configParams: { spreadsheet: 'sales' },
    dateRange: { startDate: '2025-01-01', endDate: '2025-01-01' },
    fields: [{ name: 'cost' }],
  });
  const [answer] = runtime.answers;
  expect(answer?.calls['Sheets.Spreadsheets.Values.batchGet']).toBe(1);
  expect(answer?.bytes).toBe(JSON.stringify(answer?.answer).length);
});
