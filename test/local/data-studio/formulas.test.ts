import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computing } from '../../../local/data-studio/engine/compute.ts';
import { tallying } from '../../../local/data-studio/engine/metric.ts';
import { parseFormula } from '../../../local/data-studio/engine/parse-formula.ts';

const value = (text: string) => computing(parseFormula(text), () => undefined)(undefined);

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['24 / 4 / 3', 2],
  ['-2 * -3', 6],
  ['2 - -3', 5],
  ['1.5e2 + .5', 150.5],
  ['NULLIF(0, 0)', null],
  ['NULLIF(4, 0)', 4],
  ['IFNULL(NULL, 7)', 7],
  ['IFNULL(0, 7)', 0],
  ['COALESCE(NULL, NULL, 3)', 3],
  ['1 + NULL', null],
  ['4 / NULLIF(0, 0)', null],
  ['ABS(2 - 5)', 3],
  ['CASE WHEN 1 > 2 THEN 10 WHEN 2 > 1 THEN 20 ELSE 30 END', 20],
  ['CASE WHEN 1 > 2 THEN 10 END', null],
  ['case when null = 1 then 10 else 30 end', 30],
  ['CASE WHEN 0 = 0 THEN NULL ELSE 1 / 0 END', null],
  ['IF(2 >= 2, 1, 0)', 1],
  ['NOT 1 = 1 OR 2 <> 3 AND 3 <= 3', true],
  ['NOT (1 = 1 OR 2 = 3)', false],
  ['NULL IS NULL AND 1 IS NOT NULL', true],
  ['NULL = 1 OR TRUE', true],
  ['NULL = 1 AND FALSE', false],
  ['NULL = 1 AND TRUE', null],
  [`"it's" = 'it\\'s'`, true],
  [`'a' < 'b'`, true],
])('%s', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each([
  ['1 / 0', 'Division by zero.'],
  ['1 +', 'unexpected the end'],
  ['(1', 'unexpected the end'],
  ['1 2', 'unexpected "2"'],
  ['SUM(1) % 2', 'unexpected "%"'],
  ['MEDIAN(1)', 'the function MEDIAN is not known here'],
  ['NULLIF(1)', 'NULLIF does not take 1 arguments'],
  ['CASE ELSE 1 END', 'unexpected "ELSE"'],
  [`1 + 'a'`, '"+" takes numbers only'],
  [`1 = 'a'`, 'a number cannot be compared with a string'],
  ['SUM(1)', 'Re-aggregating metrics is not supported.'],
])('%s is refused', (text, message) => {
  expect(() => value(text)).toThrow(message);
});

const tallied = (text: string, rows: readonly (readonly (number | null)[])[]) => {
  const tally = tallying(parseFormula(text), (id) => 'ab'.indexOf(id))();
  for (const row of rows) tally.add(row);
  return tally.result();
};

test('a ratio of sums is computed once over all rows, not row by row', () => {
  const rows = [
    [10, 1],
    [10, 4],
  ];
  expect(tallied('SUM($a) / NULLIF(SUM($b), 0)', rows)).toBe(4);
  expect(tallied('AVG($a / $b)', rows)).toBe(6.25);
});

test('aggregates pass over empty values', () => {
  const rows = [
    [2, null],
    [null, null],
    [4, null],
    [2, null],
  ];
  expect(tallied('SUM($a)', rows)).toBe(8);
  expect(tallied('AVG($a)', rows)).toBe(8 / 3);
  expect(tallied('MIN($a) + MAX($a)', rows)).toBe(6);
  expect(tallied('COUNT($a)', rows)).toBe(3);
  expect(tallied('COUNT_DISTINCT($a)', rows)).toBe(2);
  expect(tallied('SUM($b)', rows)).toBe(null);
  expect(tallied('COUNT($b)', rows)).toBe(0);
});

test('fields outside an aggregation and aggregations of aggregations are refused', () => {
  expect(() => tallied('SUM($a) / $b', [])).toThrow('$b stands outside an aggregation');
  expect(() => tallied('SUM(SUM($a))', [])).toThrow('Re-aggregating metrics is not supported.');
});

test('sums and products of random numbers equal those of JavaScript', () => {
  const expression = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.nat(999).map(String),
      fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree')).map((parts) => parts.join(' ')),
      tie('tree').map((inner) => `(${inner})`),
    ),
  })).tree;
  fc.assert(fc.property(expression, (text) => value(text) === Number(new Function(`return ${text}`)())));
});
