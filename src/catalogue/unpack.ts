/** Unpacks a text in which frequent pieces stand as single letters: first the text, then a line for each letter. */
const LETTER = /[\u00a1-\u00ff]/g;

export function unpack(packed: string): string {
  const [text, ...lines] = packed.split('\n');
  const pieces = new Map<string, string>();
  const inFull = (short: string) => short.replace(LETTER, (letter) => pieces.get(letter) ?? letter);
  for (const line of lines) pieces.set(line.charAt(0), inFull(line.slice(1)));
  return inFull(text as string);
}
