/** Where the columns and rows of a tab end, in pixels. */
import type { TabPlan } from '../../src/workbooks/plan.ts';
import { USUAL_HEIGHT, USUAL_WIDTH } from '../../src/workbooks/usual-size.ts';

export const heightOf = ({ rowHeights = [] }: TabPlan, row: number): number =>
  rowHeights.findLast(({ row: from, count }) => row >= from && row < from + count)?.pixels ?? USUAL_HEIGHT;

export const widthOf = ({ columnWidths }: TabPlan, column: number): number =>
  columnWidths[column - 1] ?? USUAL_WIDTH;

/** Of all numbers from `from` to `to`. */
export function sum(from: number, to: number, of: (number: number) => number): number {
  let total = 0;
  for (let number = from; number <= to; number++) total += of(number);
  return total;
}

/** The lower edge of a row. */
export const bottomOf = (tab: TabPlan, row: number): number => sum(1, row, (each) => heightOf(tab, each));

/** The right edge of a column. */
export const rightOf = (tab: TabPlan, column: number): number => sum(1, column, (each) => widthOf(tab, each));
