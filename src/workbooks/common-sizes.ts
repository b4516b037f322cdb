/** Columns as wide and rows as high as the longest of the languages needs, so that a workbook may change its language. */
import type { TabPlan, WorkbookPlan } from './plan.ts';

/** The same plan in several languages; nothing but the sizes changes. */
export const withCommonSizes = (plans: readonly WorkbookPlan[]): WorkbookPlan[] =>
  plans.map((plan) => ({
    ...plan,
    tabs: plan.tabs.map((tab, index) => ({
      ...tab,
      ...commonSizes(plans.map(({ tabs }) => tabs[index] as TabPlan)),
    })),
  }));

function commonSizes(tabs: readonly TabPlan[]): Partial<TabPlan> {
  const count = Math.max(...tabs.map(({ columnWidths }) => columnWidths.length));
  const columnWidths = Array.from({ length: count }, (_, index) =>
    Math.max(...tabs.map(({ columnWidths: widths }) => widths[index] ?? 0)),
  );
  const columns = Math.max(...tabs.map((tab) => tab.columns));
  const rowHeights = highest(tabs);
  return { columnWidths, columns, ...(rowHeights.length > 0 && { rowHeights }) };
}

/** The highest of every row; rows of the same height that follow each other are said once. */
function highest(tabs: readonly TabPlan[]): NonNullable<TabPlan['rowHeights']> {
  const heights = new Map<number, number>();
  for (const { rowHeights = [] } of tabs) {
    for (const [row, pixels] of lastHeights(rowHeights))
      heights.set(row, Math.max(pixels, heights.get(row) ?? 0));
  }
  const runs: { row: number; count: number; pixels: number }[] = [];
  for (const [row, pixels] of Array.from(heights).sort(([a], [b]) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.row + run.count === row && run.pixels === pixels) run.count += 1;
    else runs.push({ row, count: 1, pixels });
  }
  return runs;
}

/** Later ones replace earlier ones. */
function lastHeights(rowHeights: NonNullable<TabPlan['rowHeights']>): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, count, pixels } of rowHeights) {
    for (let index = 0; index < count; index++) heights.set(row + index, pixels);
  }
  return heights;
}
