/** channels: ranking by result, the lead-value rule, and honest states. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { channelsTexts } from '../../src/locale/workbooks/channels.ts';
import { channels } from '../../src/workbooks/channels/index.ts';
import { sampleIn } from '../../src/workbooks/channels/sample.ts';
import { openPlan } from './open-plan.ts';
import { rowsOf, withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = channels.plan('en');
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const texts = channelsTexts.en;

/** Sums of the sample straight from its rows: the last quarter is October to December. */
function sumsOf(channel: string | undefined, months: readonly number[]) {
  const { columns, rows } = sampleIn(texts);
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const serials = months.map((month) => (Date.UTC(2025, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
  const chosen = rows.filter(
    (row) =>
      serials.includes(row[at('date')] as number) &&
      (channel === undefined || row[at('channel')] === channel),
  );
  return (id: string) => chosen.reduce((total, row) => total + Number(row[at(id)]), 0);
}
const QUARTER = [10, 11, 12];

/** Share of SQL that become customers × revenue of a customer × margin, as the inputs of the sample say. */
function valueOfQualified(): number {
  const all = sumsOf(undefined, [7, 8, 9, 10, 11, 12]);
  return (all('new_customers') / all('qualified_leads')) * 7000 * 0.45;
}

test('a channel is worth its qualified leads minus money and hours, and the best one stands first', () => {
  const book = open();
  const names = Object.values(texts.sampleChannels).filter((name) => name !== texts.sampleChannels.unknown);
  const results = names
    .map((name) => {
      const sum = sumsOf(name, QUARTER);
      return {
        name,
        result: sum('qualified_leads') * valueOfQualified() - sum('cost') - sum('work_hours') * 600,
      };
    })
    .sort((a, b) => b.result - a.result);
  results.forEach(({ name, result }, index) => {
    expect(book.value('overview', `B${7 + index}`)).toBe(name);
    expect(book.value('overview', `I${7 + index}`)).toBeCloseTo(result, 6);
  });
});

test('the total is that of all leads in Data, those of unknown source too', () => {
  const book = open();
  const sum = sumsOf(undefined, QUARTER);
  const cost = sum('cost') + sum('work_hours') * 600;
  expect(book.value('overview', 'D15')).toBe(sum('leads'));
  expect(book.value('overview', 'E15')).toBeCloseTo(cost / sum('leads'), 9);
  expect(book.value('overview', 'F15')).toBeCloseTo(sum('qualified_leads') / sum('leads'), 12);
  expect(book.value('overview', 'G15')).toBeCloseTo(cost / sum('qualified_leads'), 9);
  expect(book.value('overview', 'D14')).toBe(sumsOf(texts.sampleChannels.unknown, QUARTER)('leads'));
});

test('leads without any known cost have no cost per lead and no result', () => {
  const book = open();
  for (const column of 'CEGI') expect(book.text('overview', `${column}14`)).toBe('');
  expect(book.text('overview', 'K14')).toBe('– Not judged');
});

test('a channel with fewer than 20 leads is not judged, and is neither cheapest nor weakest', () => {
  const book = open();
  const row = [7, 8, 9, 10, 11, 12].find((each) => book.text('overview', `B${each}`) === 'Trade fairs');
  expect(book.value('overview', `D${row}`)).toBe(17);
  expect(book.text('overview', `K${row}`)).toBe('– Not judged');
  expect(book.text('overview', 'B5')).toBe(
    'Cheapest leads: Meta Ads · Best result: Organic search · Weakest result: Meta Ads',
  );
});

test('one value for every lead turns the ranking as the rule of two channels says', () => {
  const rows = [
    ['Kanal', 'Månad', 'Antal leads', 'Kostnad'],
    ['Facebook', 46082, 10, 30000],
    ['LinkedIn', 46082, 4, 8000],
  ];
  // 10 leads for 3,000 each and 4 for 2,000 each: at 10,000 both pay, at 2,900 Facebook loses 1,000 and LinkedIn gains 3,600.
  const book = open(withRows(plan, 'data', rows));
  book.type('channels', 'B8', 'Facebook');
  book.type('channels', 'B9', 'LinkedIn');
  for (const row of [10, 11, 12, 13]) book.type('channels', `B${row}`, '');
  book.type('overview', 'K26', '10000');
  expect([book.value('overview', 'I7'), book.value('overview', 'I8')]).toEqual([70000, 32000]);
  book.type('overview', 'K26', '2900');
  expect([book.text('overview', 'B7'), book.value('overview', 'I7')]).toEqual(['LinkedIn', 3600]);
  expect([book.text('overview', 'B8'), book.value('overview', 'I8')]).toEqual(['Facebook', -1000]);
  expect(book.errors()).toEqual([]);
});

test('without a margin nothing is judged, it is said what is missing, and every channel is shown', () => {
  const book = open();
  book.type('overview', 'K23', '');
  const { unknown: _, ...listed } = texts.sampleChannels;
  const names = [7, 8, 9, 10, 11, 12].map((row) => book.text('overview', `B${row}`));
  expect(names.sort()).toEqual(Object.values(listed).sort());
  for (let row = 7; row <= 12; row++) expect(book.text('overview', `K${row}`)).toMatch(/^[–…]/);
  expect(book.text('overview', 'L7')).toBe(texts.next.missing);
  expect(book.text('overview', 'K15')).toBe('… Not measured yet');
  expect(book.errors()).toEqual([]);
});

test('what the platforms claim is shown by channel and never added up', () => {
  const book = open();
  const paid = sumsOf(texts.sampleChannels.search, QUARTER);
  expect(book.value('return', 'E7')).toBeCloseTo(paid('conversion_value') / paid('ad_spend'), 12);
  expect(book.value('return', 'H7')).toBeCloseTo(paid('revenue') / paid('ad_spend'), 12);
  expect(book.value('return', 'J7')).toBeCloseTo(paid('gross_profit') / paid('ad_spend'), 12);
  for (const column of 'DE') expect(book.text('return', `${column}15`)).toBe('');
});

test('revenue without ads is not set against the cost of ads: the total has no return', () => {
  const book = open();
  expect(book.value('return', 'F15')).toBeCloseTo(sumsOf(undefined, QUARTER)('revenue'), 6);
  for (const column of 'HJL') expect(book.text('return', `${column}15`)).toBe('');
});

test('where Data has no gross profit, it is revenue times the margin of the first screen', () => {
  const [header = [], ...rows] = rowsOf(plan, 'data');
  const at = sampleIn(texts).columns.findIndex(({ id }) => id === 'gross_profit');
  const without = [header, ...rows].map((row) => row.filter((_, index) => index !== at));
  const book = open(withRows(plan, 'data', without));
  const paid = sumsOf(texts.sampleChannels.search, QUARTER);
  expect(at).toBeGreaterThan(0);
  expect(book.value('return', 'J7')).toBeCloseTo((paid('revenue') * 0.45) / paid('ad_spend'), 12);
  book.type('overview', 'K23', '');
  expect(book.text('return', 'J7')).toBe('');
});

test('different attribution windows are pointed out until they are the same', () => {
  const book = open();
  expect(book.text('return', 'B4')).toBe(texts.windows.differ);
  book.type('return', 'M9', texts.sampleWindows.search);
  expect(book.text('return', 'B4')).toBe(texts.windows.same);
});

test('an empty Data tab, or one without qualified leads, gives blanks and words', () => {
  const empty = open(withRows(plan, 'data', []));
  expect(empty.errors()).toEqual([]);
  expect(empty.text('overview', 'B5')).toBe(texts.noAnswer);
  expect(empty.text('overview', 'K15')).toBe('… Not measured yet');
  const [header = [], ...rows] = rowsOf(plan, 'data');
  const without = rows.map((row) => row.filter((_, index) => index !== 7));
  const unqualified = open(withRows(plan, 'data', [header.filter((_, index) => index !== 7), ...without]));
  expect(unqualified.errors()).toEqual([]);
  expect(unqualified.text('overview', 'G7')).toBe('');
  expect(unqualified.text('overview', 'K7')).toBe('… Not measured yet');
  expect(new Set([7, 8, 9, 10, 11, 12].map((row) => unqualified.text('overview', `B${row}`))).size).toBe(6);
  expect(unqualified.text('checks', 'B3')).toMatch(/^✓/);
});

test('a channel that is listed twice is found by Checks', () => {
  const book = open();
  book.type('channels', 'B14', texts.sampleChannels.meta);
  expect(book.text('checks', 'B3')).toMatch(/^!/);
});
