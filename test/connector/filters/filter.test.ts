import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldType } from '../../../src/connector/field.ts';
import { passing, readFilter } from '../../../src/connector/filters/filter.ts';
import type { DimensionCondition } from '../../../src/connector/source.ts';
import { type Condition, keeps } from './oracle.ts';

const TYPES: Readonly<Record<string, FieldType>> = {
  channel: 'TEXT',
  x_code: 'TEXT',
  date: 'YEAR_MONTH_DAY',
};
const typeOf = (id: string) => TYPES[id];

const condition = (rest: Partial<DimensionCondition>): DimensionCondition => ({
  fieldName: 'channel',
  type: 'INCLUDE',
  operator: 'EQUALS',
  values: ['Direct'],
  ...rest,
});

function kept(conditions: readonly (readonly DimensionCondition[])[], cells: readonly (string | null)[]) {
  const filter = readFilter(conditions, typeOf);
  return filter && passing(filter, cells.length, () => cells).map((row) => cells[row]);
}

const one = (rest: Partial<DimensionCondition>, cells: readonly (string | null)[]) =>
  kept([[condition(rest)]], cells);

describe('against brute force', () => {
  const text = fc.constantFrom(
    'Direct',
    'Paid search',
    'Email',
    '9',
    '10',
    '10.0',
    '437380',
    'TRUE',
    '-5',
    'a.b',
  );
  const cell = fc.option(text, { nil: null });
  const values: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
    EQUALS: fc.tuple(fc.oneof(text, fc.constantFrom(437380, 9, true, '437380.0'))),
    IN_LIST: fc.array(fc.oneof(text, fc.constantFrom<unknown>(10, true)), { minLength: 1, maxLength: 3 }),
    CONTAINS: fc.tuple(fc.constantFrom('a', 'search', '3', 'Direct', 10)),
    REGEXP_EXACT_MATCH: fc.tuple(fc.constantFrom('D.*', '\\d+', 'Email|Direct', '[a-z]\\.b')),
    REGEXP_PARTIAL_MATCH: fc.tuple(fc.constantFrom('ea', '^\\d', 't$', '[A-Z]')),
    IS_NULL: fc.constant([]),
    BETWEEN: fc.tuple(fc.integer({ min: -6, max: 10 }), fc.constantFrom(9, '10', 437380)),
    NUMERIC_GREATER_THAN: fc.tuple(fc.constantFrom<unknown>(9, '10', -5, '9.5')),
    NUMERIC_GREATER_THAN_OR_EQUAL: fc.tuple(fc.constantFrom<unknown>(9, '10', -5, '10.0')),
    NUMERIC_LESS_THAN: fc.tuple(fc.constantFrom<unknown>(9, '10', -5)),
    NUMERIC_LESS_THAN_OR_EQUAL: fc.tuple(fc.constantFrom<unknown>(9, '10', -5)),
  };
  const anyCondition: fc.Arbitrary<Condition> = fc.constantFrom(...Object.keys(values)).chain((operator) =>
    fc.record({
      fieldName: fc.constantFrom('channel', 'x_code'),
      type: fc.constantFrom('INCLUDE' as const, 'EXCLUDE' as const),
      operator: fc.constant(operator),
      values: values[operator] as fc.Arbitrary<unknown[]>,
    }),
  );
  const rows = fc.array(fc.record({ channel: cell, x_code: cell }), { maxLength: 12 });

  test('any "and" of "or"s keeps exactly the rows that it should', () => {
    const filters = fc.array(fc.array(anyCondition, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(filters, rows, (conditions, table) => {
        const filter = readFilter(conditions, typeOf);
        if (filter === undefined) throw new Error('Not understood');
        const found = passing(filter, table.length, (id) => table.map((row) => row[id as 'channel']));
        const expected = table.map((_, row) => row).filter((row) => keeps(table[row] as never, conditions));
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('EXCLUDE is the complement of INCLUDE, empty cells included', () => {
    fc.assert(
      fc.property(anyCondition, fc.array(cell), (any, cells) => {
        const included = one({ ...any, type: 'INCLUDE' }, cells) as unknown[];
        const excluded = one({ ...any, type: 'EXCLUDE' }, cells) as unknown[];
        expect(included.length + excluded.length).toBe(cells.length);
        expect(included.concat(excluded).sort()).toEqual(cells.slice().sort());
      }),
    );
  });
});

describe('values', () => {
  test.each([437380, '437380', '437380.0'])('%j finds 437380 however it is written', (value) => {
    expect(one({ values: [value] }, ['437380', '437380.0', '43738'])).toEqual(['437380', '437380.0']);
  });

  test.each([true, 'true', 'TRUE'])('%j finds TRUE', (value) => {
    expect(one({ values: [value] }, ['TRUE', 'FALSE', null])).toEqual(['TRUE']);
  });

  test.each([20260307, '20260307', '2026-03-07'])('%j finds a day', (value) => {
    expect(one({ fieldName: 'date', values: [value] }, ['20260306', '20260307'])).toEqual(['20260307']);
  });

  test('days between two days include both', () => {
    const between = { fieldName: 'date', operator: 'BETWEEN', values: ['2026-03-06', 20260307] };
    expect(one(between, ['20260305', '20260306', '20260307', '20260308'])).toEqual(['20260306', '20260307']);
  });

  test('numbers are compared as numbers: 9 is below 10', () => {
    expect(one({ operator: 'NUMERIC_LESS_THAN', values: ['10'] }, ['9', '10', '11', 'x', null])).toEqual([
      '9',
    ]);
  });

  test('nothing but empty cells is null', () => {
    expect(one({ operator: 'IS_NULL', values: [] }, ['0', 'false', 'NaN', '', null])).toEqual(['', null]);
  });
});

describe('all or nothing: one condition that is not surely understood leaves all to Data Studio', () => {
  const sure = condition({});
  test.each<[string, Partial<DimensionCondition>]>([
    ['an operator that is new', { operator: 'STARTS_WITH' }],
    ['an operator with the name of an object', { operator: 'constructor' }],
    ['a type that is new', { type: 'MAYBE' as never }],
    ['a pattern that RE2 reads otherwise', { operator: 'REGEXP_EXACT_MATCH', values: ['\\bpaid'] }],
    ['no value', { values: [] }],
    ['no values at all', { values: null }],
    ['two values to equal', { values: ['a', 'b'] }],
    ['an empty text', { values: [''] }],
    ['null in a list', { operator: 'IN_LIST', values: ['a', null] }],
    ['text where a number is due', { operator: 'NUMERIC_LESS_THAN', values: ['many'] }],
    ['one end of two', { operator: 'BETWEEN', values: [1] }],
    ['a day that is none', { fieldName: 'date', values: ['March'] }],
    ['a part of a day', { fieldName: 'date', operator: 'CONTAINS', values: ['2026'] }],
    ['2.0, which is a number or a part of a name', { operator: 'CONTAINS', values: ['2.0'] }],
    ['a field that was not asked for', { fieldName: 'campaign' }],
  ])('%s', (_, rest) => {
    expect(readFilter([[sure], [condition(rest)]], typeOf)).toBeUndefined();
    expect(readFilter([[sure, condition(rest)]], typeOf)).toBeUndefined();
  });

  test('an empty list of alternatives', () => {
    expect(readFilter([[]], typeOf)).toBeUndefined();
  });
});
