import { expect, test } from 'vitest';
import { decodeText } from '../../../local/user-file/decode-text.ts';

const TEXT = 'Månad;Kostnad\nmärz;1 234,50 €\n';
const utf16 = (littleEndian: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...TEXT].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const utf8 = new TextEncoder().encode(TEXT);
const windows = new Uint8Array([...TEXT].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-16 little-endian with a mark', utf16(true, true)],
  ['UTF-16 big-endian with a mark', utf16(false, true)],
  ['UTF-16 little-endian without a mark', utf16(true, false)],
  ['UTF-16 big-endian without a mark', utf16(false, false)],
  ['Windows-1252', windows],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});
