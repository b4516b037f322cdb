/** Cell arguments as matrices. */
import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/failure.ts';
import { commonShape, matrixOf, placesIn, plainNumbers, single, toRows } from '../../src/core/matrix.ts';

test.each([
  [5, { rows: 1, columns: 1, cells: [5] }],
  [undefined, { rows: 1, columns: 1, cells: [undefined] }],
  [[], { rows: 1, columns: 1, cells: [''] }],
  [[[]], { rows: 1, columns: 1, cells: [''] }],
  [[1, 2], { rows: 2, columns: 1, cells: [1, 2] }],
  [[[1, 2], [3]], { rows: 2, columns: 2, cells: [1, 2, 3, ''] }],
  [[1, [2, 3]], { rows: 2, columns: 2, cells: [1, '', 2, 3] }],
])('%j is a rectangle', (argument, matrix) => {
  expect(matrixOf(argument)).toEqual(matrix);
});

test('rows come back as they were', () => {
  expect(
    toRows([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(toRows('a')).toEqual([['a']]);
});

test('one cell is one cell, and a range is refused with its name and size', () => {
  expect(single([['a']], 'kpi')).toBe('a');
  let problem: Problem | undefined;
  try {
    single([['a'], ['b']], 'kpi');
  } catch (error) {
    problem = (error as { problem: Problem }).problem;
  }
  expect(problem).toEqual({ code: 'not_one_cell', name: 'kpi', rows: 2, columns: 1 });
});

test('places count from 1, and only the direction that a range has', () => {
  expect(placesIn('cost', { rows: 1, columns: 1 })(0)).toEqual({ argument: 'cost' });
  expect(placesIn('cost', { rows: 9, columns: 1 })(3)).toEqual({ argument: 'cost', row: 4 });
  expect(placesIn('cost', { rows: 1, columns: 9 })(3)).toEqual({ argument: 'cost', column: 4 });
  expect(placesIn('cost', { rows: 2, columns: 3 })(4)).toEqual({ argument: 'cost', row: 2, column: 2 });
});

test('a range of plain numbers and empty cells is read at once; any other is not', () => {
  expect(
    plainNumbers([
      [1, 2],
      [3, 4],
    ]),
  ).toEqual({ rows: 2, columns: 2, numbers: Float64Array.of(1, 2, 3, 4) });
  expect(plainNumbers([[1], ['']])?.numbers).toEqual(Float64Array.of(1, Number.NaN));
  for (const other of [5, [], [[]], [1, 2], [[1], [2, 3]], [[1], [Number.NaN]], [[1], ['2']]]) {
    expect(plainNumbers(other)).toBeUndefined();
  }
});

test('a column and a row make a block', () => {
  const shapes = [
    { rows: 3, columns: 1 },
    { rows: 1, columns: 1 },
    { rows: 1, columns: 2 },
  ];
  expect(commonShape(['a', 'b', 'c'], shapes)).toEqual({ rows: 3, columns: 2 });
});
