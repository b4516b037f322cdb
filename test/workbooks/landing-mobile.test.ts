/** landing_mobile: the pages that lose most, mobile beside desktop, data without dates, and an A/B test that waits. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { landingMobileTexts } from '../../src/locale/workbooks/landing-mobile.ts';
import { landingMobile } from '../../src/workbooks/landing-mobile/index.ts';
import { LISTED, sampleIn } from '../../src/workbooks/landing-mobile/sample.ts';
import { openPlan } from './open-plan.ts';
import { rowsOf, withRows } from './with-rows.ts';

const engine = await loadEngine();
const plan = landingMobile.plan('en');
const texts = landingMobileTexts.en;
const sample = sampleIn(texts.sampleNote);
const open = (changed = plan) => openPlan(changed, engine, LOCALES.en);
const serial = (year: number, month: number) =>
  (Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
const LANDING = LISTED.filter(([, isArticle]) => !isArticle).map(([page]) => page);

/** The sample straight from its rows, from a month of 2025 until before another. */
function sums(from: number, until: number, wanted: { pages: readonly string[]; device?: string }) {
  const chosen = sample.rows.filter(
    ([day, page, device]) =>
      Number(day) >= serial(2025, from) &&
      Number(day) < serial(2025, until) &&
      wanted.pages.includes(String(page)) &&
      (wanted.device === undefined || device === wanted.device),
  );
  const total = (at: number) => chosen.reduce((all, row) => all + Number(row[at]), 0);
  return { sessions: total(3), engaged: total(4), contacts: total(5) };
}
const quarter = (pages: readonly string[], device?: string) =>
  sums(10, 13, device === undefined ? { pages } : { pages, device });

test('mobile and desktop stand on top, over the landing pages only, each against its own target', () => {
  const book = open();
  for (const [row, device] of [
    [7, 'mobile'],
    [8, 'desktop'],
  ] as const) {
    const now = quarter(LANDING, device);
    const then = sums(7, 10, { pages: LANDING, device });
    expect(book.value('fix', `C${row}`)).toBe(now.sessions);
    expect(book.value('fix', `D${row}`)).toBeCloseTo(1 - now.engaged / now.sessions, 12);
    expect(book.value('fix', `E${row}`)).toBe(now.contacts);
    expect(book.value('fix', `F${row}`)).toBeCloseTo(now.contacts / now.sessions, 12);
    expect(book.value('fix', `G${row}`)).toBeCloseTo(
      now.contacts / now.sessions / (then.contacts / then.sessions) - 1,
      12,
    );
  }
  expect([book.text('fix', 'I7'), book.text('fix', 'I8')]).toEqual(['✗ Act', '✓ Good']);
  expect(book.text('fix', 'D6')).toBe('Bounce (GA4)');
});

test('pages are ranked by the contacts that they lose against the average of the landing pages', () => {
  const book = open();
  const all = quarter(LANDING);
  const ranked = LANDING.map((page) => {
    const { sessions, contacts } = quarter([page]);
    return { page, sessions, lost: (sessions * all.contacts) / all.sessions - contacts };
  })
    .filter(({ sessions, lost }) => sessions >= 20 && lost > 0)
    .sort((a, b) => b.lost - a.lost);
  expect(ranked.length).toBeGreaterThan(2);
  ranked.forEach(({ page, lost }, index) => {
    expect(book.text('fix', `B${13 + index}`)).toBe(page);
    expect(book.value('fix', `G${13 + index}`)).toBeCloseTo(lost, 5);
  });
  expect(book.text('fix', `B${13 + ranked.length}`)).toBe('');
});

test('each page says the likeliest cause', () => {
  const book = open();
  const said = [13, 14, 15, 16].map((row) => [book.text('fix', `B${row}`), book.text('fix', `I${row}`)]);
  expect(Object.fromEntries(said)).toEqual({
    '/price': texts.list.mobileLags,
    '/crm': texts.list.bounces,
    '/guide': texts.list.old,
    '/start': texts.list.unclear,
  });
});

