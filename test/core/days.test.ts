/** The reader of dates; how Dates of other zones are read is in days-in-zones.test.ts. */
import { describe, expect, test } from 'vitest';
import { dayText, inspectDays, readDays } from '../../src/core/days.ts';
import type { Problem } from '../../src/core/failure.ts';

const placeOf = (index: number) => ({ argument: 'date', row: index + 1 });
const textsOf = (cells: readonly unknown[], dataRange = false): string[] =>
  readDays(Object.freeze([...cells]), placeOf, { dataRange }).map((day) =>
    Number.isNaN(day) ? '' : dayText(day),
  );
const problemOf = (cells: readonly unknown[], dataRange = false): Problem | undefined => {
  try {
    readDays(cells, placeOf, { dataRange });
  } catch (error) {
    return (error as { problem: Problem }).problem;
  }
  return undefined;
};

describe('everywhere', () => {
  test.each([
    ['2026-03-07', '2026-03-07'],
    ['2026-3-7', '2026-03-07'],
    [' 2026-03-07 ', '2026-03-07'],
    ['2026-03-07 14:30', '2026-03-07'],
    ['2026-3-7T23:59:59.999Z', '2026-03-07'],
    ['2026-03-07 10:00:00 +0100', '2026-03-07'],
    ['2026-03', '2026-03-01'],
    ['20260307', '2026-03-07'],
    [20260307, '2026-03-07'],
    [18264, '1950-01-01'],
    [46088, '2026-03-07'],
    [46088.75, '2026-03-07'],
    [73050, '2099-12-31'],
    ['2024-02-29', '2024-02-29'],
  ])('%j is %s', (cell, day) => {
    expect(textsOf([cell])).toEqual([day]);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '20260230',
    20260230,
    18263,
    73051,
    0,
    -5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '7 mars',
    '31.01.2024',
    '1/31/2024',
    '2024v05',
    '46088',
    '2026',
    'i dag',
    '2026-03-07 25:00',
    '2026-03-07x',
    true,
    new Date(Number.NaN),
    {},
    Symbol('a'),
  ])('%s is refused with its place', (cell) => {
    expect(problemOf(['2026-01-01', cell])).toMatchObject({
      code: 'not_a_date',
      place: { argument: 'date', row: 2 },
    });
  });

  test('an error cell is refused as one', () => {
    expect(problemOf(['#N/A'])).toMatchObject({ code: 'error_cell', text: '#N/A' });
  });

  test('a blank cell is no day', () => {
    expect(readDays(['', ' ', null, undefined], placeOf)).toEqual(Array(4).fill(Number.NaN));
  });

  test('a number such as 20260307 is that day in a cell with a date’s format, too', () => {
    const inDateFormat = (number: number) => new Date(1899, 11, 30 + number);
    expect(textsOf([20260307, 20260331].map(inDateFormat))).toEqual(['2026-03-07', '2026-03-31']);
    expect(textsOf(['2026-03-07', inDateFormat(20260331)])).toEqual(['2026-03-07', '2026-03-31']);
    expect(problemOf([inDateFormat(20260230)])).toMatchObject({ code: 'not_a_date' });
  });

  test('the serial number is the one of Sheets', () => {
    expect(readDays(['1970-01-01', '2000-01-01'], placeOf)).toEqual([25569, 36526]);
  });
});

describe('in data ranges', () => {
  test.each([
    ['31.01.2024', '2024-01-31'],
    ['1.2.2024', '2024-02-01'],
    ['31.01.2024 14:30', '2024-01-31'],
    ['31 jan. 2024', '2024-01-31'],
    ['31 januari 2024', '2024-01-31'],
    ['31. januar 2024', '2024-01-31'],
    ['1 maj 2024', '2024-05-01'],
    ['1 mai 2024', '2024-05-01'],
    ['2 May 2024', '2024-05-02'],
    ['Oct 3, 2024', '2024-10-03'],
    ['3 okt 2024', '2024-10-03'],
    ['24. des. 2024', '2024-12-24'],
    ['2024v05', '2024-01-29'],
    ['2024-W05', '2024-01-29'],
    ['2020-W53', '2020-12-28'],
    ['20240131', '2024-01-31'],
    ['1/31/2024', '2024-01-31'],
    ['31/1/2024', '2024-01-31'],
    ['1/1/2024', '2024-01-01'],
  ])('%s is %s', (cell, day) => {
    expect(textsOf([cell], true)).toEqual([day]);
  });

  test('the whole column decides whether the day or the month comes first', () => {
    expect(textsOf(['1/2/2024', '1/31/2024'], true)).toEqual(['2024-01-02', '2024-01-31']);
    expect(textsOf(['1/2/2024', '31/1/2024'], true)).toEqual(['2024-02-01', '2024-01-31']);
  });

  test('a column that fits both ways, or neither, is refused', () => {
    expect(problemOf(['1/2/2024', '3/4/2024'], true)).toMatchObject({ code: 'date_two_readings' });
    expect(problemOf(['31/1/2024', '1/31/2024', '1/2/2024'], true)).toBeDefined();
  });

  test.each(['2021-W53', '2024v00', '31.02.2024', '31 foo 2024', '13/13/2024', 'v. 5', 'uke 5'])(
    '%s is refused',
    (cell) => {
      expect(problemOf([cell], true)).toMatchObject({ code: 'not_a_date', text: cell });
    },
  );

  test('every bad cell is reported with its index', () => {
    const { days, bad } = inspectDays(['2024-01-31', 'x', '#REF!', '1/2/2024', ''], { dataRange: true });
    expect(days[0]).toBe(45322);
    expect(bad).toEqual([
      { index: 1, kind: 'text', text: 'x' },
      { index: 2, kind: 'error', text: '#REF!' },
      { index: 3, kind: 'two_readings', text: '1/2/2024' },
    ]);
  });
});
