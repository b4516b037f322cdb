/** social_email: two halves, platforms by what an hour gives, mailings one by one, and honest states. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { socialEmailTexts } from '../../src/locale/workbooks/social-email.ts';
import type { Sample } from '../../src/workbooks/blocks/data-tab.ts';
import { socialEmail } from '../../src/workbooks/social-email/index.ts';
import { mailingSample, socialSample } from '../../src/workbooks/social-email/sample.ts';
import { openPlan } from './open-plan.ts';
import { rowsOf, withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = socialEmail.plan('en');
const texts = socialEmailTexts.en;
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const serial = (year: number, month: number, date = 1) =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** Sums of a sample straight from its rows, from a month of 2025 until before another. */
function sums({ columns, rows }: Sample, from: number, until: number, platform?: string) {
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const chosen = rows.filter(
    (row) =>
      Number(row[0]) >= serial(2025, from) &&
      Number(row[0]) < serial(2025, until) &&
      (platform === undefined || row[1] === platform),
  );
  return (id: string) => chosen.reduce((total, row) => total + Number(row[at(id)]), 0);
}
/** What is left when the sample is deleted below its header. */
const headerOnly = (tab: string) => rowsOf(plan, tab).slice(0, 1);
const social = socialSample(texts);
const mailings = mailingSample(texts);

test('the first screen says what plain sums of the last quarter say, in both halves', () => {
  const book = open();
  const [now, then] = [sums(social, 10, 13), sums(social, 7, 10)];
  const engagement = (sum: typeof now) => sum('engagements') / sum('reach');
  expect(book.value('social', 'C7')).toBeCloseTo(engagement(now), 12);
  expect(book.value('social', 'D7')).toBeCloseTo(engagement(now) / engagement(then) - 1, 12);
  expect(book.value('social', 'C8')).toBe(now('clicks'));
  expect(book.value('social', 'C9')).toBe(now('leads'));
  expect(book.text('social', 'B9')).toBe(`Leads (${now('work_hours')} hours of work)`);
  const mail = sums(mailings, 10, 13);
  expect(book.value('social', 'C12')).toBeCloseTo(mail('email_clicks') / mail('delivered'), 12);
  expect(book.value('social', 'C13')).toBeCloseTo(mail('unsubscribes') / mail('delivered'), 12);
  expect(book.value('social', 'C14')).toBeCloseTo(mail('complaints') / mail('delivered'), 12);
  expect(book.value('social', 'C15')).toBeCloseTo(mail('revenue') / 6, 9);
});

test('spam is judged by the rule of mailbox providers, six mailings are too few to judge', () => {
  const book = open();
  expect(book.text('social', 'F14')).toBe('! Watch');
  expect([book.text('social', 'F15'), book.value('social', 'G15')]).toEqual(['– Not judged', 6]);
  expect(book.text('social', 'H15')).toContain('too few');
});

test('mailings of the last month count although its last day has none, because the month is over in Data', () => {
  const book = open();
  expect(book.text('social', 'B11')).toBe('E-mail, 2025-10 to 2025-12');
  const alone = open(withRows(plan, 'data', headerOnly('data')));
  expect(alone.text('social', 'B11')).toBe('E-mail, 2025-09 to 2025-11');
  expect(alone.errors()).toEqual([]);
});

test('an hour of work is compared between platforms; reach is never added up', () => {
  const book = open();
  const linkedin = sums(social, 10, 13, 'LinkedIn');
  expect(book.text('platforms', 'B7')).toBe('LinkedIn');
  expect(book.value('platforms', 'C7')).toBeCloseTo(linkedin('reach') / 3, 9);
  expect(book.value('platforms', 'D7')).toBeCloseTo(linkedin('engagements') / linkedin('reach'), 12);
  expect(book.value('platforms', 'H7')).toBeCloseTo(linkedin('work_hours') / linkedin('leads'), 12);
  expect(book.value('platforms', 'I7')).toBeCloseTo((600 * linkedin('work_hours')) / linkedin('leads'), 9);
  expect([book.text('platforms', 'C13'), book.text('platforms', 'C14')]).toEqual(['', '']);
  const reaches = [7, 8, 9, 10].map((row) =>
    Math.round(Number(book.value('platforms', `C${row}`))).toLocaleString('en'),
  );
  expect(book.text('social', 'B16')).toBe(
    `Reach per month · LinkedIn ${reaches[0]} · Instagram ${reaches[1]} · Facebook ${reaches[2]} · TikTok ${reaches[3]}`,
  );
});

