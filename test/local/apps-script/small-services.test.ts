import { expect, test } from 'vitest';
import { ManualClock } from '../../../local/apps-script/clock.ts';
import { LockStore } from '../../../local/apps-script/lock-store.ts';
import { formatDate } from '../../../local/apps-script/services/format-date.ts';
import { newStores } from '../../../local/apps-script/stores.ts';
import { openFixture } from '../open-fixture.ts';

const moment = new Date('2026-03-07T22:05:09.042Z');

test.each([
  ['UTC', 'yyyy-MM-dd HH:mm:ss', '2026-03-07 22:05:09'],
  ['Europe/Helsinki', 'yyyy-MM-dd HH:mm', '2026-03-08 00:05'],
  ['America/New_York', "EEEE d MMMM yy 'kl.' h:mm a", 'Saturday 7 March 26 kl. 5:05 PM'],
  ['Asia/Tokyo', "EEE MMM S''Z", "Sun Mar 42'+0900"],
  ['UTC', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-07T22:05:09.042Z'],
])('Utilities.formatDate in %s by %s', (timeZone, pattern, written) => {
  expect(formatDate(moment, timeZone, pattern)).toBe(written);
});

test('a pattern that is missing here says so', () => {
  expect(() => formatDate(moment, 'UTC', 'G')).toThrow('local runtime: the pattern "G"');
});

test('what a script logs is kept', async () => {
  const { script, log } = await openFixture();
  script.onOpen?.();
  expect(log).toEqual(['opened']);
});

test('a lock is held by one execution until it lets go', async () => {
  const stores = newStores(new ManualClock('2026-03-07T12:00:00Z'));
  const [first, second] = [await openFixture({ stores }), await openFixture({ stores })];
  const lock = 'LockService.getDocumentLock()';
  expect(first.run(`${lock}.tryLock(1000) && ${lock}.hasLock()`)).toBe(true);
  expect(second.run(`${lock}.tryLock(1000)`)).toBe(false);
  expect(second.run(`${lock}.releaseLock(); ${lock}.hasLock()`)).toBe(false);
  first.run(`${lock}.releaseLock()`);
  expect(second.run(`${lock}.tryLock(1000)`)).toBe(true);
});

test('a lock that an execution still holds at its end is free, and noted', () => {
  const locks = new LockStore(new ManualClock('2026-03-07T12:00:00Z'));
  const [first, second] = [{}, {}];
  expect([locks.tryLock('a', 0, first), locks.tryLock('b', 0, first)]).toEqual([true, true]);
  locks.release('b', first);
  locks.end(first);
  expect(locks.leftHeld).toEqual(['a']);
  expect(locks.tryLock('a', 0, second)).toBe(true);
});
