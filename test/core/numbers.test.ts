/** The reader of numbers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/core/failure.ts';
import { currencyMark, inspectNumbers, readNumber, readNumbers, writingOf } from '../../src/core/numbers.ts';

const placeOf = (index: number) => ({ argument: 'cost', row: index + 1 });
const readingOf = (cell: unknown): unknown => {
  const reading = readNumber(cell, undefined);
  return reading.kind === 'number' ? reading.value : reading.kind;
};
const problemOf = (cells: readonly unknown[]): Problem | undefined => {
  try {
    readNumbers(Object.freeze([...cells]), placeOf);
  } catch (error) {
    return (error as { problem: Problem }).problem;
  }
  return undefined;
};

describe('texts that read one way', () => {
  test.each([
    ['1234', 1234],
    [' 12 ', 12],
    ['007', 7],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    ['12,34', 12.34],
    ['1 234', 1234],
    ['1 234,50', 1234.5],
    ['1 234.50', 1234.5],
    ['1\u00a0234\u202f567,8', 1234567.8],
    ['1\u2007234', 1234],
    ['1\u2009234', 1234],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['12,345,678', 12345678],
    ['12.345.678', 12345678],
    ['1,234,567.891', 1234567.891],
    ['-5', -5],
    ['\u22125', -5],
    ['-kr 100', -100],
    ['kr -100', -100],
    ['-100 kr', -100],
    ['100kr.', 100],
    ['100:-', 100],
    ['SEK 1 234,50', 1234.5],
    ['1 234,50 sek', 1234.5],
    ['100 NOK', 100],
    ['DKK100', 100],
    ['€5', 5],
    ['5 €', 5],
    ['$1,234.50', 1234.5],
    ['-£12', -12],
    ['EUR 3', 3],
    ['7 usd', 7],
    ['8 GBP', 8],
    ['12 %', 0.12],
    ['12,5%', 0.125],
    ['-3 %', -0.03],
    ['0', 0],
    ['-0', 0],
  ])('%j is %d', (text, value) => {
    expect(readingOf(text)).toBe(value);
  });

  test('a number is never −0', () => {
    expect(Object.is(readingOf('-0,0'), 0)).toBe(true);
  });
});

describe('texts and cells that are no number', () => {
  test.each(['--', '–', '-', '\u2212', 'n/a', 'N/A', '', '  ', '\u00a0', null, undefined])(
    '%j is blank',
    (cell) => {
      expect(readingOf(cell)).toBe('blank');
    },
  );

  test.each([
    '1e5',
    '(5)',
    'tolv',
    '1,23,4',
    '1 23',
    '12 3456',
    '1.234.56',
    '1,234,56',
    ',5',
    '5,',
    '--5',
    '-kr -5',
    'kr 5 kr',
    '5 % kr',
    '0x10',
    '5 5',
    '1 234 567,891,0',
    '+5',
    '٣',
    '9'.repeat(400),
  ])('%j is refused as text', (text) => {
    expect(readingOf(text)).toBe('text');
  });

  test.each(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#ERROR!', '#NULL!', 'Loading...'])(
    '%s is an error cell',
    (text) => {
      expect(readingOf(text)).toBe('error');
    },
  );

  test.each([
    [true, 'truth_value'],
    [false, 'truth_value'],
    [new Date(0), 'date'],
    [new Date(Number.NaN), 'date'],
    [Number.NaN, 'text'],
    [Number.POSITIVE_INFINITY, 'text'],
    [{}, 'text'],
    [[1], 'text'],
    [Symbol('a'), 'text'],
    [10n, 'text'],
    [Object.create(null), 'text'],
  ])('%s is refused as %s', (cell, kind) => {
    expect(readingOf(cell)).toBe(kind);
  });
});

describe('one to three digits, a mark and three digits', () => {
  test.each(['1,234', '1.234', '12,345', '123.456', 'kr 1,234', '-1.234', '1,234 %'])(
    '%s alone can be read two ways',
    (text) => {
      expect(problemOf([5, text])).toMatchObject({ code: 'two_readings', place: { row: 2 }, text });
    },
  );

  test.each([
    [['1,234', '1,234.50'], 1234],
    [['1,234', '12,345,678'], 1234],
    [['1,234', '0.5'], 1234],
    [['1,234', '0,5'], 1.234],
    [['1.234', '0,5'], 1234],
    [['1.234', '12.345.678'], 1234],
    [['1.234', '5.5 %'], 1.234],
    [['0,5', '1.234'].reverse(), 1234],
  ])('%j: another cell of the column settles it', (cells, first) => {
    expect(readNumbers(Object.freeze(cells), placeOf)[0]).toBe(first);
  });

  test('cells that contradict each other settle nothing', () => {
    expect(problemOf(['1,234', '0,5', '0.5'])).toMatchObject({ code: 'two_readings' });
    expect(writingOf(['0,5', '0.5'])).toBeUndefined();
  });

  test('plain numbers and grouping by spaces show no decimal mark', () => {
    expect(writingOf([0.5, '1 234', '1234', true])).toBeUndefined();
    expect(problemOf(['1,234', 0.5, '1 234'])).toMatchObject({ code: 'two_readings' });
  });
});

describe('a whole column', () => {
  test('blank cells are NaN, and texts that the caller calls blank', () => {
    expect(readNumbers([1, '', '2', ' ', '—'], placeOf, (text) => text === '—')).toEqual([
      1,
      Number.NaN,
      2,
      Number.NaN,
      Number.NaN,
    ]);
  });

  test('every bad cell is reported with its index', () => {
    const { numbers, bad } = inspectNumbers([1, 'tolv', true, '#N/A', '1,234', 5]);
    expect(numbers).toEqual([1, Number.NaN, Number.NaN, Number.NaN, Number.NaN, 5]);
    expect(bad.map(({ index, kind }) => [index, kind])).toEqual([
      [1, 'text'],
      [2, 'truth_value'],
      [3, 'error'],
      [4, 'two_readings'],
    ]);
  });

  test.each([
    ['tolv', 'not_a_number'],
    ['#REF!', 'error_cell'],
    [true, 'truth_value'],
    [new Date(0), 'date_for_number'],
  ])('%s is refused with its place', (cell, code) => {
    expect(problemOf([1, cell])).toMatchObject({ code, place: { argument: 'cost', row: 2 } });
  });

  test('Swedish and English writing of the same number agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.boolean(), (cents, negative) => {
        const value = (negative ? -cents : cents) / 100 + 0;
        const english = value.toLocaleString('en-US', { minimumFractionDigits: 2 });
        const swedish = value.toLocaleString('sv-SE', { minimumFractionDigits: 2 });
        expect(readingOf(english)).toBe(value);
        expect(readingOf(swedish)).toBe(value);
        expect(readingOf(`${swedish} kr`)).toBe(value);
      }),
    );
  });
});

test.each([
  ['1 234 kr', 'kr'],
  ['100:-', 'kr'],
  ['100 kr.', 'kr'],
  ['SEK 5', 'SEK'],
  ['5 nok', 'NOK'],
  ['€5', 'EUR'],
  ['$5', 'USD'],
  ['£5', 'GBP'],
  ['5', undefined],
  ['5 %', undefined],
  ['kr', undefined],
  [5, undefined],
])('the currency of %j is %s', (cell, currency) => {
  expect(currencyMark(cell)).toBe(currency);
});
