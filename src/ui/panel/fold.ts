/** Brings texts to one form for searching: no case, no accents, one space between words. */

/** Letters that Unicode decomposition does not split. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae' };

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[øæ]/g, (letter) => WHOLE_LETTERS[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const wordsIn = (folded: string): string[] => (folded === '' ? [] : folded.split(' '));
