import { expect, test } from 'vitest';
import { probe } from '../../src/functions/self-test-probe.ts';
import { selfTest } from '../../src/panel/self-test.ts';
import { fileInMemory } from './file-in-memory.ts';

const en = { language: 'en' } as const;
const open = () => fileInMemory({ sheets: { Sheet1: [['mine']], 'Self-test': [['mine too']] } });

test('the answers stand in a sheet of their own, beside a sheet of the same name', () => {
  const port = open();
  const { sheet, rows } = selfTest(port, en);
  expect(sheet).toBe('Self-test (2)');
  expect(port.cell(sheet, 'B2')).toBe('=KPI_SELF_TEST("argument")');
  expect(port.cell(sheet, 'C4')).toBe('=1/0');
  expect(port.cell(sheet, 'B4')).toBe('=KPI_SELF_TEST("argument";C4)');
  expect(port.cell('Self-test', 'A1')).toBe('mine too');
  expect(rows).toContainEqual({
    question: 'Is ; understood in the formula of a data validation?',
    answer: 'Refused.',
  });
  expect(rows).toContainEqual({
    question: 'Which time zones do the script and the file have?',
    answer: 'Europe/Oslo, Europe/Stockholm',
  });
});

test('running it again writes into the same sheet', () => {
  const port = open();
  selfTest(port, en);
  expect(selfTest(port, { language: 'sv' }).sheet).toBe('Self-test (2)');
  expect(port.sheets()).toHaveLength(3);
  expect(port.cell('Self-test (2)', 'A1')).toBe('Fråga');
});

test('every question that only Google can answer is asked, in formulas without commas between arguments', () => {
  const port = open();
  const { rows, sheet } = selfTest(port, en);
  expect(rows.length).toBeGreaterThanOrEqual(12);
  for (const row of port.sheet(sheet).cells) {
    for (const cell of row) if (typeof cell === 'object') expect(cell.formula).not.toContain(',');
  }
});

test.each([
  [['argument'], 'undefined'],
  [['argument', null], 'object null'],
  [['argument', ''], 'string ""'],
  [['argument', '#DIV/0!'], 'string "#DIV/0!"'],
  [['argument', 5], 'number 5'],
  [['argument', new Date(Date.UTC(2026, 2, 7))], 'date 2026-03-07T00:00:00.000Z'],
  [['nothing'], null],
  [['undefined'], undefined],
] as const)('%j arrives as %s', ([question, value], shown) => {
  expect(probe(question, value)).toBe(shown);
});
