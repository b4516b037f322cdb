import { expect, test } from 'vitest';
import { readChannelMap } from '../../src/connector/channel-map.ts';

const map = readChannelMap(
  'Map',
  [
    ['from', 'channel'],
    ['google / cpc', 'Paid search'],
    ['google*', 'Google'],
    [' Email ', 'E-post'],
    ['unfinished', ''],
    ['google / organic', 'Never reached'],
  ],
  'en',
);

test.each([
  ['google / cpc', 'Paid search', 'the first line that matches'],
  ['GOOGLE / Organic', 'Google', 'any case, and any rest after a star'],
  ['email', 'E-post', 'outer spaces do not count'],
  ['emails', 'emails', 'no star, no rest'],
  ['unfinished', 'unfinished', 'a line without a channel changes nothing'],
  ['Direct', 'Direct', 'no match keeps the value'],
])('%s becomes %s: %s', (own, channel) => {
  expect(map(own)).toBe(channel);
});

test.each([
  ['from', 'channel'],
  ['Från', 'Kanal'],
  ['fra', 'kanal'],
])('headers may be %s and %s', (from, channel) => {
  expect(
    readChannelMap(
      'Map',
      [
        [from, channel],
        ['a', 'b'],
      ],
      'en',
    )('A'),
  ).toBe('b');
});

test('a star alone matches everything that is left', () => {
  expect(
    readChannelMap(
      'Map',
      [
        ['from', 'channel'],
        ['*', 'Other'],
      ],
      'en',
    )(''),
  ).toBe('Other');
});
