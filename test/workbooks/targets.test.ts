import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { kpi } from '../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import { targetsTexts } from '../../src/locale/workbooks/targets.ts';
import { columnNamed, serialOf } from '../../src/workbooks/blocks/expected.ts';
import { wordsIn } from '../../src/workbooks/blocks/words.ts';
import { targets } from '../../src/workbooks/targets/index.ts';
import { MENU, nameOf } from '../../src/workbooks/targets/menu.ts';
import { sampleIn } from '../../src/workbooks/targets/sample.ts';
import { openPlan } from './open-plan.ts';
import { withRows } from './with-rows.ts';

const engine = await loadEngine();
const open = (language: 'en' | 'sv' | 'nb' = 'en') =>
  openPlan(targets.plan(language), engine, LOCALES[language]);
const sample = sampleIn(targetsTexts.en);

/** The sum of a measure over the last four weeks of the sample, or some weeks before them. */
const lastWeeks = (id: string, back = 0) =>
  columnNamed(sample, id)
    .map(Number)
    .slice(-4 - back, back === 0 ? undefined : -back)
    .reduce((total, value) => total + value, 0);

const ROW = { cvr: 12, cpl: 13, quality: 14, win: 15, revenue: 16, email: 17, none: 18 };
const TIME = 60 / 90;

describe('the goals of the sample', () => {
  const { value, text } = open();

  test('today is the ratio of sums over the last 28 days of Data', () => {
    const cvr = (100 * lastWeeks('conversions')) / lastWeeks('sessions');
    expect(value('pace', 'G14')).toBeCloseTo(cvr, 9);
    expect(text('targets', `G${ROW.cvr}`)).toBe(`${cvr.toFixed(2)}%`);
    expect(text('targets', `G${ROW.cpl}`)).toBe(`${Math.round(lastWeeks('cost') / lastWeeks('leads'))} kr`);
  });

  test('a relative change is a share of the base, a change in points is added to it', () => {
    // 2.1 × 1.10, 940 × 0.85, 31 + 5, to the level 3
    expect([8, 9, 10, 13].map((row) => value('goals', `I${row}`))).toEqual([2.31, 799, 36, 3]);
    expect(text('targets', `F${ROW.cvr}`)).toBe('+10% relative');
    expect(text('targets', `F${ROW.quality}`)).toBe('+5 points');
  });

  test('pace is the share of the way divided by the share of the time', () => {
    const way = (actual: number, base: number, target: number) => (actual - base) / (target - base);
    const cvr = (100 * lastWeeks('conversions')) / lastWeeks('sessions');
    const cpl = lastWeeks('cost') / lastWeeks('leads');
    expect(value('targets', `J${ROW.cvr}`)).toBeCloseTo(way(cvr, 2.1, 2.31) / TIME, 9);
    expect(value('targets', `J${ROW.cpl}`)).toBeCloseTo(way(cpl, 940, 799) / TIME, 9);
  });

  test('the word is good from 1, watch from 0.9, act below', () => {
    expect(kpi('TARGET_PACE')?.guideline?.steps).toEqual([
      { status: 'red' },
      { status: 'amber', from: 0.9 },
      { status: 'green', from: 1 },
    ]);
    const words = [ROW.cvr, ROW.quality, ROW.cpl].map((row) => text('targets', `K${row}`));
    expect(words).toEqual(['✓ Good', '! Watch', '✗ Act']);
  });

  test('few cases, a season and a missing measure are said in words', () => {
    expect(value('targets', `L${ROW.win}`)).toBe(lastWeeks('won') + lastWeeks('lost'));
    expect(text('targets', `K${ROW.win}`)).toBe('– Not judged');
    expect(text('targets', `M${ROW.win}`)).toBe('Too few to judge: 14 of 20 cases.');
    const year = lastWeeks('revenue') / lastWeeks('revenue', 52) - 1;
    expect(text('targets', `M${ROW.revenue}`)).toBe(`Seasonal: +${Math.round(100 * year)}% on last year.`);
    expect(text('targets', `J${ROW.revenue}`)).toBe('');
    expect(text('targets', `K${ROW.email}`)).toBe('… Not measured yet');
    expect(text('targets', `M${ROW.email}`)).toContain('E-mails delivered');
    expect(text('targets', `B${ROW.none}`)).toBe('');
  });

  test('the bar fills with the way and has a line at the time', () => {
    // a quarter of twelve signs; eight of twelve signs of time
    expect(text('targets', `I${ROW.cpl}`)).toBe('███░░░░░┃░░░░');
  });

  test('what is due within seven days comes first, overdue on top', () => {
    expect(text('targets', 'B6')).toBe('Due within seven days: 3');
    expect(text('targets', 'B7')).toMatch(/^! Overdue 2025-11-26 · Cost per lead: Pause/);
    expect(text('targets', 'B8')).toMatch(/^2025-12-02 · Conversion rate/);
    expect(text('targets', 'I6')).toBe('KPIs to review within seven days: 4');
  });
});

