/** The line under the title of a Data tab: what a row is, and whose rows they are. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { LOCALES } from '../../../local/engine/locales.ts';
import { wordsIn } from '../../../src/workbooks/blocks/words.ts';
import type { CellContent, WorkbookPlan } from '../../../src/workbooks/plan.ts';
import { workbooks } from '../../../src/workbooks/workbooks.ts';
import { openPlan } from '../open-plan.ts';
import { dataTabsOf, rowsOf, withRows } from '../with-rows.ts';

const engine = await loadEngine();
const { data, screen, checks } = wordsIn('en').shared;

const planOf = (id: string): WorkbookPlan => {
  const workbook = workbooks.find((each) => each.id === id);
  if (workbook === undefined) throw new Error(`There is no workbook ${id}`);
  return workbook.plan('en');
};
const doubled = (rows: readonly (readonly CellContent[])[]) => [...rows, ...rows.slice(1)];

test.each(['start', 'fifteen', 'ecommerce', 'attribution'])(
  '%s: each tab says that it holds the sample until its own rows are pasted',
  (id) => {
    const plan = planOf(id);
    const tabs = dataTabsOf(plan);
    const sample = openPlan(plan, engine, LOCALES.en);
    for (const tab of tabs) expect(sample.text(tab, 'A2').endsWith(data.sample)).toBe(true);
    const changed = tabs[tabs.length - 1] as string;
    const own = openPlan(withRows(plan, changed, doubled(rowsOf(plan, changed))), engine, LOCALES.en);
    for (const tab of tabs)
      expect(own.text(tab, 'A2').endsWith(tab === changed ? data.own : data.sample)).toBe(true);
    const about = (book: typeof own) => book.text(changed, 'A2').split('. ')[0];
    expect(about(own)).toBe(about(sample));
  },
);

test('the first screen speaks of the sample until one tab has other rows', () => {
  const plan = planOf('ecommerce');
  const said = (rows: readonly (readonly CellContent[])[]) =>
    openPlan(withRows(plan, 'orders', rows), engine, LOCALES.en).text('ecommerce', 'B4');
  const mark = screen.sample.split(':')[0] as string;
  expect(said(rowsOf(plan, 'orders')).startsWith(mark)).toBe(true);
  expect(said(doubled(rowsOf(plan, 'orders')))).toMatch(new RegExp(`^(${checks.allOk}|!)`));
});

test('an empty tab holds no sample', () => {
  const book = openPlan(withRows(planOf('start'), 'data', []), engine, LOCALES.en);
  expect(book.text('data', 'A2').endsWith(data.own)).toBe(true);
});
