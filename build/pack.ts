/** Packs texts for `unpack`: their most frequent pieces become single letters that none of them uses. */

/** Of Latin-1, since an engine reads a text with others more slowly; without what `unpack` passes over or scripts escape. */
const LETTERS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
  /[!#%-[\]^_{-~\u00a1-\u00ff]/.test(letter),
);
const SHORTEST = 2;
const LONGEST = 8;
const CANDIDATES = 300;
/** Later rounds find pieces made of letters of the earlier ones. */
const ROUNDS = 12;
const HALF_CHARACTER_OR_LINE_END = /[\ud800-\udfff\n]/;

const bytes = (text: string): number => Buffer.byteLength(text);

/** Each text is a line. */
export function pack(...texts: readonly string[]): string {
  if (texts.some((text) => text.includes('\n'))) throw new Error('Only texts of one line can be packed.');
  let packed = texts.join('\n');
  const used = new Set(packed);
  const letters = LETTERS.filter((letter) => !used.has(letter));
  const pieces: string[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const room = Math.floor((letters.length * round) / ROUNDS);
    for (const piece of frequentPieces(packed)) {
      if (pieces.length >= room) break;
      const letter = letters[pieces.length] as string;
      const parts = packed.split(piece);
      const saved = (parts.length - 1) * (bytes(piece) - bytes(letter));
      if (saved <= bytes(`${letter}${piece}\n`)) continue;
      packed = parts.join(letter);
      pieces.push(letter + piece);
    }
  }
  return [...pieces, '', packed].join('\n');
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
    .filter(([piece, count]) => count > 3 && !HALF_CHARACTER_OR_LINE_END.test(piece))
    .map(([piece, count]) => ({ piece, saved: count * (bytes(piece) - 1) }))
    .sort((a, b) => b.saved - a.saved || (a.piece < b.piece ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ piece }) => piece);
}
