/** ecommerce: the figures of a shop against last year, cohorts of customers, and honest states. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { ecommerceTexts } from '../../src/locale/workbooks/ecommerce.ts';
import { letters, parseZone } from '../../src/workbooks/a1.ts';
import { ecommerce } from '../../src/workbooks/ecommerce/index.ts';
import { orderSample, shopSample } from '../../src/workbooks/ecommerce/sample.ts';
import { openPlan } from './open-plan.ts';
import { rowsOf, withoutColumns, withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = ecommerce.plan('en');
const texts = ecommerceTexts.en;
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const serial = (year: number, month: number, date = 1) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** The sample straight from its rows: October to December of a year. */
function lastQuarter(year: number) {
  const { columns, rows } = shopSample(texts);
  const [from, until] = [serial(year, 10), serial(year + 1, 1)];
  const chosen = rows.filter(([day]) => Number(day) >= from && Number(day) < until);
  return (id: string) => {
    const at = columns.findIndex((column) => column.id === id);
    return chosen.reduce((total, row) => total + Number(row[at]), 0);
  };
}

test('the first screen says what plain sums of the quarter say, beside those of last year', () => {
  const book = open();
  const [now, then] = [lastQuarter(2025), lastQuarter(2024)];
  const expected = [
    (sum: typeof now) => sum('revenue'),
    (sum: typeof now) => sum('orders'),
    (sum: typeof now) => sum('revenue') / sum('orders'),
    (sum: typeof now) => sum('orders') / sum('sessions'),
    (sum: typeof now) => sum('gross_profit') / sum('ad_spend'),
    (sum: typeof now) => sum('units_returned') / sum('units_sold'),
    (sum: typeof now) => sum('new_customer_revenue') / sum('revenue'),
  ];
  expected.forEach((value, index) => {
    const row = 7 + index;
    expect(book.value('ecommerce', `C${row}`)).toBeCloseTo(value(now), 9);
    expect(book.value('ecommerce', `D${row}`)).toBeCloseTo(value(then), 9);
    expect(book.value('ecommerce', `E${row}`)).toBeCloseTo(value(now) / value(then) - 1, 9);
  });
});

test('the share of value that comes back is of sales before returns, since revenue is what is left after them', () => {
  const sum = lastQuarter(2025);
  const percent = Math.round((100 * sum('refunds')) / (sum('revenue') + sum('refunds')));
  expect(open().text('ecommerce', 'B12')).toContain(`${percent}% of value`);
  const [header = [], ...rows] = rowsOf(plan, 'data');
  const at = header.indexOf('Refunds (money)');
  const negative = rows.map((row) => row.map((cell, index) => (index === at ? -Number(cell) : cell)));
  expect(open(withRows(plan, 'data', [header, ...negative])).text('ecommerce', 'B12')).toContain(
    `${percent}% of value`,
  );
});

const without = (...headers: readonly string[]) => withoutColumns(plan, 'data', headers);
const GROSS_PROFIT = 'Gross profit (before ad cost)';

test('without gross profit in Data the margin is asked for, and gives POAS, break-even and profit', () => {
  const book = open(without(GROSS_PROFIT));
  expect(book.text('ecommerce', 'H11')).toBe('… Not measured yet');
  expect(book.text('ecommerce', 'J11')).toBe(
    `Not measured yet: Data needs ${GROSS_PROFIT} or a gross margin in I3.`,
  );
  book.type('ecommerce', 'I3', '40%');
  const sum = lastQuarter(2025);
  expect(book.value('ecommerce', 'C11')).toBeCloseTo((0.4 * sum('revenue')) / sum('ad_spend'), 9);
  expect(book.value('details', 'G8')).toBeCloseTo(1 / 0.4, 9);
  expect(profitLine(book)).toHaveLength(13);
  const december = shopSample(texts).rows.at(-1) ?? [];
  const of = (id: string) => Number(december[shopSample(texts).columns.findIndex((each) => each.id === id)]);
  expect(profitLine(book).at(-1)).toBeCloseTo(0.4 * of('revenue') - of('ad_spend'), 6);
});

/** What the line of the chart shows: its numbers, without its header. */
function profitLine(book: ReturnType<typeof open>) {
  const [chart] = plan.tabs[0]?.charts ?? [];
  const { tab = '', zone } = chart?.series[1] ?? { zone: 'A1' };
  const { top, bottom, left } = parseZone(zone);
  return Array.from({ length: bottom - top }, (_, index) =>
    book.value(tab, `${letters(left)}${top + 1 + index}`),
  ).filter((value) => typeof value === 'number');
}

test('a margin is not used where Data has the gross profit itself', () => {
  const book = open();
  const before = book.value('ecommerce', 'C11');
  book.type('ecommerce', 'I3', '10%');
  expect(book.value('ecommerce', 'C11')).toBe(before);
});

test('only what is really missing is named', () => {
  const noAds = open(without('Ad spend'));
  expect(noAds.text('ecommerce', 'J11')).toBe('Not measured yet: Data needs Ad spend.');
  const noSales = open(without(GROSS_PROFIT, 'Revenue (excl. VAT)', 'Ad spend'));
  expect(noSales.text('ecommerce', 'J11')).toBe(`Not measured yet: Data needs ${GROSS_PROFIT}, Ad spend.`);
});

test('every language says that revenue is what is left after returns, and that visits without consent are missing', () => {
  for (const { trust } of Object.values(ecommerceTexts)) {
    expect(trust.lines[0]).toMatch(/after returns|efter returer|etter returer/);
    expect(trust.lines.join(' ')).toMatch(/without consent|utan samtycke|uten samtykke/);
  }
});

