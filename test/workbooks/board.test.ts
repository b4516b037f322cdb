/** board: five figures against plan and last year, sentences that a formula writes, and comments that must be there. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { boardTexts } from '../../src/locale/workbooks/board.ts';
import type { Sample } from '../../src/workbooks/blocks/data-tab.ts';
import { board } from '../../src/workbooks/board/index.ts';
import { samplesIn } from '../../src/workbooks/board/sample.ts';
import { openPlan } from './open-plan.ts';
import { rowsOf, withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = board.plan('en');
const samples = samplesIn(boardTexts.en);
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const serial = (year: number, month: number, date = 1) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

const ROW = { leads: 7, CPL: 8, attributed_revenue: 9, ROI: 10, LTV_CAC: 11 } as const;
const IDS = Object.keys(ROW) as (keyof typeof ROW)[];

/** Sums of three months of a sample, straight from its rows. */
function quarter({ columns, rows }: Sample, year: number, month: number) {
  const chosen = rows.filter(
    ([day]) => Number(day) >= serial(year, month) && Number(day) < serial(year, month + 3),
  );
  return (id: string) => {
    const place = columns.findIndex((column) => column.id === id);
    return chosen.reduce((total, row) => total + Number(row[place]), 0);
  };
}

/** The five, with a margin of 50 %, 1.2 orders a year for 3 years, and cost one sales cycle of 3 months earlier. */
function figures(year: number) {
  const [now, cycleBefore] = [quarter(samples.actual, year, 10), quarter(samples.actual, year, 7)];
  const cac = now('cost') / now('new_customers');
  return {
    leads: now('leads'),
    CPL: now('cost') / now('leads'),
    attributed_revenue: now('attributed_revenue'),
    ROI: (now('attributed_revenue') * 0.5 - cycleBefore('cost')) / cycleBefore('cost'),
    LTV_CAC: ((now('revenue') / now('orders')) * 1.2 * 3 * 0.5) / cac,
  };
}

test('the five figures and their change since last year are those of plain sums', () => {
  const book = open();
  const [now, then] = [figures(2025), figures(2024)];
  for (const id of IDS) {
    expect(book.value('board', `C${ROW[id]}`), id).toBeCloseTo(now[id], 9);
    if (id !== 'ROI') expect(book.value('board', `D${ROW[id]}`), id).toBeCloseTo(now[id] / then[id] - 1, 9);
  }
  expect(book.text('board', `D${ROW.ROI}`)).toBe(`+${Math.round((now.ROI - then.ROI) * 100)} pts`);
});

test('the plan of the period is added up from the plan of its months', () => {
  const book = open();
  const [now, cycleBefore] = [quarter(samples.plan, 2025, 10), quarter(samples.plan, 2025, 7)];
  const expected = {
    leads: now('leads'),
    CPL: now('cost') / now('leads'),
    attributed_revenue: now('attributed_revenue'),
    ROI: (now('attributed_revenue') * 0.5 - cycleBefore('cost')) / cycleBefore('cost'),
  };
  for (const [id, value] of Object.entries(expected))
    expect(book.value('board', `E${ROW[id as keyof typeof ROW]}`), id).toBeCloseTo(value, 9);
  expect(book.text('board', `E${ROW.LTV_CAC}`)).toBe('≥ 3');
});

test('a month without plan leaves the period without one, rather than with too small a plan', () => {
  const rows = rowsOf(plan, 'plan').filter(([day]) => day !== serial(2025, 11));
  const book = open(withRows(plan, 'plan', rows));
  expect(book.text('board', `E${ROW.leads}`)).toBe('');
  expect(book.text('board', `F${ROW.leads}`)).toBe('– Not judged');
  expect(book.text('board', `T${ROW.leads}`)).toContain('no plan set');
});

test('what happened is said in words and whole numbers', () => {
  const book = open();
  const said = IDS.map((id) => book.text('board', `T${ROW[id]}`));
  expect(said).toEqual([
    'Up 15% on last year, better than plan. 46% of them qualified, against 41% then.',
    'Up 4% on last year, worse than plan.',
    'Up 31% on last year, better than plan.',
    '39%, against 14% last year, better than plan.',
    'Up 1% on last year, below the guideline.',
  ]);
  book.type('inputs', 'C9', 'FALSE');
  expect(book.text('board', `T${ROW.attributed_revenue}`)).toContain('on the period before');
  const before = quarter(samples.actual, 2025, 7)('attributed_revenue');
  const change = figures(2025).attributed_revenue / before - 1;
  expect(book.value('board', `D${ROW.attributed_revenue}`)).toBeCloseTo(change, 9);
});

