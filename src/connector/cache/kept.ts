/** Keeps a long text in the cache in pieces and gives it back only whole: anything missing or wrong counts as nothing kept. */
import { hashed } from './hash.ts';
import type { CachePort } from './port.ts';

const SECONDS = 900;
/** A value may hold 100 KB. */
const PIECE = 90_000;
const MOST_PIECES = 40;
const LONGEST_KEY = 9_000;

/** What stands before the first piece; the key itself, because two keys may have one hash. */
type Head = readonly [key: string, pieces: number, length: number];

export function keptText(cache: CachePort, key: string): string | undefined {
  const name = nameOf(key);
  const first = cache.get(name);
  if (first === null || first === undefined) return undefined;
  const end = first.indexOf('\n');
  const [sameKey, pieces, length] = JSON.parse(first.slice(0, end)) as Head;
  if (sameKey !== key) return undefined;
  const names = pieceNames(name, pieces);
  const rest = names.length === 0 ? {} : cache.getAll(names);
  const packed = names.reduce((text, each) => text + (rest[each] ?? ''), first.slice(end + 1));
  return packed.length === length ? cache.unpack(packed) : undefined;
}

/** What does not fit is not kept. */
export function keepText(cache: CachePort, key: string, text: string): void {
  if (key.length > LONGEST_KEY) return;
  const packed = cache.pack(text);
  const pieces = Math.ceil(packed.length / PIECE);
  if (pieces > MOST_PIECES) return;
  const name = nameOf(key);
  const head: Head = [key, pieces, packed.length];
  const values: Record<string, string> = { [name]: `${JSON.stringify(head)}\n${packed.slice(0, PIECE)}` };
  pieceNames(name, pieces).forEach((each, index) => {
    values[each] = packed.slice((index + 1) * PIECE, (index + 2) * PIECE);
  });
  cache.putAll(values, SECONDS);
}

const nameOf = (key: string): string => `nyckeltal ${hashed(key)}`;

/** The first piece stands beside the head. */
function pieceNames(name: string, pieces: number): string[] {
  return Array.from({ length: Math.max(0, pieces - 1) }, (_, index) => `${name} ${index + 1}`);
}
