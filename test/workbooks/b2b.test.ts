/** b2b: the basic three, the way from visit to deal with its waiting times, velocity split, and what customers say. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { b2bTexts } from '../../src/locale/workbooks/b2b.ts';
import { b2b } from '../../src/workbooks/b2b/index.ts';
import { dataSample } from '../../src/workbooks/b2b/sample.ts';
import { openPlan } from './open-plan.ts';
import { rowsOf, withoutColumns, withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = b2b.plan('en');
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const texts = b2bTexts.en;

/** Sums of the sample straight from its rows, which are one for each month of 2025 and channel. */
function sumOf(id: string, ...months: readonly number[]): number {
  const { columns, rows } = dataSample(texts);
  const at = columns.findIndex((column) => column.id === id);
  return rows.reduce((total, row, index) => {
    const month = Math.floor(index / Object.keys(texts.sampleChannels).length) + 1;
    return months.includes(month) ? total + Number(row[at]) : total;
  }, 0);
}
const NOW = [10, 11, 12];
const BEFORE = [7, 8, 9];
const JUNE_TO_AUGUST = [6, 7, 8];

test('the three figures that most companies share stand first', () => {
  const book = open();
  expect(book.value('overview', 'C7')).toBe(sumOf('attributed_revenue', ...NOW));
  expect(book.value('overview', 'D7')).toBe(sumOf('attributed_revenue', ...BEFORE));
  expect(book.value('overview', 'C8')).toBe(sumOf('qualified_leads', ...NOW));
  // Cost counts three months earlier than the customers it won.
  expect(book.value('overview', 'C9')).toBeCloseTo(
    sumOf('cost', ...BEFORE) / sumOf('new_customers', ...NOW),
    9,
  );
});

test('a stage is compared with those who entered the stage before as much earlier as it takes', () => {
  const book = open();
  expect(book.value('overview', 'G13')).toBeCloseTo(sumOf('leads', ...NOW) / sumOf('sessions', ...NOW), 12);
  // SQL wait a month for an opportunity, and deals three months for their end.
  expect(book.value('overview', 'I16')).toBe(sumOf('qualified_leads', 9, 10, 11));
  expect(book.value('overview', 'G17')).toBeCloseTo(
    sumOf('won', ...NOW) / sumOf('opportunities', ...BEFORE),
    12,
  );
  book.type('overview', 'F17', '4');
  expect(book.value('overview', 'G17')).toBeCloseTo(
    sumOf('won', ...NOW) / sumOf('opportunities', ...JUNE_TO_AUGUST),
    12,
  );
});

test('a rate whose months are not all there is left out', () => {
  const book = open();
  book.type('overview', 'F17', '9');
  expect(book.value('overview', 'I17')).toBe(sumOf('opportunities', 1, 2, 3));
  expect(book.text('overview', 'H17')).toBe('');
});

test('deals are won among those decided, and open ones are no part of the rate', () => {
  const [won, lost] = [sumOf('won', ...NOW), sumOf('lost', ...NOW)];
  expect(open().value('overview', 'L13')).toBeCloseTo(won / (won + lost), 12);
});

test('velocity is its four factors, and their effects add up to its change', () => {
  const book = open();
  const factors = (months: readonly number[]) => {
    const [won, lost] = [sumOf('won', ...months), sumOf('lost', ...months)];
    const [size, days] = [sumOf('revenue_won', ...months) / won, sumOf('cycle_days', ...months) / won];
    return [sumOf('opportunities', ...months), won / (won + lost), size, days] as const;
  };
  const product = ([count, rate, size, days]: readonly number[]) =>
    ((count as number) * (rate as number) * (size as number)) / (days as number);
  const [now, before] = [factors(NOW), factors(BEFORE)];
  expect(book.value('overview', 'L16')).toBeCloseTo(product(now), 6);
  for (const index of [0, 1, 2, 3]) {
    const step = (changed: number) =>
      product(before.map((value, at) => (at < changed ? (now[at] as number) : value)));
    expect(book.value('overview', `O${12 + index}`)).toBeCloseTo(step(index + 1) - step(index), 6);
  }
  expect(book.value('overview', 'O16')).toBeCloseTo(product(now) - product(before), 6);
});

test('lifetime value is on margin, and blank without one', () => {
  const book = open();
  const size = sumOf('revenue_won', ...NOW) / sumOf('won', ...NOW);
  expect(book.value('ten', 'C6')).toBeCloseTo(size * 1.2 * 3 * 0.55, 6);
  book.type('ten', 'C25', '');
  expect(book.text('ten', 'C6')).toBe('');
  expect(book.text('ten', 'H7')).toBe('… Not measured yet');
});

