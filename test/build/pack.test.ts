/** A packed text is unpacked to itself, and is smaller where it repeats itself. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../build/pack.ts';
import { unpack } from '../../src/catalogue/unpack.ts';

const unpacked = (packed: string): string[] => unpack(packed).map((text) => text());

test('any texts of one line come back unchanged, whatever letters they use', () => {
  const word = fc.constantFrom('kostnad per lead ', 'Ādažu ', 'б', '😀', '"},{"', 'ž', '\\u2212', '$ÿ!');
  const line = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
    fc.string().map((text) => text.replace(/\n/g, ' ')),
  );
  const lines = fc.array(line, { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(lines, (texts) => isDeepStrictEqual(unpacked(pack(...texts)), texts)));
});

test('texts that repeat themselves or each other get smaller', () => {
  const text = 'kostnad per ny kund; '.repeat(10);
  expect(Buffer.byteLength(pack(text, text, text, text))).toBeLessThan(Buffer.byteLength(text));
});

test('texts of several lines are refused, since lines tell them apart', () => {
  expect(() => pack('zero', 'one\ntwo')).toThrow('Only texts of one line can be packed.');
});
