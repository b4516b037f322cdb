/** cac_ledger: rolling CAC with lag and window, spread costs, sellers' time, and what is included. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { calculate } from '../../src/functions/cac-rolling.ts';
import { cacLedgerTexts } from '../../src/locale/workbooks/cac-ledger.ts';
import { cacLedger } from '../../src/workbooks/cac-ledger/index.ts';
import { type Method, sampleIn } from '../../src/workbooks/cac-ledger/sample.ts';
import { openPlan } from './open-plan.ts';
import { withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = cacLedger.plan('en');
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const texts = cacLedgerTexts.en;
const LINES = [
  'staff_cost',
  'ad_spend',
  'agency_cost',
  'production_cost',
  'tool_cost',
  'overhead_cost',
  'sales_cost',
];

/** A measure of a method in each of the 24 months, straight from the rows of the sample. */
function monthly(method: Method, id: string): number[] {
  const { columns, rows } = sampleIn(texts);
  const at = columns.findIndex((column) => column.id === id);
  return rows.filter((row) => row[1] === texts.methods[method]).map((row) => Number(row[at]));
}

/** What the licences and the stand of the sample cost a month: 96,000 / 12, 84,000 / 12; 132,000 / 24 from March, 90,000 / 18 from September. */
const spread = (method: Method, month: number): number =>
  method === 'digital' ? (month <= 12 ? 8000 : 7000) : (month >= 3 ? 5500 : 0) + (month >= 9 ? 5000 : 0);

/** All lines, with the sellers' time on digital leads moved. */
function costs(method: Method, { share = 0.3, without = [] as string[] } = {}): number[] {
  const sellers = monthly('outbound', 'sales_cost');
  return sellers.map((sold, index) => {
    const own = LINES.filter((line) => !without.includes(line)).map(
      (line) => monthly(method, line)[index] as number,
    );
    const moved = without.includes('sales_cost') ? 0 : sold * share * (method === 'digital' ? 1 : -1);
    return own.reduce((total, value) => total + value, moved) + spread(method, index + 1);
  });
}

/** The last value of CAC_ROLLING over the 24 months. */
function rolling(cost: readonly number[], customers: readonly number[], window: number, lag: number): number {
  const results = calculate(
    cost.map((value) => [value]),
    customers.map((value) => [value]),
    window,
    lag,
  ) as number[][];
  return results[results.length - 1]?.[0] as number;
}
const added = (one: readonly number[], other: readonly number[]) =>
  one.map((value, index) => value + (other[index] as number));
const customersOf = (method: Method) => monthly(method, 'new_customers');

test('CAC of each method and of both is that of CAC_ROLLING, for every window', () => {
  const book = open();
  const rows: readonly (readonly [number, readonly number[], readonly number[]])[] = [
    [7, added(costs('digital'), costs('outbound')), added(customersOf('digital'), customersOf('outbound'))],
    [8, costs('digital'), customersOf('digital')],
    [9, costs('outbound'), customersOf('outbound')],
  ];
  for (const [row, cost, customers] of rows) {
    expect(book.value('overview', `C${row}`)).toBeCloseTo(rolling(cost, customers, 6, 2), 6);
    expect(book.value('overview', `D${row}`)).toBeCloseTo(rolling(cost, customers, 3, 2), 6);
    expect(book.value('overview', `F${row}`)).toBeCloseTo(rolling(cost, customers, 12, 2), 6);
  }
});

test('lag and window are the user’s, and a window that is not all there is left blank', () => {
  const book = open();
  book.type('overview', 'O12', '5');
  book.type('overview', 'O13', '12');
  expect(book.value('overview', 'C8')).toBeCloseTo(
    rolling(costs('digital'), customersOf('digital'), 12, 5),
    6,
  );
  expect(book.text('overview', 'G8')).toBe('');
  expect(book.text('rolling', 'E6')).toBe('');
  expect(book.errors()).toEqual([]);
});

test('a line that is not ticked does not count, and digital CAC without sellers is said to look too good', () => {
  const book = open();
  book.type('overview', 'C12', 'FALSE');
  expect(book.value('overview', 'C8')).toBeCloseTo(
    rolling(costs('digital', { without: ['staff_cost'] }), customersOf('digital'), 6, 2),
    6,
  );
  expect(book.text('overview', 'K8')).not.toBe(texts.seller);
  book.type('overview', 'I12', 'FALSE');
  expect(book.text('overview', 'K8')).toBe(texts.seller);
});

test('sellers’ time on digital leads is moved, not counted twice', () => {
  const book = open();
  const all = book.value('overview', 'C7');
  book.type('overview', 'O14', '0');
  expect(book.value('overview', 'C7')).toBeCloseTo(all as number, 6);
  expect(book.value('overview', 'C9')).toBeCloseTo(
    rolling(costs('outbound', { share: 0 }), customersOf('outbound'), 6, 2),
    6,
  );
  expect(book.text('overview', 'K8')).toBe(texts.seller);
});

test('what is paid at once is spread over its months', () => {
  const book = open();
  const months = [1, 2, 3, 9, 12, 13, 24];
  for (const month of months) {
    expect(book.value('ledger', `L${9 + month}`)).toBe(spread('digital', month));
    expect(book.value('ledger', `W${9 + month}`)).toBe(spread('outbound', month));
  }
});

test('fewer than 20 new customers are not judged', () => {
  const book = open();
  book.type('overview', 'O13', '3');
  expect(book.text('overview', 'I9')).toBe('! Watch');
  // December's outbound customers: three instead of six leave 18 in three months.
  book.type('data', 'J53', '3');
  expect(book.value('overview', 'J9')).toBe(18);
  expect(book.text('overview', 'I9')).toBe('– Not judged');
});

test('the months of one method are shown when they are asked for', () => {
  const book = open();
  const [digital, outbound] = (['digital', 'outbound'] as const).map(
    (method) => monthly(method, 'ad_spend')[23],
  );
  expect(book.value('overview', 'D18')).toBe((digital as number) + (outbound as number));
  book.type('overview', 'O15', texts.methods.outbound);
  expect(book.value('overview', 'D18')).toBe(outbound);
});

test('VAT and existing customers must be made sure of', () => {
  const book = open();
  expect(book.text('overview', 'N18')).toBe(texts.settings.sure);
  book.type('overview', 'O16', 'FALSE');
  expect(book.text('overview', 'N18')).toBe(texts.settings.unsure);
});

test('rows of another method are found by Checks', () => {
  const book = open();
  book.type('data', 'B7', 'Partners');
  expect(book.text('checks', 'B3')).toMatch(/^!/);
});

test('other rows in another order change the answers', () => {
  // The first days of January to August 2025: 10,000 for ads and 5 new customers a month.
  const days = [45658, 45689, 45717, 45748, 45778, 45809, 45839, 45870];
  const rows = [
    ['Nya kunder', 'Annonskostnad', 'Dag', 'Kanal'],
    ...days.map((day) => [5, 10000, day, 'Digital']),
  ];
  const book = open(withRows(plan, 'data', rows));
  for (const row of [5, 6, 7, 8]) book.type('spread', `D${row}`, '');
  expect(book.errors()).toEqual([]);
  expect(book.value('overview', 'C8')).toBe(2000);
  expect(book.value('overview', 'J8')).toBe(30);
  expect(book.text('overview', 'C18')).toBe('');
});

test('an empty Data tab gives blanks and words', () => {
  const book = open(withRows(plan, 'data', []));
  expect(book.errors()).toEqual([]);
  for (const row of [7, 8, 9]) expect(book.text('overview', `I${row}`)).toBe('… Not measured yet');
});