const without = (...headers: readonly string[]) => withoutColumns(plan, 'data', headers);
const [PROFIT, ATTRIBUTED] = ['Gross profit (before ad cost)', 'Revenue from marketing'];

test('without gross profit in Data ROI is on revenue from marketing, or else on deals won, times the margin', () => {
  const cost = sumOf('cost', ...BEFORE);
  const roi = (id: string) => (0.55 * sumOf(id, ...NOW) - cost) / cost;
  expect(open(without(PROFIT)).value('ten', 'C8')).toBeCloseTo(roi('attributed_revenue'), 9);
  expect(open(without(PROFIT, ATTRIBUTED)).value('ten', 'C8')).toBeCloseTo(roi('revenue_won'), 9);
  const measured = open();
  measured.type('ten', 'C25', '10%');
  expect(measured.value('ten', 'C8')).toBeCloseTo((sumOf('gross_profit', ...NOW) - cost) / cost, 9);
});

test('ROI that is not measured names only what is really missing', () => {
  const book = open(without(PROFIT));
  book.type('ten', 'C25', '');
  expect(book.text('ten', 'J8')).toBe(`Not measured yet: Data needs ${PROFIT} or a gross margin in C25.`);
  const neither = open(without(PROFIT, ATTRIBUTED, 'Value of deals won', 'Total marketing cost'));
  expect(neither.text('ten', 'J8')).toBe(`Not measured yet: Data needs ${PROFIT}, Total marketing cost.`);
  const november = new Date(Date.UTC(2025, 10, 1)).getTime() / 86_400_000 + 25_569;
  const [header = [], ...rows] = rowsOf(plan, 'data');
  const late = open(withRows(plan, 'data', [header, ...rows.filter(([day]) => Number(day) >= november)]));
  expect(late.text('ten', 'J8')).toBe(texts.tables.costBefore);
});

test('accepted leads are not forced: they are measured when Data has them', () => {
  const book = open();
  expect(book.text('ten', 'H16')).toBe('… Not measured yet');
  const [header = [], ...rows] = rowsOf(plan, 'data');
  const sql = header.indexOf('Sales-qualified leads (SQL)');
  const accepted = rows.map((row) => [...row, row[sql] as number]);
  const measured = open(withRows(plan, 'data', [[...header, 'SAL'], ...accepted]));
  expect(measured.value('ten', 'C16')).toBeCloseTo(measured.value('ten', 'C15') as number, 12);
});

test('the five best entry pages are ranked by organic visits, and many visits with few conversions are a red flag', () => {
  const book = open();
  expect([5, 6, 7, 8, 9].map((row) => book.text('entry', `J${row}`))).toEqual([
    '/guide',
    '/checklist',
    '/',
    '/cases',
    '/demo',
  ]);
  const flagged = [5, 6, 7, 8, 9, 10].filter((row) => book.text('entry', `G${row}`) !== '');
  expect(flagged.map((row) => book.text('entry', `B${row}`))).toEqual(['/', '/checklist']);
});

test('what customers say stands beside what was tracked', () => {
  const book = open();
  expect(book.value('heard', 'C7')).toBe(6);
  expect(book.value('heard', 'J7')).toBe(4);
  expect(book.text('heard', 'B3')).toBe(
    '6 of 20 customers named a source, but were tracked as Direct or unknown.',
  );
  book.type('heard', 'B7', 'Radio');
  expect(book.value('heard', 'C7')).toBe(0);
  expect(book.value('heard', 'C14')).toBe(6);
});

test('other rows in another order change the answers', () => {
  const rows = [
    ['Lost', 'SQLs', 'Date', 'Source', 'Vunna affärer', 'Opportunities', 'New customers', 'Kostnad'],
    // The first days of January to June 2025.
    ...[45658, 45689, 45717, 45748, 45778, 45809].map((day) => [30, 60, day, 'x', 10, 50, 25, 50000]),
  ];
  const book = open(withRows(plan, 'data', rows));
  expect(book.errors()).toEqual([]);
  expect(book.value('overview', 'C8')).toBe(180);
  expect(book.value('overview', 'L13')).toBe(0.25);
  expect(book.value('overview', 'C9')).toBe(2000);
  expect(book.text('overview', 'L16')).toBe('');
});

test('empty Data tabs give blanks and words', () => {
  const empty = ['data', 'pages', 'answers'].reduce((each, tab) => withRows(each, tab, []), plan);
  const book = open(empty);
  expect(book.errors()).toEqual([]);
  for (const row of [7, 8, 9]) expect(book.text('overview', `G${row}`)).toBe('… Not measured yet');
  expect(book.text('heard', 'B3')).toContain('Ask every new customer');
});
