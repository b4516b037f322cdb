/** A text with a count, in the singular where it is one. */
import { fill } from '../locale/fill.ts';

export interface CountedText {
  readonly one: string;
  readonly many: string;
}

export const counted = (
  texts: CountedText,
  count: number,
  facts: Readonly<Record<string, string>> = {},
): string => fill(count === 1 ? texts.one : texts.many, { ...facts, count: String(count) });
