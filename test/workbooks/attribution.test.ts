import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { calculate as compare } from '../../src/functions/attribution-compare.ts';
import { calculate as journeys } from '../../src/functions/journeys.ts';
import { calculate as selfReported } from '../../src/functions/self-reported.ts';
import { attributionTexts } from '../../src/locale/workbooks/attribution.ts';
import { attribution } from '../../src/workbooks/attribution/index.ts';
import { answersIn, touches } from '../../src/workbooks/attribution/sample.ts';
import { columnNamed, serialOf } from '../../src/workbooks/blocks/expected.ts';
import type { CellContent } from '../../src/workbooks/plan.ts';
import { openPlan } from './open-plan.ts';
import { withRows } from './with-rows.ts';

const engine = await loadEngine();
const open = (language: 'en' | 'sv' | 'nb' = 'en') =>
  openPlan(attribution.plan(language), engine, LOCALES[language]);

const MODELS = ['first', 'last', 'linear', 'markov'];
const column = (id: string) => columnNamed(touches, id).map((cell) => [cell]);
const dates = column('date').map(([day]) => [new Date(Date.UTC(1899, 11, 30 + Number(day)))]);
const paths = journeys(column('customer_id'), dates, column('channel'), column('conversions')).slice(1);
const pathColumn = (index: number) => paths.map((row) => [row[index]]);
const shares = compare(pathColumn(0), pathColumn(1), pathColumn(2), MODELS.join(';')).slice(1);
const ROWS = [9, 10, 11, 12, 13, 14, 15];

describe('the comparison of the sample', () => {
  const { text, value } = open();

  test('has for every channel the shares of the four models', () => {
    for (const row of ROWS) {
      const expected = shares.find(([channel]) => channel === text('attribution', `B${row}`));
      const shown = Array.from('CDEF', (letter) => value('attribution', `${letter}${row}`));
      expect(shown).toEqual(expected?.slice(1, 5).map((share) => expect.closeTo(share as number, 9)));
    }
    expect(value('attribution', 'H17')).toBe(column('conversions').flat().filter(Boolean).length);
  });

  test('counts conversions with the channel on the path, and judges from 20', () => {
    for (const row of ROWS) {
      const channel = text('attribution', `B${row}`);
      const on = paths.filter(([path]) =>
        String(path)
          .split(' > ')
          .some((touch) => touch.split('@')[0] === channel),
      );
      const count = on.reduce((total, [, conversions]) => total + Number(conversions), 0);
      expect(value('attribution', `H${row}`)).toBe(count);
      expect(text('attribution', `I${row}`) === '– too few').toBe(count < 20);
    }
  });

  test('answers the question with those that differ among those that are judged', () => {
    expect(text('attribution', 'B6')).toBe(
      'Yes: for 3 of 4 channels the share moves more than 10 percentage points.',
    );
    expect(open('sv').text('attribution', 'B6')).toMatch(/^Ja: för 3 av 4/);
  });

  test('does not hide what is unknown, nor advise to pause it', () => {
    const direct = shares.find(([channel]) => channel === 'Direct');
    expect(text('attribution', 'K22')).toContain(`${Math.round(100 * Number(direct?.[2]))}%`);
    expect(text('attribution', 'K21')).toMatch(/^Email: /);
  });

  test('shows the answers of the customers with what tracking missed', () => {
    const sample = answersIn(attributionTexts.en);
    const cells = (index: number) => sample.rows.map((row) => [row[index]]);
    const [header, ...rows] = selfReported(cells(1), cells(2));
    const of = (answer: string, title: string) =>
      rows.find(([label]) => label === answer)?.[(header as unknown[]).indexOf(title)];
    for (const row of [21, 22, 23]) {
      const answer = text('attribution', `B${row}`);
      expect(value('attribution', `E${row}`)).toBe(of(answer, 'Total'));
      expect(value('attribution', `G${row}`)).toBeCloseTo(of(answer, 'not_tracked_share') as number, 9);
    }
    expect(text('attribution', 'K23')).toContain(
      `${Math.round(100 * Number(of('Total', 'not_tracked_share')))}%`,
    );
  });
});

test('other models and another limit change the answer', () => {
  const { type, text, value } = open();
  type('models', 'C4', 'Shapley');
  expect(text('attribution', 'C8')).toBe('Shapley');
  const shapley = compare(pathColumn(0), pathColumn(1), pathColumn(2), 'shapley').slice(1);
  const first = text('attribution', 'B9');
  expect(value('attribution', 'C9')).toBeCloseTo(shapley.find(([name]) => name === first)?.[1] as number, 9);
  type('models', 'C6', '50');
  expect(text('attribution', 'B6')).toMatch(/^No: /);
});

const openWith = (
  log: readonly (readonly CellContent[])[],
  answers?: readonly (readonly CellContent[])[],
) => {
  const plan = withRows(attribution.plan('en'), 'data', log);
  return openPlan(answers === undefined ? plan : withRows(plan, 'answers', answers), engine, LOCALES.en);
};

test('without data there are words and no errors', () => {
  const { text, errors } = openWith([], []);
  expect(errors()).toEqual([]);
  expect(text('attribution', 'B6')).toBe(
    'Nothing to compare yet: Data needs customer, date, channel and conversions.',
  );
  expect(text('attribution', 'K23')).toMatch(/^Ask every new customer/);
});

test('another log, with its columns in another order, is read by its headers', () => {
  const { text, value, errors } = openWith([
    ['Channel', 'Date', 'User ID', 'Key events'],
    ['Social', serialOf(2025, 3, 1), 'a', 0],
    ['Paid Social', serialOf(2025, 3, 4), 'a', 1],
  ]);
  expect(errors()).toEqual([]);
  expect(text('paths', 'A6')).toBe('Social@3 > Paid Social@0');
  // one conversion each, although one name is part of the other
  expect([9, 10].map((row) => value('attribution', `H${row}`))).toEqual([1, 1]);
  expect(text('attribution', 'B6')).toBe('Too few conversions to judge: a channel needs 20.');
});

test('a log that the function refuses is said to be so', () => {
  const { text } = openWith([
    ['User ID', 'Date', 'Channel', 'Key events'],
    ['a', serialOf(2025, 3, 1), 'Email', 'many'],
  ]);
  expect(text('attribution', 'B6')).toMatch(/^The tab Paths cannot be made/);
});
