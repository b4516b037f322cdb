import { expect, test } from 'vitest';
import { formatDate } from '../../../local/apps-script/services/format-date.ts';
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