test('followers are those at the end, and a platform with fewer than 20 leads is not judged', () => {
  const book = open();
  // The sample's own rows of December and September.
  const followers = (month: number) =>
    Number(social.rows.find((row) => row[0] === serial(2025, month) && row[1] === 'Instagram')?.[6]);
  expect(book.value('platforms', 'J8')).toBe(followers(12));
  expect(book.value('platforms', 'K8')).toBeCloseTo(followers(12) / followers(9) - 1, 12);
  expect([7, 8, 9, 10].map((row) => book.text('platforms', `L${row}`).slice(0, 1))).toEqual([
    '✓',
    '!',
    '✓',
    '–',
  ]);
});

test('mailings stand newest first, each with its own rates and its status', () => {
  const book = open();
  const newest = mailings.rows.slice().reverse();
  newest.slice(0, 12).forEach((row, index) => {
    const [day, name, delivered, , clicks, , complaints] = row as [number, string, ...number[]];
    expect(book.value('mails', `B${6 + index}`)).toBe(day);
    expect(book.text('mails', `C${6 + index}`)).toBe(name);
    expect(book.value('mails', `E${6 + index}`)).toBeCloseTo(Number(clicks) / Number(delivered), 12);
    expect(book.value('mails', `G${6 + index}`)).toBeCloseTo(Number(complaints) / Number(delivered), 12);
  });
  expect([book.text('mails', 'I8'), book.text('mails', 'J8')]).toEqual(['✗ Act', texts.mails.advice.spam]);
  expect(book.text('mails', 'M21')).toBe('09-07');
});

test('two mailings of one day are told apart', () => {
  const rows = [
    ['Send date', 'Campaign', 'Delivered', 'Unique clicks'],
    [serial(2026, 3, 5), 'A', 1000, 20],
    [serial(2026, 3, 5), 'B', 1000, 30],
    [serial(2026, 3, 4), 'C', 10, 1],
  ];
  const book = open(withRows(plan, 'mailings', rows));
  expect([6, 7, 8, 9].map((row) => book.text('mails', `C${row}`))).toEqual(['B', 'A', 'C', '']);
  expect(book.text('mails', 'I6')).toBe('… Not measured yet');
  expect(book.errors()).toEqual([]);
});

test('mailings with a time of day are found, the later of a day first', () => {
  const rows = [
    ['Send date', 'Campaign', 'Delivered', 'Unique clicks'],
    [serial(2026, 3, 5) + 0.75, 'late', 1000, 20],
    [serial(2026, 3, 5) + 0.375, 'early', 1000, 30],
    [serial(2026, 3, 4) + 0.5, 'before', 10, 1],
  ];
  const book = open(withRows(plan, 'mailings', rows));
  expect([6, 7, 8, 9].map((row) => book.text('mails', `C${row}`))).toEqual(['late', 'early', 'before', '']);
  expect(book.errors()).toEqual([]);
});

test('an export with other columns in another order is read', () => {
  const rows = [
    ['Link clicks', 'Platform', 'Day', 'Content interactions', 'Reach', 'Campaign name'],
    [30, 'X', serial(2026, 1), 200, 10000, 'one'],
    [20, 'Y', serial(2026, 1), 100, 5000, 'two'],
  ];
  const book = open(withRows(plan, 'data', rows));
  expect(book.value('social', 'C7')).toBeCloseTo(300 / 15000, 12);
  expect(book.value('social', 'C8')).toBe(50);
  expect(book.text('social', 'F9')).toBe('… Not measured yet');
  expect(book.value('platforms', 'E13')).toBe(50);
  expect(book.errors()).toEqual([]);
});

test('with headers only there are words and blanks, but no errors', () => {
  const book = open(withRows(withRows(plan, 'data', headerOnly('data')), 'mailings', headerOnly('mailings')));
  expect(book.errors()).toEqual([]);
  for (const row of [7, 8, 9, 12, 13, 14, 15])
    expect(book.text('social', `F${row}`)).toBe('… Not measured yet');
  expect(book.text('mails', 'B6')).toBe('');
  expect(book.text('platforms', 'C7')).toBe('');
});
