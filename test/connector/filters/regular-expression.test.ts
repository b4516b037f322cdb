import { describe, expect, test } from 'vitest';
import { safeExpression } from '../../../src/connector/filters/regular-expression.ts';

/** The verdicts are RE2's, by its syntax page (github.com/google/re2/wiki/Syntax). */
const SAME: readonly [pattern: string, text: string, whole: boolean, partial: boolean][] = [
  ['Paid', 'Paid search', false, true],
  ['Paid.*', 'Paid search', true, true],
  ['paid.*', 'Paid search', false, false],
  ['(?i)paid.*', 'PAID SÖK', true, true],
  ['(?i)sök', 'SÖK', true, true],
  ['a|b', 'b', true, true],
  ['a|b', 'ab', false, true],
  ['^se', 'se/produkt', false, true],
  ['produkt$', 'se/produkt', false, true],
  ['se/(?:a|b)?', 'se/', true, true],
  ['(foo|bar)baz', 'barbaz', true, true],
  ['[a-c]+', 'abccba', true, true],
  ['[^a-c]+', 'abc', false, false],
  ['[^a]', '\n', true, true],
  ['\\d{4}-\\d{2}', '2026-03', true, true],
  ['x{2,}', 'xxx', true, true],
  ['a.b', 'a\nb', false, false],
  ['a.b', 'a\rb', true, true],
  ['a\\sb', 'a\u00a0b', false, false],
  ['a\\sb', 'a\tb', true, true],
  ['\\w+', 'å', false, false],
  ['1\\.5', '1.5', true, true],
  ['1\\.5', '1x5', false, false],
  ['.', '😀', true, true],
  ['[.]', 'x', false, false],
  ['a+?', 'aaa', true, true],
  ['Q[1-4]', 'Q5', false, false],
];

describe('patterns that mean the same to Data Studio and to JavaScript', () => {
  test.each(SAME)('%s on %j: whole %s, partial %s', (pattern, text, whole, partial) => {
    expect(safeExpression(pattern, true)?.(text)).toBe(whole);
    expect(safeExpression(pattern, false)?.(text)).toBe(partial);
  });
});

describe('patterns that are left to Data Studio', () => {
  test.each([
    ['an empty one', ''],
    ['one that JavaScript does not know', '\\pL+'],
    ['\\Q…\\E', '\\Qa.b\\E'],
    ['a named group', '(?P<name>a)'],
    ['a look-ahead, which RE2 refuses', 'a(?=b)'],
    ['a back-reference, which RE2 refuses', '(a)\\1'],
    ['a class by name', '[[:alpha:]]'],
    ['flags within', 'a(?i)b'],
    ['other flags', '(?s).'],
    ['a word boundary', '\\bpaid\\b'],
    ['a repeated group, on which JavaScript can hang', '(a+)+b'],
    ['a group repeated by count', '(a){2}'],
    ['five open repeats', '.*a.*b.*c.*d.*'],
    ['a repeat of more than 100', 'a{101}'],
    ['a repeat of nothing', '*a'],
    ['a repeat of a repeat', 'a**'],
    ['an anchor that is repeated', '^*a'],
    ['a brace that repeats nothing', 'a{x}'],
    ['a bracket that does not close', '[a'],
    ['a group that does not close', '(a'],
    ['a group that does not open', 'a)'],
    ['a range that goes backwards', '[z-a]'],
    ['a range across kinds', '[A-z]'],
    ['an escaped letter of no meaning', '\\y'],
    ['a back-slash at the end', 'a\\'],
    ['letters beyond dispute only where capitals matter', '(?i)ſ'],
    ['a negated class where capitals do not matter', '(?i)[^a]'],
    ['word characters where capitals do not matter', '(?i)\\w'],
    ['an empty alternative', 'a|'],
    ['half a character', '\ud83d'],
    ['a very long one', 'a'.repeat(501)],
  ])('%s: %s', (_, pattern) => {
    expect(safeExpression(pattern, true)).toBeUndefined();
    expect(safeExpression(pattern, false)).toBeUndefined();
  });
});

test('a pattern that tries much comes to an end', () => {
  expect(safeExpression('.*a.*b.*c', true)?.('ab'.repeat(100))).toBe(false);
});