describe('what a user does', () => {
  test('a target that is moved without a line in the log is called out, and a line quiets it', () => {
    const { type, text } = open();
    expect(text('targets', 'B5')).toBe('');
    type('goals', 'H8', '5');
    expect(text('goals', 'V8')).toBe('! Moved');
    expect(text('targets', 'B5')).toMatch(/^! Targets changed without a line in the log: 1/);
    type('log', 'B13', '1');
    type('log', 'D13', '5');
    expect(text('goals', 'V8')).toBe('✓ Yes');
    expect(text('targets', 'B5')).toBe('');
  });

  test('a retired goal leaves the overview and the next one takes its row', () => {
    const { type, text } = open();
    type('goals', 'S8', 'Retired');
    expect(text('targets', 'B12')).toBe('Cost per lead');
    expect(text('pace', 'B5')).toBe('5');
  });

  test('more than seven active goals are too many', () => {
    const { type, text } = open();
    for (const row of [14, 15]) type('goals', `S${row}`, 'Active');
    expect(text('targets', 'B5')).toMatch(/^! 8 active goals/);
  });

  test('a season is judged once it has ended', () => {
    const { type, text, value } = open();
    type('goals', 'D5', String(serialOf(2025, 12, 28)));
    const way = (lastWeeks('revenue') - 1310000) / (1310000 * 0.12);
    expect(value('targets', `J${ROW.revenue}`)).toBeCloseTo(way, 9);
    expect(text('targets', `K${ROW.revenue}`)).toBe('✓ Good');
    expect(text('targets', `M${ROW.revenue}`)).toMatch(/^Ended 2025-12-28/);
  });

  test('on the first days nothing is judged', () => {
    const { type, text, errors } = open();
    for (const [day, said] of [
      [serialOf(2025, 9, 29), 'Starts 2025-09-29.'],
      [serialOf(2025, 10, 3), 'Too early: less than a tenth of the time has passed.'],
    ] as const) {
      type('goals', 'D5', String(day));
      expect(text('targets', `K${ROW.cvr}`)).toBe('– Not judged');
      expect(text('targets', `M${ROW.cvr}`)).toBe(said);
      expect(errors()).toEqual([]);
    }
  });

  test('a KPI of their own takes a figure that is typed', () => {
    const { type, text, value } = open();
    type('goals', 'B41', 'Partner meetings');
    for (const [cell, content] of Object.entries({
      B16: 'Partner meetings',
      E16: '10',
      G16: 'to a level',
      H16: '30',
      K16: String(serialOf(2025, 9, 29)),
      P16: '22',
      Q16: '22',
    }))
      type('goals', cell, content);
    expect(text('targets', 'B18')).toBe('Partner meetings');
    expect(value('targets', 'J18')).toBeCloseTo(12 / 20 / TIME, 9);
    expect(text('targets', 'K18')).toBe('! Watch');
  });

  test('a goal without base, change or dates says what is missing', () => {
    const { type, text, errors } = open();
    for (const cell of ['E8', 'H9', 'K10', 'G11']) type('goals', cell, '');
    expect(errors()).toEqual([]);
    expect([12, 13, 14].map((row) => text('targets', `M${row}`))).toEqual(
      Array.from({ length: 3 }, () => 'Base, change or dates are missing in the tab Goals.'),
    );
  });

  test('without goals and without data there are words and no errors', () => {
    const { type, text, errors } = openPlan(withRows(targets.plan('en'), 'data', []), engine, LOCALES.en);
    expect(errors()).toEqual([]);
    expect(text('targets', 'B3')).toBe('No dates found in Data yet');
    expect(text('targets', `K${ROW.cvr}`)).toBe('… Not measured yet');
    for (let row = 8; row <= 15; row++) type('goals', `B${row}`, '');
    expect(errors()).toEqual([]);
    expect(text('targets', 'B7')).toBe('Nothing is due.');
  });

  test('another export, with its columns in another order, changes the answers', () => {
    const rows = [
      ['Sessions', 'Date', 'Key events'],
      [900, serialOf(2025, 11, 24), 27],
      [1100, serialOf(2025, 11, 25), 23],
    ];
    const { type, text } = openPlan(withRows(targets.plan('en'), 'data', rows), engine, LOCALES.en);
    type('goals', 'D5', String(serialOf(2025, 11, 28)));
    // 50 key events of 2000 sessions
    expect(text('targets', `G${ROW.cvr}`)).toBe('2.50%');
    expect(text('targets', `M${ROW.cpl}`)).toMatch(/^Missing: /);
  });
});

test('the calendar marks the weeks in which a review falls', () => {
  const { text } = open();
  const week = (row: number) => Array.from('GHIJKLMNOPQRS', (column) => text('reviews', `${column}${row}`));
  // every week; month by month from 30 November and from 10 December 2025
  expect(week(7).every((mark) => mark === '●')).toBe(true);
  const marked = (row: number) => week(row).flatMap((mark, index) => (mark === '●' ? [index] : []));
  expect(marked(8)).toEqual([0, 5, 9]);
  expect(marked(9)).toEqual([2, 6, 11]);
});

test('the trend shows the months of the KPI that is picked', () => {
  const { type, text, value } = open();
  expect(value('trend', 'E20')).toBeCloseTo(2.31, 9);
  type('trend', 'C5', 'Revenue');
  expect(text('trend', 'E20')).toBe('');
  expect(text('trend', 'B3')).not.toBe('');
});

test('the names of the KPIs to choose from differ in every language', () => {
  for (const language of LANGUAGES) {
    const names = MENU.map((id) => nameOf(wordsIn(language), id));
    expect(new Set(names).size).toBe(MENU.length);
  }
});

test('numbers are written as in the language of the workbook', () => {
  expect(open('sv').text('targets', `E${ROW.cvr}`)).toBe('2,31 %');
  expect(open('nb').text('targets', `D${ROW.revenue}`)).toBe('1,31 mill. kr');
});