test('a red KPI without comment is pointed out', () => {
  const book = open();
  expect(book.text('board', `F${ROW.CPL}`)).toBe('✗ Act');
  expect(book.text('board', 'T14')).toMatch(/^✓/);
  book.type('board', `V${ROW.CPL}`, '');
  expect(book.text('board', 'T14')).toMatch(/^✗ .*: 1\./);
  const rule = plan.tabs[0]?.rules?.find(({ zone }) => zone === 'U7:V11');
  expect(rule).toMatchObject({ look: 'act', formula: '=AND($F7="✗ Act";U7="")' });
});

test('comments of another period are pointed out, and a definition changed in the period is told', () => {
  const book = open();
  expect(book.text('board', 'T15')).toMatch(/^✓/);
  expect(book.text('board', 'T16')).toContain('commission');
  book.type('inputs', 'C11', String(serial(2025, 9)));
  expect(book.text('board', 'T15')).toMatch(/^! .*2025-12/);
  book.type('inputs', 'C16', String(serial(2024, 1)));
  expect(book.text('board', 'T16')).toBe(boardTexts.en.know.unchanged);
});

test('ROI waits for cost one sales cycle earlier', () => {
  const book = open();
  book.type('inputs', 'C7', '18');
  expect(book.text('board', `C${ROW.ROI}`)).toBe('');
  expect(book.text('board', `F${ROW.ROI}`)).toBe('… Not measured yet');
  book.type('inputs', 'C7', '0');
  const now = quarter(samples.actual, 2025, 10);
  const sameMonths = (now('attributed_revenue') * 0.5 - now('cost')) / now('cost');
  expect(book.value('board', `C${ROW.ROI}`)).toBeCloseTo(sameMonths, 9);
});

test('without a margin ROI and LTV/CAC are not measured, rather than counted on revenue', () => {
  const book = open();
  book.type('inputs', 'C4', '');
  for (const id of ['ROI', 'LTV_CAC'] as const) expect(book.text('board', `C${ROW[id]}`)).toBe('');
  expect(book.errors()).toEqual([]);
});

test('a month that is not over is never compared', () => {
  const header = ['Date', 'Leads', 'Cost'];
  const days = (year: number, month: number, count: number) =>
    Array.from({ length: count }, (_, day) => [serial(year, month) + day, 2, 1000]);
  const daily = [...days(2025, 11, 30), ...days(2025, 12, 14)];
  const book = open(withRows(plan, 'data', [header, ...daily]));
  expect(book.text('board', 'B3')).toContain('2025-11 to 2025-11');
  expect(book.value('board', `C${ROW.leads}`)).toBe(60);
  expect(book.errors()).toEqual([]);
});

test('with no data at all there are words and blanks, but no errors', () => {
  const book = open(withRows(withRows(plan, 'data', []), 'plan', []));
  expect(book.errors()).toEqual([]);
  for (const id of IDS) {
    expect(book.text('board', `C${ROW[id]}`)).toBe('');
    expect(book.text('board', `F${ROW[id]}`)).toBe('… Not measured yet');
    expect(book.text('board', `T${ROW[id]}`)).toBe('… Not measured yet');
  }
});

test('exports in another order are read, and fewer than 20 cases are not judged', () => {
  const data = [
    ['Marketing revenue', 'Leads', 'Total marketing cost', 'Month'],
    [100000, 15, 30000, serial(2026, 1)],
  ];
  const planned = [
    ['Leads', 'Month'],
    [10, serial(2026, 1)],
  ];
  const book = open(withRows(withRows(plan, 'data', data), 'plan', planned));
  expect(book.value('board', `C${ROW.CPL}`)).toBe(2000);
  expect(book.value('board', `E${ROW.leads}`)).toBe(10);
  expect(book.text('board', `F${ROW.leads}`)).toBe('– Not judged');
  expect(book.text('board', `T${ROW.leads}`)).toContain('Nothing to compare with yet');
  expect(book.errors()).toEqual([]);
});
