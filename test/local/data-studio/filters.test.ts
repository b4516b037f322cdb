import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataValue } from '../../../local/data-studio/answers/types.ts';
import {
  FILTER_OPERATORS,
  type Filter,
  type FilterOperator,
  rowFilter,
  valueTest,
} from '../../../local/data-studio/engine/filter-rows.ts';
import { matcher } from '../../../local/data-studio/engine/regular-expression.ts';

const includes = (operator: FilterOperator, values: Filter['values'], value: DataValue) =>
  valueTest({ fieldName: 'f', type: 'INCLUDE', operator, values: values ?? [] })(value);

test.each<[FilterOperator, Filter['values'], DataValue, boolean]>([
  ['EQUALS', ['a'], 'a', true],
  ['EQUALS', ['a'], 'A', false],
  ['EQUALS', ['437380.0'], 437380, true],
  ['EQUALS', ['true'], true, true],
  ['EQUALS', [''], 0, false],
  ['IN_LIST', ['a', 'b'], 'b', true],
  ['CONTAINS', ['ea'], 'Search', true],
  ['CONTAINS', ['EA'], 'Search', false],
  ['BETWEEN', [1, 3], 1, true],
  ['BETWEEN', [1, 3], 3, true],
  ['BETWEEN', ['20250101', '20250131'], '20250201', false],
  ['NUMERIC_GREATER_THAN', ['10'], 9, false],
  ['NUMERIC_GREATER_THAN_OR_EQUAL', ['10'], 10, true],
  ['NUMERIC_LESS_THAN', ['10'], '9', true],
  ['NUMERIC_LESS_THAN_OR_EQUAL', ['10'], 11, false],
  ['IS_NULL', [], null, true],
  ['IS_NULL', [], '', true],
  ['IS_NULL', [], 0, false],
  ['IS_NULL', [], false, false],
  ['NUMERIC_LESS_THAN', ['10'], null, false],
  ['REGEXP_PARTIAL_MATCH', ['ear'], 'Search', true],
  ['REGEXP_EXACT_MATCH', ['ear'], 'Search', false],
  ['REGEXP_EXACT_MATCH', ['a|ab'], 'ab', true],
])('%s %j of %j is %j', (operator, values, value, expected) => {
  expect(includes(operator, values, value)).toBe(expected);
});

test('excluding is the exact opposite of including', () => {
  const values = fc.array(fc.oneof(fc.nat(20).map(String), fc.nat(20)), { minLength: 2, maxLength: 3 });
  const value = fc.oneof(fc.constant(null), fc.constant(''), fc.nat(20), fc.nat(20).map(String));
  fc.assert(
    fc.property(fc.constantFrom(...FILTER_OPERATORS), values, value, (operator, given, cell) => {
      const filter = { fieldName: 'f', operator, values: given };
      return (
        valueTest({ ...filter, type: 'INCLUDE' })(cell) !== valueTest({ ...filter, type: 'EXCLUDE' })(cell)
      );
    }),
  );
});

test('the outer list means "and", the inner ones "or"', () => {
  const is = (fieldName: string, value: string): Filter => ({
    fieldName,
    type: 'INCLUDE',
    operator: 'EQUALS',
    values: [value],
  });
  const passes = (filters: Filter[][], row: DataValue[]) =>
    rowFilter(filters, (name) => 'xy'.indexOf(name))(row);
  expect(passes([[is('x', 'a')], [is('y', 'b')]], ['a', 'c'])).toBe(false);
  expect(passes([[is('x', 'a'), is('y', 'b')]], ['a', 'c'])).toBe(true);
});

/** Meanings as the syntax page of RE2 gives them. */
test.each([
  ['a.c', 'a\rc', true],
  ['a.c', 'a\nc', false],
  ['(?s)a.c', 'a\nc', true],
  ['(?i)åäö', 'ÅÄÖ', true],
  ['a\\sb', 'a\u00a0b', false],
  ['a\\sb', 'a\tb', true],
  ['^\\S$', '\u00a0', true],
  ['^[\\s]$', ' ', true],
  ['\\Aab\\z', 'ab', true],
  ['^\\Qa.b-c\\E$', 'a.b-c', true],
  ['^[[:alpha:]]+$', 'abc', true],
  ['^[[:alpha:]]+$', 'abö', false],
  ['^\\pL+$', 'abö', true],
  ['^\\p{Greek}+$', 'αβ', true],
  ['^\\PL$', '1', true],
  ['^(?P<year>\\d{4})$', '2025', true],
  ['^a{,2}$', 'a{,2}', true],
  ['^x}$', 'x}', true],
  ['^[]a]+$', ']a', true],
  ['^[^]a]$', 'b', true],
  ['^a\\-b\\/c$', 'a-b/c', true],
  ['^.$', '😀', true],
  ['\\bö', 'ö', false],
])('the pattern %s on %j', (pattern, text, expected) => {
  expect(matcher(pattern, false)(text)).toBe(expected);
});

test.each(['a(?=b)', '(?<!a)b', '(a)\\1', 'a**', '[a', 'a\\', '\\y', 'a{2000}', '(a'])(
  'the pattern %s is refused',
  (pattern) => {
    expect(() => matcher(pattern, false)).toThrow('Invalid regular expression');
  },
);
