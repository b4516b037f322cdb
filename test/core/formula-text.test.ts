/** Formulas as text. */
import { expect, test } from 'vitest';
import {
  choose,
  type Expression,
  firstOf,
  minus,
  plus,
  power,
  ratio,
  sum,
  times,
  withinUnit,
} from '../../src/core/expression.ts';
import { formulaText } from '../../src/core/formula-text.ts';

const [a, b, c] = [sum('a'), sum('b'), sum('c')];

test.each<[string, Expression]>([
  ['a / b', ratio(a, b)],
  ['a · b / c', ratio(sum('a', 'b'), c)],
  ['a / (b · c)', ratio(a, sum('b', 'c'))],
  ['a / (b · c)', ratio(a, times(b, c))],
  ['a / (b / c)', ratio(a, ratio(b, c))],
  ['a / b / c', ratio(ratio(a, b), c)],
  ['a − (b − c)', minus(a, minus(b, c))],
  ['a − b − c', minus(minus(a, b), c)],
  ['a + b − c', minus(plus(a, b), c)],
  ['a + b + c', plus(a, plus(b, c))],
  ['1000 · a / b', ratio(times(1000, a), b)],
  ['1 − (1 − a)^b', minus(1, power(minus(1, a), b))],
  ['(a · b)^c', power(sum('a', 'b'), c)],
  ['a / min(1, max(0, b / c))', ratio(a, withinUnit(ratio(b, c)))],
  ['a / b (higher), b / a (lower)', choose('better', { higher: ratio(a, b), lower: ratio(b, a) })],
  ['a / c', ratio(firstOf(a, b), c)],
])('%s', (text, expression) => {
  expect(formulaText(expression)).toBe(text);
});

test('with the numbers filled in, the case that holds is shown', () => {
  const words = { input: (name: string) => (name === 'a' ? '5' : '2'), chosen: () => 'lower' };
  const better = choose('better', { higher: ratio(a, b), lower: ratio(b, a) });
  expect(formulaText(better, words)).toBe('2 / 5');
});
