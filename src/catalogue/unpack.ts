/** Unpacks texts in which frequent pieces stand as single letters: a line for each letter, an empty one, the texts. */

/** Small letters and spaces, of which texts are full, never stand for a piece. */
const LETTER = /[^a-z ]/g;

/** Each text is put together only when it is asked for. */
export function unpack(packed: string): (() => string)[] {
  const lines = packed.split('\n');
  const empty = lines.indexOf('');
  const pieces = new Map<string, string>();
  const inFull = (short: string) => short.replace(LETTER, (letter) => pieces.get(letter) ?? letter);
  for (const line of lines.slice(0, empty)) pieces.set(line.charAt(0), inFull(line.slice(1)));
  return lines.slice(empty + 1).map((short) => () => inFull(short));
}
