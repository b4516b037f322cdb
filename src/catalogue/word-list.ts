/** Reads words written in one text, as in 'orders; purchases; ordrar', so that long lists stay readable. */
export function wordList(words: string): readonly string[] {
  return words.split(';').map((word) => word.trim());
}
