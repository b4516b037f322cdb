import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoneName } from '../../../src/workbooks/a1.ts';
import { type Duty, rectanglesOver } from '../../../src/workbooks/writing/rectangles.ts';
import { CellGrid, forEachCell } from '../../../src/workbooks/writing/zones.ts';

const gridOf = (rows: readonly (readonly Duty[])[]): CellGrid<Duty> => {
  const grid = new CellGrid<Duty>(
    { top: 1, left: 1, bottom: rows.length, right: rows[0]?.length ?? 0 },
    'either',
  );
  grid.place(1, 1, rows);
  return grid;
};

const W = 'write';
const K = 'keep';
const E = 'either';

test('what may be written joins what must be written', () => {
  expect(
    rectanglesOver(
      gridOf([
        [W, E, W],
        [E, E, E],
        [W, E, E],
      ]),
    ).map(zoneName),
  ).toEqual(['A1:C3']);
});

test('a column of the user is gone around', () => {
  const rows = [
    [W, W, W],
    [W, K, W],
    [W, K, W],
    [W, W, W],
  ] as const;
  expect(rectanglesOver(gridOf(rows)).map(zoneName)).toEqual(['A1:A4', 'B1:C1', 'C2:C4', 'B4']);
});

test('every cell to write is covered, and none to keep', () => {
  const duty = fc.constantFrom<Duty>(W, K, E);
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([height, width]) =>
      fc.array(fc.array(duty, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(rows, (given) => {
      const grid = gridOf(given);
      const covered = new Set<string>();
      for (const zone of rectanglesOver(grid)) {
        forEachCell(zone, (row, column) => {
          expect(grid.get(row, column)).not.toBe(K);
          covered.add(`${row} ${column}`);
        });
      }
      forEachCell(grid.zone, (row, column) => {
        if (grid.get(row, column) === W) expect(covered).toContain(`${row} ${column}`);
      });
    }),
  );
});
