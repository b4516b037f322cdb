import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/workbooks/fill-down.ts';
import type { CellContent, WorkbookPlan } from '../../src/workbooks/plan.ts';

const planOf = (cells: readonly (readonly CellContent[])[]): WorkbookPlan => ({
  id: 'start',
  language: 'en',
  shortTitle: 'Start',
  title: 'Start',
  goal: 'Start',
  tabs: [{ id: 'one', name: 'One', rows: 40, columns: 26, columnWidths: [], blocks: [block(cells)] }],
});
const block = (cells: readonly (readonly CellContent[])[]) => ({ at: 'A1', cells, owner: 'ours' as const });
const cellsOf = (plan: WorkbookPlan) => plan.tabs[0]?.blocks[0]?.cells;

const reference = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'B', 'Z', 'AA', 'AZ'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 99 }),
  )
  .map((parts) => parts.join(''));
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('+', '"A1"', 'SUM(', ')', ';', '{tab:b2b}!', '10^12', '""')))
  .map((parts) => `=${parts.join('')}`);
const cell = fc.oneof(formula, formula, fc.integer(), fc.constant(null), fc.string());
const rectangle = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .filter((cells) => cells.flat().every((each) => !['↧', '↦', '~'].includes(String(each))));

test('what was packed is unpacked as it was', () => {
  fc.assert(
    fc.property(rectangle, (cells) => {
      expect(cellsOf(unpacked(packed(planOf(cells))))).toEqual(cells);
    }),
  );
});

test('a formula that is filled down or to the right is kept once', () => {
  const cells = [1, 2, 3].map((row) => [`=$A${row}+B$9`, `=$A${row}+C$9`]);
  expect(cellsOf(packed(planOf(cells)))).toEqual([
    ['=$A1+B$9', '↦'],
    ['↧', '↧'],
    ['↧', '↧'],
  ]);
});

test('a text that is the one above it is kept once', () => {
  const cells = [
    ['Spend', 'Cost', 'Number'],
    ['Amount spent', 'Cost', 'Number'],
  ];
  expect(cellsOf(packed(planOf(cells)))).toEqual([cells[0], ['Amount spent', '~', '~']]);
});

test('texts in quotes, names of tabs and functions are no references', () => {
  const cells = [['="A1"&{tab:b2}!A1&LOG10(A1)'], ['="A1"&{tab:b2}!A2&LOG10(A2)']];
  expect(cellsOf(packed(planOf(cells)))).toEqual([cells[0], ['↧']]);
});

test.each(['↧', '↦', '~'])('a cell that looks like the mark %s is refused', (mark) => {
  expect(() => packed(planOf([[mark]]))).toThrow(`A cell holds ${mark}`);
});
