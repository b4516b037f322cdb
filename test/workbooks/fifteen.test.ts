/** fifteen: figures from four Data tabs, the months in colour, and what is said where something is not measured. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { fifteenTexts } from '../../src/locale/workbooks/fifteen.ts';
import type { Sample } from '../../src/workbooks/blocks/data-tab.ts';
import { fifteen } from '../../src/workbooks/fifteen/index.ts';
import { samplesIn } from '../../src/workbooks/fifteen/sample.ts';
import { openPlan } from './open-plan.ts';
import { withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = fifteen.plan('en');
const samples = samplesIn(fifteenTexts.en);
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const serial = (year: number, month: number, date = 1) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Rows of the detail tab. */
const ROW = {
  CAC: 11,
  CPL: 12,
  LEAD_QUALITY: 13,
  ROAS: 14,
  POAS: 15,
  CVR: 18,
  LEAD_TO_CUSTOMER: 19,
  AOV: 20,
  TIME_TO_CONVERSION: 21,
  LTV: 24,
  LTV_CAC: 25,
  CHURN_RATE: 26,
  CHURN_ANNUAL: 27,
  PURCHASE_FREQUENCY: 28,
  MOM: 31,
  YOY: 32,
  KEYWORD_RANK: 33,
  ORGANIC_CVR: 34,
} as const;
const KPIS = Object.keys(ROW) as (keyof typeof ROW)[];

/** Sums of a column straight from the rows of some months of 2025. */
function sums(
  { columns, rows }: Sample,
  from: number,
  until: number,
  only: (row: readonly unknown[]) => boolean = () => true,
) {
  const chosen = rows.filter((row) => Number(row[0]) >= from && Number(row[0]) < until && only(row));
  const place = (id: string) => columns.findIndex((column) => column.id === id);
  return (...ids: string[]) =>
    chosen.reduce(
      (total, row) => total + ids.reduce((product, id) => product * Number(row[place(id)]), 1),
      0,
    );
}
const quarter = [serial(2025, 10), serial(2026, 1)] as const;
const isOrganic = (row: readonly unknown[]) => row[1] === 'Organic Search';

test('all figures are those that plain sums of the quarter give', () => {
  const book = open();
  const company = sums(samples.company, ...quarter);
  const visits = sums(samples.visits, ...quarter);
  const organic = sums(samples.visits, ...quarter, isOrganic);
  const keywords = sums(samples.keywords, ...quarter);
  const [december, november, lastDecember] = [
    [serial(2025, 12), serial(2026, 1)],
    [serial(2025, 11), serial(2025, 12)],
    [serial(2024, 12), serial(2025, 1)],
  ].map(([from, until]) => sums(samples.visits, from as number, until as number, isOrganic)('sessions')) as [
    number,
    number,
    number,
  ];
  const cac = company('cost') / company('new_customers');
  // Order value × 3 orders a year × 4 years × a margin of 45 %, as the inputs of the sample say.
  const ltv = (company('revenue') / company('orders')) * 3 * 4 * 0.45;
  const churn = company('customers_lost') / company('customers_start');
  const expected = {
    CAC: cac,
    CPL: company('cost') / company('leads'),
    LEAD_QUALITY: company('qualified_leads') / company('leads'),
    ROAS: company('conversion_value') / company('ad_spend'),
    POAS: (company('conversion_value') * 0.45) / company('ad_spend'),
    CVR: visits('conversions') / visits('sessions'),
    LEAD_TO_CUSTOMER: company('new_customers') / company('leads'),
    AOV: company('revenue') / company('orders'),
    LTV: ltv,
    LTV_CAC: ltv / cac,
    CHURN_RATE: churn,
    CHURN_ANNUAL: 1 - (1 - churn) ** 12,
    MOM: december / november - 1,
    YOY: december / lastDecember - 1,
    KEYWORD_RANK: keywords('position', 'keyword_weight') / keywords('keyword_weight'),
    ORGANIC_CVR: organic('conversions') / organic('sessions'),
  };
  for (const [id, value] of Object.entries(expected))
    expect(book.value('detail', `C${ROW[id as keyof typeof ROW]}`), id).toBeCloseTo(value, 9);
});

test('time to conversion is the median of the customers of the period', () => {
  const book = open();
  const waited = samples.customers.rows
    .filter(([, bought]) => Number(bought) >= quarter[0] && Number(bought) < quarter[1])
    .map(([first, bought]) => Number(bought) - Number(first))
    .sort((one, other) => one - other);
  expect(waited).toHaveLength(14);
  const median = ((waited[6] as number) + (waited[7] as number)) / 2;
  expect(book.value('detail', `C${ROW.TIME_TO_CONVERSION}`)).toBe(median);
  expect(book.value('detail', `I${ROW.TIME_TO_CONVERSION}`)).toBe(14);
  expect(book.text('detail', `H${ROW.TIME_TO_CONVERSION}`)).toBe('– Not judged');
});

test('the first screen shows the first three and one of each category as the detail has them', () => {
  const book = open();
  const shown = [
    [7, 'CAC'],
    [9, 'CVR'],
    [11, 'LTV_CAC'],
    [15, 'POAS'],
    [16, 'LEAD_TO_CUSTOMER'],
    [17, 'CHURN_RATE'],
    [18, 'YOY'],
  ] as const;
  for (const [row, id] of shown) {
    expect(book.value('screen', `C${row}`)).toBe(book.value('detail', `C${ROW[id]}`));
    expect(book.value('screen', `E${row}`)).toBe(book.value('detail', `H${ROW[id]}`));
  }
  expect(book.text('screen', 'B19')).toContain('14 of 15');
});

