/** start: three key figures from Data or one's own, judged by target or guideline, and never over two periods at once. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { startTexts } from '../../src/locale/workbooks/start.ts';
import { letters, parseZone } from '../../src/workbooks/a1.ts';
import { start } from '../../src/workbooks/start/index.ts';
import { startSample } from '../../src/workbooks/start/sample.ts';
import { openPlan } from './open-plan.ts';
import { withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = start.plan('en');
const texts = startTexts.en;
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const ROWS = { CAC: 7, CVR: 9, LTV_CAC: 11 } as const;
type Id = keyof typeof ROWS;
const statusOf = (book: ReturnType<typeof open>, id: Id) => book.text('start', `K${ROWS[id]}`);
const saidOf = (book: ReturnType<typeof open>, id: Id) => book.text('start', `G${ROWS[id] + 1}`);

/** The sample straight from its rows: the twelve months of 2025. */
function lastYear(id: string): number {
  const { columns, rows } = startSample(texts);
  const at = columns.findIndex((column) => column.id === id);
  return rows.slice(12).reduce((total, row) => total + Number(row[at]), 0);
}

test('the three figures are what plain sums of the last twelve months say', () => {
  const book = open();
  const cac = lastYear('cost') / lastYear('new_customers');
  const ltv = (lastYear('revenue') / lastYear('orders')) * 1.4 * 3 * 0.42;
  expect(book.value('start', 'H7')).toBeCloseTo(cac, 9);
  expect(book.value('start', 'H9')).toBeCloseTo(lastYear('conversions') / lastYear('sessions'), 12);
  expect(book.value('start', 'H11')).toBeCloseTo(ltv / cac, 9);
});

test('cost and customers of two sources are not judged, since they may be of two periods', () => {
  const book = open();
  book.type('start', 'D7', '200000');
  for (const id of ['CAC', 'LTV_CAC'] as const) {
    expect(statusOf(book, id)).toBe('– Not judged');
    expect(saidOf(book, id)).toBe(texts.results.mixed[id]);
  }
  expect(statusOf(book, 'CVR')).toBe('✓ Good');
  book.type('start', 'D8', '76');
  expect(book.value('start', 'H7')).toBeCloseTo(200000 / 76, 9);
  expect(statusOf(book, 'CAC')).toBe('✓ Good');
  book.type('start', 'D7', '');
  expect(statusOf(book, 'CAC')).toBe('– Not judged');
});

test('so are visits and conversions', () => {
  const book = open();
  book.type('start', 'D10', '900');
  expect(statusOf(book, 'CVR')).toBe('– Not judged');
  expect(saidOf(book, 'CVR')).toBe(texts.results.mixed.CVR);
  expect(statusOf(book, 'CAC')).toBe('! Watch');
  book.type('start', 'D9', '30000');
  expect(statusOf(book, 'CVR')).toBe('✓ Good');
});

test('a target judges before the guideline, and without one the guideline counts where there is one', () => {
  const book = open();
  expect(['CAC', 'CVR', 'LTV_CAC'].map((id) => statusOf(book, id as Id))).toEqual([
    '! Watch',
    '✓ Good',
    '! Watch',
  ]);
  book.type('start', 'J7', '2000');
  book.type('start', 'J9', '');
  book.type('start', 'J11', '1.5');
  expect(['CAC', 'CVR', 'LTV_CAC'].map((id) => statusOf(book, id as Id))).toEqual([
    '✗ Act',
    '– Not judged',
    '✓ Good',
  ]);
  expect(book.text('start', 'G11')).toContain('≥ 3');
});

test('the note of a month stands beside its figures', () => {
  const book = open();
  const { columns } = plan.tabs.find(({ id }) => id === 'months') ?? { columns: 0 };
  const june = Array.from({ length: columns }, (_, index) => book.text('months', `${letters(index + 1)}19`));
  expect(june[0]).toBe('2025-07');
  expect(june).toContain(texts.sampleNotes['month 19']);
});

/** The series of the chart of the first screen without their headers. */
function drawn(book: ReturnType<typeof open>) {
  const [chart] = plan.tabs[0]?.charts ?? [];
  return (chart?.series ?? []).map(({ tab = '', zone, line = false }) => {
    const { top, bottom, left } = parseZone(zone);
    const cells = Array.from({ length: bottom - top }, (_, index) => `${letters(left)}${top + 1 + index}`);
    return { line, values: cells.map((cell) => book.value(tab, cell)) };
  });
}

test('the chart has LTV/CAC of both periods with lines at 1 and 3, and leaves out what is not judged', () => {
  const book = open();
  const [columns, breakEven, guideline] = drawn(book);
  expect(columns?.values[2]).toBe(book.value('start', 'H11'));
  expect(breakEven).toEqual({ line: true, values: [1, 1, 1, 1] });
  expect(guideline).toEqual({ line: true, values: [3, 3, 3, 3] });
  book.type('start', 'D7', '200000');
  expect(drawn(book)[0]?.values[2]).toBe('');
});

test('without data and figures nothing is measured, and there are no errors', () => {
  const book = open(withRows(plan, 'data', []));
  expect(book.errors()).toEqual([]);
  for (const id of ['CAC', 'CVR', 'LTV_CAC'] as const) expect(statusOf(book, id)).toBe('… Not measured yet');
  book.type('start', 'D7', '200000');
  expect(statusOf(book, 'CAC')).toBe('… Not measured yet');
});
