/** Paths as text. */
import { describe, expect, test } from 'vitest';
import { misread, pathText } from '../../../src/core/attribution/path-text.ts';
import { readPaths } from '../../../src/core/attribution/paths.ts';

const refuse = () => expect.unreachable();

function read(...texts: string[]) {
  const { channels, starts, touches, days } = readPaths(Object.freeze(texts), refuse);
  return texts.map((_, path) => {
    const [from, to] = [starts[path], starts[path + 1]];
    return {
      channels: Array.from(touches.slice(from, to), (channel) => channels[channel]),
      days: Array.from(days.slice(from, to)),
    };
  });
}

describe('reading', () => {
  test('touches are parted by >, trimmed, and empty ones dropped', () => {
    expect(read(' Google Ads >Email>  > Direct ')).toEqual([
      { channels: ['Google Ads', 'Email', 'Direct'], days: [2, 1, 0] },
    ]);
    expect(read('', ' > ', '\u00a0')).toEqual(Array(3).fill({ channels: [], days: [] }));
  });

  test('channels are numbered in order of first appearance, case-sensitive', () => {
    const { channels } = readPaths(['b > A', 'a > b'], refuse);
    expect(channels).toEqual(['b', 'A', 'a']);
  });

  test('days follow an @ at the end, with or without decimals', () => {
    expect(read('A@12.5 > B @3 > A@0')).toEqual([{ channels: ['A', 'B', 'A'], days: [12.5, 3, 0] }]);
    expect(read('A@12,5')).toEqual([{ channels: ['A'], days: [12.5] }]);
  });

  test.each(['@3', 'mail@home', 'a@', 'a@-1', 'a@1e5', 'a@1.', 'a@ 3', 'a@.5', 'a@1.2.3'])(
    'any other @ belongs to the name: %s',
    (name) => {
      expect(read(name)).toEqual([{ channels: [name], days: [0] }]);
    },
  );

  test('only the last @ can be that of the days', () => {
    expect(read('mail@3@7')).toEqual([{ channels: ['mail@3'], days: [7] }]);
  });

  test('days on some touches only are reported with the position of the path', () => {
    const reported: number[] = [];
    readPaths(['A > B', 'A@1 > B', 'A@1 > B@0', 'A > B@0'], (position) => reported.push(position));
    expect(reported).toEqual([1, 3]);
  });
});

describe('writing', () => {
  test('days count back from the last touch', () => {
    expect(
      pathText([
        { channel: 'A', day: 46_000 },
        { channel: 'B', day: 46_003 },
      ]),
    ).toBe('A@3 > B@0');
  });

  test('without days only the names are written', () => {
    expect(pathText([{ channel: 'A', day: Number.NaN }])).toBe('A');
    expect(pathText([])).toBe('');
  });

  test('names that would be read as something else are known', () => {
    expect(misread('A > B', true)).toBe('separator');
    expect(misread('A@3', false)).toBe('days');
    expect(misread('A@3', true)).toBeUndefined();
    expect(misread('mail@home', false)).toBeUndefined();
  });
});
