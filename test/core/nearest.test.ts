/** The nearest known word. */
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/core/nearest.ts';

test.each([
  ['CAK', 'CAC'],
  ['roas ', 'ROAS'],
  ['RAOS', 'ROAS'],
  ['leds', 'leads'],
  ['qqqqqqqq', undefined],
])('%j is nearest to %s', (text, word) => {
  expect(nearest(text, ['CAC', 'ROAS', 'leads', 'LEAD_TO_CUSTOMER'])).toBe(word);
});

test.each([
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['same', 'same', 0],
])('%j and %j are %d edits apart', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
});
