/** How like a word is to the one that was typed, from 0 to 1. */
import { editDistance } from '../../core/nearest.ts';

export type Likeness = (typed: string, word: string) => number;

/** The word, its beginning, its end (as in Swedish and Norwegian compounds), or any part of it. */
export const wordLikeness: Likeness = (typed, word) => {
  if (word === typed) return 1;
  const share = typed.length / word.length;
  if (word.startsWith(typed)) return 0.6 + 0.3 * share;
  if (typed.length >= 4 && word.endsWith(typed)) return 0.5 + 0.3 * share;
  return typed.length >= 3 && word.includes(typed) ? 0.3 + 0.3 * share : 0;
};

/** The same with one slip, or with two in a long word. */
export const slipLikeness: Likeness = (typed, word) => {
  const whole = wordLikeness(typed, word);
  if (whole > 0) return whole;
  const slips = slipsAllowed(typed);
  if (slips === 0 || word.length < typed.length - slips) return 0;
  if (editDistance(typed, word) <= slips) return 0.4;
  const begins = [0, 1, -1].some((more) => editDistance(typed, word.slice(0, typed.length + more)) <= slips);
  if (begins) return 0.3;
  return editDistance(typed, word.slice(-typed.length)) <= slips ? 0.2 : 0;
};

function slipsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/** The same words come up in many names. */
export function remembered(likeness: Likeness): Likeness {
  const known = new Map<string, number>();
  return (typed, word) => {
    const key = `${typed} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = likeness(typed, word);
    known.set(key, found);
    return found;
  };
}
