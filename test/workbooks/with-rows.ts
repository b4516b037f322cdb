/** A plan as if the user had pasted other rows into a Data tab, header first; no rows leave it empty. */
import type { CellContent, WorkbookPlan } from '../../src/workbooks/plan.ts';

export function withRows(
  plan: WorkbookPlan,
  tab: string,
  rows: readonly (readonly CellContent[])[],
): WorkbookPlan {
  const pasted = rows.length === 0 ? [[null]] : rows;
  return {
    ...plan,
    tabs: plan.tabs.map((each) =>
      each.id === tab
        ? {
            ...each,
            blocks: each.blocks.map((block) =>
              block.owner === 'user' && block.at === 'A5' ? { ...block, cells: pasted } : block,
            ),
          }
        : each,
    ),
  };
}

/** The rows of a Data tab as they are, header first. */
export function rowsOf(plan: WorkbookPlan, tab: string): readonly (readonly CellContent[])[] {
  const blocks = plan.tabs.find(({ id }) => id === tab)?.blocks ?? [];
  const found = blocks.find(({ owner, at }) => owner === 'user' && at === 'A5');
  if (found === undefined) throw new Error(`${tab} is no Data tab`);
  return found.cells;
}

/** The sample of a Data tab without columns of these names. */
export function withoutColumns(plan: WorkbookPlan, tab: string, headers: readonly string[]): WorkbookPlan {
  const rows = rowsOf(plan, tab);
  const left = rows[0]?.map((header) => !headers.includes(String(header)));
  return withRows(
    plan,
    tab,
    rows.map((row) => row.filter((_, index) => left?.[index])),
  );
}

/** The ids of the Data tabs. */
export const dataTabsOf = ({ tabs }: WorkbookPlan): string[] =>
  tabs
    .filter(({ id, blocks }) =>
      blocks.some(({ owner, at, name }) => owner === 'user' && at === 'A5' && name === id),
    )
    .map(({ id }) => id);