test('the heat map of cohorts is the second tab', () => {
  expect(plan.tabs[1]?.id).toBe('cohorts');
  expect(plan.tabs[1]?.rules?.some(({ type }) => type === 'scale')).toBe(true);
});

test('one figure needs action, one is watched, and a share that is never good or bad is not judged', () => {
  const book = open();
  const status = [7, 8, 9, 10, 11, 12, 13].map((row) => book.text('ecommerce', `H${row}`).slice(0, 1));
  expect(status).toEqual(['✓', '✓', '✓', '!', '✓', '✗', '–']);
});

test('ROAS, MER and cost per order are judged against the break-even of the shop itself', () => {
  const book = open();
  const sum = lastQuarter(2025);
  const breakEven = sum('revenue') / sum('gross_profit');
  expect(book.value('details', 'G8')).toBeCloseTo(breakEven, 9);
  expect(book.value('details', 'C8')).toBeCloseTo(sum('conversion_value') / sum('ad_spend'), 9);
  expect(book.value('details', 'C9')).toBeCloseTo(sum('revenue') / sum('cost'), 9);
  expect(book.value('details', 'G10')).toBeCloseTo(sum('gross_profit') / sum('orders'), 9);
  expect([8, 9, 10].map((row) => book.text('details', `H${row}`))).toEqual(['✓ Good', '✓ Good', '✓ Good']);
});

test('what the data do not have is not measured yet, and says which columns it needs', () => {
  const book = open();
  expect(book.text('details', 'C12')).toBe('');
  expect(book.text('details', 'H12')).toBe('… Not measured yet');
  expect(book.text('details', 'J12')).toContain('Revenue of first orders');
});

/** Shares of the customers of a first month who order again, counted straight from the orders. */
function cohort(month: number) {
  const orders = orderSample.rows.map(([day, customer]) => {
    const date = new Date((Number(day) - serial(1970, 1)) * 86_400_000);
    return { customer, month: date.getUTCMonth() + 1 };
  });
  const firstOf = (customer: unknown) =>
    Math.min(...orders.filter((order) => order.customer === customer).map((order) => order.month));
  const members = new Set(
    orders.filter(({ customer }) => firstOf(customer) === month).map(({ customer }) => customer),
  );
  const again = (age: number) =>
    new Set(
      orders
        .filter((order) => members.has(order.customer) && order.month === month + age)
        .map(({ customer }) => customer),
    ).size;
  return { size: members.size, again };
}

test('cohorts are those that plain counting gives', () => {
  const book = open();
  const [may, june] = [cohort(5), cohort(6)];
  expect([book.text('cohorts', 'B9'), book.value('cohorts', 'C9')]).toEqual(['2025-05', may.size]);
  expect(book.value('cohorts', 'D9')).toBeCloseTo(may.again(1) / may.size, 12);
  expect(book.value('cohorts', 'J9')).toBeCloseTo(may.again(7) / may.size, 12);
  expect(book.value('cohorts', 'I10')).toBeCloseTo(june.again(6) / june.size, 12);
  expect(book.text('cohorts', 'J10')).toBe('');
  const all = (may.again(6) + june.again(6)) / (may.size + june.size);
  expect(book.value('cohorts', 'I8')).toBeCloseTo(all, 12);
});

test('a month that is not over yet says nothing of a cohort', () => {
  const withoutLastDay = rowsOf(plan, 'orders').filter(([day]) => day !== serial(2025, 12, 31));
  const book = open(withRows(plan, 'orders', withoutLastDay));
  expect(book.text('cohorts', 'J9')).toBe('');
  expect(book.value('cohorts', 'I9')).toBeCloseTo(cohort(5).again(6) / cohort(5).size, 12);
});

test('with no data at all there are words and blanks, but no errors', () => {
  const book = open(withRows(withRows(plan, 'data', []), 'orders', []));
  expect(book.errors()).toEqual([]);
  for (let row = 7; row <= 13; row++) {
    expect(book.text('ecommerce', `C${row}`)).toBe('');
    expect(book.text('ecommerce', `H${row}`)).toBe('… Not measured yet');
  }
  expect(book.text('cohorts', 'B3')).toBe(texts.cohorts.empty);
  expect(book.text('cohorts', 'B9')).toBe('');
});

test('an export in another order is read; gross sales and cart events are taken for nothing else', () => {
  const rows = [
    [
      'Gross sales',
      'Orders',
      'Day',
      'Added to cart events',
      'Net sales',
      'Sessions',
      'Sessions with cart additions',
    ],
    [150000, 100, serial(2026, 1), 900, 100000, 5000, 400],
    [165000, 110, serial(2026, 2), 950, 110000, 5200, 420],
    [144000, 12, serial(2026, 3), 800, 96000, 5100, 410],
  ];
  const book = open(withRows(plan, 'data', rows));
  expect(book.errors()).toEqual([]);
  expect(book.value('ecommerce', 'C7')).toBe(306000);
  expect(book.value('ecommerce', 'C10')).toBeCloseTo(222 / 15300, 12);
  expect(book.value('details', 'C6')).toBeCloseTo(1 - 222 / 1230, 12);
  expect(book.text('ecommerce', 'D7')).toBe('');
  expect(book.text('ecommerce', 'B12')).toBe(texts.labels.returns);
  expect(book.text('ecommerce', 'B4')).toMatch(/^✓/);
});

test('fewer than 20 orders are not judged', () => {
  const rows = [
    ['Date', 'Revenue', 'Orders'],
    [serial(2026, 3), 9000, 9],
  ];
  const book = open(withRows(plan, 'data', rows));
  expect(book.value('ecommerce', 'C9')).toBe(1000);
  expect(book.text('ecommerce', 'H9')).toBe('– Not judged');
  expect(book.text('ecommerce', 'J9')).toContain('too few');
});
