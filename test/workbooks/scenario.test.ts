import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { calculate } from '../../src/functions/roi-scenario.ts';
import { scenarioTexts } from '../../src/locale/workbooks/scenario.ts';
import { columnNamed, serialOf } from '../../src/workbooks/blocks/expected.ts';
import type { CellContent } from '../../src/workbooks/plan.ts';
import { scenario } from '../../src/workbooks/scenario/index.ts';
import { SAMPLE_PLAN, sampleIn } from '../../src/workbooks/scenario/sample.ts';
import { openPlan } from './open-plan.ts';
import { withRows } from './with-rows.ts';

const engine = await loadEngine();
const open = () => openPlan(scenario.plan('en'), engine, LOCALES.en);
const openWith = (rows: readonly (readonly CellContent[])[]) =>
  openPlan(withRows(scenario.plan('en'), 'data', rows), engine, LOCALES.en);

const { cost, low, likely, high, margin, lag, months } = SAMPLE_PLAN;
const table = calculate(cost, low * margin, likely * margin, high * margin, months, lag) as (
  | string
  | number
)[][];
const sample = sampleIn(scenarioTexts.en);
const sumOf = (id: string) =>
  columnNamed(sample, id).reduce<number>((total, value) => total + Number(value), 0);
const ROW = { chance: 8, payback: 9, end: 10, cost: 11, gain: 12, roi: 13 };

describe('the plan of the sample', () => {
  const { value, text } = open();

  test('takes gross profit, and gives chance, payback and the three cases of the function', () => {
    const [chance, payback] = table.slice(-2).map((row) => row[1] as number);
    expect(value('scenario', `G${ROW.chance}`)).toBeCloseTo(chance as number, 9);
    expect(value('scenario', `G${ROW.payback}`)).toBe(payback);
    const last = table[months] as number[];
    expect(['H', 'G', 'I'].map((letter) => value('scenario', `${letter}${ROW.end}`))).toEqual(
      last.slice(5).map((roi) => expect.closeTo(roi, 9)),
    );
    expect(text('scenario', 'B6')).toBe(
      `${Math.round(100 * (chance as number))}% chance of positive ROI in 36 months; in the middle case paid back in month ${payback}.`,
    );
  });

  test('stands beside what happened: revenue times margin, all that was spent', () => {
    const gain = sumOf('attributed_revenue') * margin;
    expect(value('scenario', `F${ROW.cost}`)).toBe(sumOf('cost'));
    expect(value('scenario', `F${ROW.gain}`)).toBeCloseTo(gain, 6);
    expect(value('scenario', `F${ROW.roi}`)).toBeCloseTo(gain / sumOf('cost') - 1, 9);
    expect(value('scenario', `G${ROW.gain}`)).toBeCloseTo(table[12]?.[3] as number, 6);
    expect(value('scenario', `K${ROW.gain}`)).toBe(sumOf('new_customers'));
    expect(text('follow', 'Q6')).toBe(scenarioTexts.en.note);
  });

  test('is judged by where the outcome lies between the cautious and the middle case', () => {
    const words = Object.values(ROW).map((row) => text('scenario', `J${row}`));
    expect(words).toEqual(['✓ Good', '✓ Good', '✓ Good', '! Watch', '! Watch', '! Watch']);
  });
});

describe('what a user does', () => {
  test('a dearer plan is less sure, and never paid back', () => {
    const { type, text } = open();
    type('scenario', 'C8', '90000');
    expect(text('scenario', 'B6')).toMatch(/the middle case is not paid back by then\.$/);
    expect(text('scenario', `J${ROW.chance}`)).toBe('✗ Act');
    expect(text('scenario', `J${ROW.payback}`)).toBe('✗ Act');
  });

  test('before the lag has passed the outcome is not judged', () => {
    const { type, text } = open();
    type('scenario', 'C13', '12');
    expect(text('scenario', `J${ROW.gain}`)).toBe('– Not judged');
    expect(text('scenario', `L${ROW.roi}`)).toBe('Too early: revenue comes after 12 months.');
  });

  test('cases that do not rise, and a missing margin, are said in words', () => {
    const { type, text, errors } = open();
    type('scenario', 'C9', '200000');
    expect(text('scenario', 'B6')).toMatch(/^The three revenues must rise/);
    type('scenario', 'C9', '120000');
    type('scenario', 'C12', '');
    expect(text('scenario', 'B6')).toMatch(/^Fill in cost, the three revenues, margin/);
    expect(errors()).toEqual([]);
  });

  test('a shorter plan ends earlier, in the table and on the chart', () => {
    const { type, text, value } = open();
    type('scenario', 'C14', '24');
    expect(text('scenario', 'B6')).toContain('in 24 months');
    expect(value('scenario', `G${ROW.end}`)).toBeCloseTo(table[24]?.[6] as number, 9);
    expect([text('follow', 'M29'), text('follow', 'M30')].map((cell) => cell === '')).toEqual([false, true]);
  });
});

test('without data the plan is shown, the outcome not measured yet', () => {
  const { text, errors } = openWith([]);
  expect(errors()).toEqual([]);
  expect(text('scenario', 'B6')).toMatch(/^79% chance/);
  expect(text('scenario', `J${ROW.gain}`)).toBe('… Not measured yet');
});

test('gross profit in Data is preferred to revenue times margin, and half a month does not count', () => {
  const { value, text } = openWith([
    ['Gross profit', 'Date', 'Cost', 'Revenue'],
    [1000, serialOf(2025, 1, 15), 50000, 90000],
    [2000, serialOf(2025, 1, 31), 10000, 90000],
    [4000, serialOf(2025, 2, 10), 20000, 90000],
  ]);
  expect(value('scenario', `F${ROW.gain}`)).toBe(3000);
  expect(value('scenario', `F${ROW.cost}`)).toBe(60000);
  expect(text('scenario', `J${ROW.gain}`)).toBe('– Not judged');
});

test('fewer than 20 new customers are too few to judge', () => {
  const rows = Array.from({ length: 8 }, (_, index) => [serialOf(2025, index + 1), 60000, 100000, 2]);
  const { text } = openWith([['Date', 'Cost', 'Revenue', 'New customers'], ...rows]);
  expect(text('scenario', `J${ROW.roi}`)).toBe('– Not judged');
  expect(text('scenario', `L${ROW.roi}`)).toBe('Fewer than 20 cases: too few to judge.');
});