test('tiny pages and articles are not ranked', () => {
  const book = open();
  const rowOf = (page: string) => 7 + LISTED.findIndex(([each]) => each === page);
  for (const page of ['/partner', '/blog/seo']) {
    expect(book.text('pages', `L${rowOf(page)}`)).toBe('');
    expect(book.text('pages', `M${rowOf(page)}`)).toBe('– Not judged');
  }
});

test('a page that is not listed counts as other, and the total is that of Data', () => {
  const book = open();
  book.type('pages', 'B7', '');
  expect(book.value('pages', 'E27')).toBe(quarter(['/start']).sessions);
  expect(book.value('pages', 'E28')).toBe(quarter(LISTED.map(([page]) => page)).sessions);
  expect(book.errors()).toEqual([]);
});

/** As GA4 exports landing pages: one row for page and device, no date. */
const UNDATED = [
  ['Landing page', 'Key events', 'Device category', 'Sessions', 'Engaged sessions'],
  ['/start', 10, 'mobile', 1000, 600],
  ['/start', 40, 'desktop', 1000, 700],
  ['/price', 30, 'mobile', 500, 400],
];

test('an export without dates counts as one period', () => {
  const book = open(withRows(plan, 'data', UNDATED));
  expect(book.text('fix', 'B3')).toBe('No dates in Data: all rows count as one period');
  expect(book.value('fix', 'C7')).toBe(1500);
  expect(book.value('fix', 'F8')).toBeCloseTo(0.04, 12);
  expect(book.text('fix', 'G7')).toBe('');
  // The average is 80 of 2,500, so /start loses 64 − 50.
  expect([book.text('fix', 'B13'), book.value('fix', 'G13')]).toEqual(['/start', expect.closeTo(14, 5)]);
  expect(book.text('data', 'A3')).toContain('3 rows read');
  expect(book.text('fix', 'B4')).toMatch(/^✓/);
  expect(book.errors()).toEqual([]);
});

test('without engaged sessions bounce is that of one page, and says so', () => {
  const rows = [
    ['Landing page', 'Device', 'Sessions', 'Single-page sessions', 'Contacts'],
    ['/start', 'mobile', 1000, 550, 12],
  ];
  const book = open(withRows(plan, 'data', rows));
  expect(book.text('fix', 'D6')).toBe('Bounce (one page)');
  expect(book.value('fix', 'D7')).toBeCloseTo(0.55, 12);
  expect(book.text('site', 'G8')).toBe('… Not measured yet');
});

test('with headers only there are words and blanks, but no errors', () => {
  const book = open(withRows(plan, 'data', rowsOf(plan, 'data').slice(0, 1)));
  expect(book.errors()).toEqual([]);
  expect([book.text('fix', 'I7'), book.text('fix', 'I8')]).toEqual([
    '… Not measured yet',
    '… Not measured yet',
  ]);
  expect(book.text('fix', 'B13')).toBe('');
});

test('the A/B test waits for the visitors planned, whatever the p-value says', () => {
  const book = open();
  expect(book.value('test', 'C22')).toBeLessThan(0.05);
  expect(book.text('test', 'B15')).toContain('Too early');
  // ((1.959964·√(2·0.0225·0.9775) + 0.841621·√(0.02·0.98 + 0.025·0.975)) / 0.005)² = 13808.9
  expect(book.value('test', 'C12')).toBe(13809);
});

test('once they are there, the verdict follows; an uneven split comes before it', () => {
  const book = open();
  const fill = (a: readonly [number, number], b: readonly [number, number]) => {
    book.type('test', 'C5', String(a[0]));
    book.type('test', 'C6', String(a[1]));
    book.type('test', 'D5', String(b[0]));
    book.type('test', 'D6', String(b[1]));
    return book.text('test', 'B15');
  };
  const { verdicts } = texts.test;
  expect(fill([14000, 280], [14000, 364])).toBe(verdicts.b);
  expect(fill([14000, 364], [14000, 280])).toBe(verdicts.a);
  expect(fill([14000, 280], [14000, 285])).toBe(verdicts.none);
  expect(fill([14000, 280], [16000, 416])).toBe(verdicts.uneven);
  expect(fill([100, 200], [100, 10])).toBe(verdicts.missing);
  expect(book.errors()).toEqual([]);
});
