/** Packs a text of one line for `unpack`: its most frequent pieces become single letters that it does not use. */

/** Letters of Latin-1, since an engine reads a text with others more slowly. */
const FIRST_LETTER = 0xa1;
const LAST_LETTER = 0xff;
const LETTER_BYTES = 2;
const LINE_BYTES = 1 + LETTER_BYTES;
const SHORTEST = 3;
const LONGEST = 12;
const CANDIDATES = 5000;
/** Later rounds find pieces made of letters of the earlier ones. */
const ROUNDS = 2;
const HALF_CHARACTER = /[\ud800-\udfff]/;

const bytes = (text: string): number => Buffer.byteLength(text);

export function pack(text: string): string {
  if (text.includes('\n')) throw new Error('Only a text of one line can be packed.');
  const letters = unusedLetters(text);
  const lines: string[] = [];
  let packed = text;
  for (let round = 1; round <= ROUNDS; round++) {
    const room = Math.floor((letters.length * round) / ROUNDS);
    for (const piece of frequentPieces(packed)) {
      if (lines.length >= room) break;
      const parts = packed.split(piece);
      if ((parts.length - 1) * (bytes(piece) - LETTER_BYTES) <= bytes(piece) + LINE_BYTES) continue;
      const letter = letters[lines.length] as string;
      packed = parts.join(letter);
      lines.push(letter + piece);
    }
  }
  return [packed, ...lines].join('\n');
}

function unusedLetters(text: string): string[] {
  const used = new Set(text);
  const letters: string[] = [];
  for (let code = FIRST_LETTER; code <= LAST_LETTER; code++) {
    const letter = String.fromCharCode(code);
    if (!used.has(letter)) letters.push(letter);
  }
  return letters;
}

/** Those that save most come first; overlaps are found out when they are taken. */
function frequentPieces(text: string): string[] {
  const counts = new Map<string, number>();
  for (let length = SHORTEST; length <= LONGEST; length++) {
    for (let start = 0; start + length <= text.length; start++) {
      const piece = text.slice(start, start + length);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  return Array.from(counts)
    .filter(([piece, count]) => count > 3 && !HALF_CHARACTER.test(piece))
    .map(([piece, count]) => ({ piece, saved: count * (bytes(piece) - LETTER_BYTES) }))
    .sort((a, b) => b.saved - a.saved || (a.piece < b.piece ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ piece }) => piece);
}