test('ROAS is judged against the break-even of the own margin', () => {
  const book = open();
  expect(book.value('detail', `G${ROW.ROAS}`)).toBeCloseTo(1 / 0.45, 12);
  book.type('detail', 'C5', '0.3');
  expect(book.value('detail', `G${ROW.ROAS}`)).toBeCloseTo(1 / 0.3, 12);
  expect(book.text('detail', `H${ROW.ROAS}`)).toBe('✗ Act');
  expect(book.text('detail', `H${ROW.POAS}`)).toBe('✗ Act');
});

test('without a margin what needs it is not measured, rather than counted on revenue', () => {
  const book = open();
  book.type('detail', 'C5', '');
  for (const id of ['POAS', 'LTV', 'LTV_CAC'] as const) {
    expect(book.text('detail', `C${ROW[id]}`)).toBe('');
    expect(book.text('detail', `H${ROW[id]}`)).toBe('… Not measured yet');
  }
  expect(book.text('detail', `H${ROW.ROAS}`)).toBe('– Not judged');
  expect(book.text('screen', 'C11')).toBe('');
  expect(book.errors()).toEqual([]);
});

test('when the list of keywords changes, its ranking is not compared with the period before', () => {
  const book = open();
  expect(book.text('detail', `E${ROW.KEYWORD_RANK}`)).not.toBe('');
  const added = [serial(2025, 12), 'a new one', 40, 500, null];
  const { rows } = samples.keywords;
  const header = ['Date', 'Keyword', 'Position', 'Keyword weight'];
  const changed = open(withRows(plan, 'keywords', [header, ...rows, added]));
  expect(changed.value('detail', `C${ROW.KEYWORD_RANK}`)).toBeGreaterThan(10);
  expect(changed.text('detail', `E${ROW.KEYWORD_RANK}`)).toBe('');
});

test('a month of visits that is not over yet holds the whole workbook back to the month before', () => {
  const header = ['Date', 'Channel', 'Sessions', 'Conversions'];
  const daily = Array.from({ length: 92 - 16 }, (_, day) => [quarter[0] + day, 'Organic Search', 400, 8]);
  const book = open(withRows(plan, 'visits', [header, ...daily]));
  expect(book.text('screen', 'B3')).toContain('to 2025-11');
  expect(book.value('months', 'B7')).toBe(serial(2025, 11));
});

test('the KPI that is picked stands in the chart', () => {
  const book = open();
  expect(book.text('twelve', 'R4')).toBe('Customer acquisition cost (CAC)');
  book.type('screen', 'T6', 'Churn rate');
  expect(book.text('twelve', 'R4')).toBe('Churn rate');
  const december = sums(samples.company, serial(2025, 12), serial(2026, 1));
  expect(book.value('twelve', 'R16')).toBeCloseTo(
    december('customers_lost') / december('customers_start'),
    9,
  );
  book.type('screen', 'T6', 'no such name');
  expect(book.text('twelve', 'R4')).toBe('Customer acquisition cost (CAC)');
});

test('with no data at all there are words and blanks, but no errors', () => {
  const empty = ['data', 'visits', 'keywords', 'customers'].reduce(
    (book, tab) => withRows(book, tab, []),
    plan,
  );
  const book = open(empty);
  expect(book.errors()).toEqual([]);
  for (const id of KPIS) {
    expect(book.text('detail', `C${ROW[id]}`), id).toBe('');
    expect(book.text('detail', `H${ROW[id]}`), id).toBe('… Not measured yet');
    expect(book.text('detail', `J${ROW[id]}`), id).toMatch(/^Not measured yet: .{10}/);
  }
  expect(book.text('screen', 'B19')).toContain('0 of 15');
});

test('exports in another order are read, and fewer than 20 cases are not judged', () => {
  const data = [
    ['New customers', 'Month', 'Total marketing cost', 'Leads'],
    [4, serial(2026, 1), 40000, 90],
    [5, serial(2026, 2), 41000, 100],
    [6, serial(2026, 3), 42000, 110],
  ];
  const visits = [
    ['Key events', 'Sessions', 'Session default channel group', 'Date'],
    [30, 1000, 'Organic Search', serial(2026, 3)],
    [10, 1000, 'Direct', serial(2026, 3)],
  ];
  const book = open(withRows(withRows(plan, 'data', data), 'visits', visits));
  expect(book.errors()).toEqual([]);
  expect(book.value('detail', `C${ROW.CAC}`)).toBe(8200);
  expect(book.text('detail', `H${ROW.CAC}`)).toBe('– Not judged');
  expect(book.text('detail', `J${ROW.CAC}`)).toContain('too few');
  expect(book.value('detail', `C${ROW.CPL}`)).toBe(410);
  expect(book.value('detail', `C${ROW.ORGANIC_CVR}`)).toBeCloseTo(0.03, 12);
  expect(book.value('detail', `C${ROW.CVR}`)).toBeCloseTo(0.02, 12);
});
