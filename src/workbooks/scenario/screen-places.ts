/** Where things stand on the first screen. */
import { FOLLOW, planColumn } from './places.ts';

export const [LABEL, ACTUAL, MIDDLE, LOW, HIGH, STATUS, COUNT, NEXT] = [
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
] as const;
export const ANSWER = 6;
export const HEADER = 7;
export const FIRST = 8;
export const ROWS = 6;
export const LAST = FIRST + ROWS - 1;
/** How many months were followed. */
export const followed = `COUNT(${FOLLOW.zone('costSoFar')})`;

export function planFacts() {
  const fact = (name: string) => `INDEX(${planColumn('B')};MATCH("${name}";${planColumn('A')};0);1)`;
  return { chance: fact('probability_roi_positive'), payback: fact('payback_month_p50') };
}
