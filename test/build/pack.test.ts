/** A packed text is unpacked to itself, and is smaller where it repeats itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../build/pack.ts';
import { unpack } from '../../src/catalogue/unpack.ts';

test('any text of one line comes back unchanged, whatever letters it uses', () => {
  const word = fc.constantFrom('kostnad per lead ', 'Ādažu ', 'б', '😀', '"},{"', 'ž');
  const line = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
    fc.string().map((text) => text.replace(/\n/g, ' ')),
  );
  fc.assert(fc.property(line, (text) => unpack(pack(text)) === text));
});

test('a text that repeats itself gets smaller', () => {
  const text = 'kostnad per ny kund; '.repeat(40);
  expect(Buffer.byteLength(pack(text))).toBeLessThan(Buffer.byteLength(text) / 4);
});

test('several lines are refused, since lines tell the pieces apart', () => {
  expect(() => pack('one\ntwo')).toThrow('Only a text of one line can be packed.');
});
