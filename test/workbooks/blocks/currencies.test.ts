/** Amounts in another currency than the workbook's, or in several: never added up without a sentence (kpis.md, terms.md). */
import { expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { serialOf } from '../../../src/workbooks/blocks/expected.ts';
import { wordsIn } from '../../../src/workbooks/blocks/words.ts';
import type { CellContent } from '../../../src/workbooks/plan.ts';
import { openLeads } from './leads-book.ts';

const engine = await loadEngine();

const MONTHS = Array.from({ length: 12 }, (_, index) => serialOf(2025, index + 1));
const rowsUnder = (header: readonly string[], cells: (month: number) => readonly CellContent[]) => [
  header,
  ...MONTHS.map((day, month) => [day, ...cells(month)]),
];
const costs = (header: string) => rowsUnder(['Date', header, 'Leads'], () => [100, 10]);

test.each([
  ['Cost (EUR)', 'en', 'Amounts are in EUR, but this workbook is in SEK: convert them'],
  ['Cost (€)', 'en', 'Amounts are in EUR, but this workbook is in SEK: convert them'],
  ['cost (nok)', 'en', 'Amounts are in NOK, but this workbook is in SEK: convert them'],
  ['Kostnad (EUR)', 'sv', 'Beloppen är i EUR, men arbetsboken är i SEK: räkna om dem'],
  ['Kostnad (EUR)', 'nb', 'Beløpene er i EUR, men arbeidsboken er i SEK: regn dem om'],
] as const)('%s in a workbook in SEK is said in row 3 and on Checks', (header, language, sentence) => {
  const book = openLeads(engine, costs(header), language);
  expect(book.said).toContain(` · ${sentence}`);
  expect(book.check(sentence)).toBe(wordsIn(language).shared.checks.differs);
  expect(book.text('checks', 'B3')).toMatch(/^!/);
  expect(book.period('cost', 'period')).toBe(300);
});

test.each([
  ['Cost (SEK)', 'SEK'],
  ['Cost, kr', 'SEK'],
  ['Cost (kr)', 'NOK'],
  ['Cost i kr', 'DKK'],
  ['Cost (€)', 'EUR'],
  ['Cost (EUR)', 'EUR'],
  ['Cost (£)', 'GBP'],
  ['Cost', 'USD'],
] as const)('%s in a workbook in %s is its own currency', (header, currency) => {
  const book = openLeads(engine, costs(header), 'en', currency);
  expect(book.said).toMatch(/2025-12-01$/);
  expect(book.text('checks', 'B3')).toMatch(/^✓/);
});

test.each([
  ['Cost (EUR)', 'Value per lead (NOK)', 'C', 'EUR'],
  ['Cost (kr)', 'Value per lead (EUR)', 'C', 'SEK'],
])('%s beside %s is a problem to solve', (cost, value, column, currency) => {
  const book = openLeads(
    engine,
    rowsUnder(['Date', cost, value], () => [100, 5]),
  );
  const sentence = `Column ${column} brings in another currency than ${currency}: convert all amounts to one`;
  expect(book.said.startsWith(sentence)).toBe(true);
  expect(book.check(sentence)).toBe('Look here');
});

test('a column that is not used brings no currency in', () => {
  const book = openLeads(
    engine,
    rowsUnder(['Date', 'Cost (SEK)', 'Leads', 'Rent (EUR)'], () => [100, 10, 7]),
  );
  expect(book.text('checks', 'B3')).toMatch(/^✓/);
});

test.each(['Currency', 'Currency code', 'Account currency', 'Valuta', 'Valutakod', 'Valutakode'])(
  'a column %s with two currencies is a problem to solve, and one with its own none',
  (header) => {
    const coded = (code: (month: number) => string) =>
      openLeads(
        engine,
        rowsUnder(['Date', 'Cost', header], (month) => [100, code(month)]),
      );
    const mixed = coded((month) => (month === 7 ? 'NOK' : 'SEK'));
    expect(mixed.readAs(3)).toEqual(['Date', 'Total marketing cost', 'Currency']);
    expect(mixed.said).toMatch(/^Column C brings in another currency than SEK: /);
    expect(mixed.text('checks', 'B3')).toMatch(/^!/);
    expect(coded(() => 'SEK').text('checks', 'B3')).toMatch(/^✓/);
    expect(coded(() => 'DKK').said).toContain('Amounts are in DKK, but this workbook is in SEK');
  },
);

test('the codes of a column are looked at below its header only', () => {
  const table = rowsUnder(['Date', 'Cost', 'Currency'], (month) => [100, month === 0 ? null : 'SEK']);
  const book = openLeads(engine, [['Costs of all accounts', null, null], [null, null, null], ...table]);
  expect(book.said).toMatch(/2025-12-01 · header found in row 7$/);
  expect(book.text('checks', 'B3')).toMatch(/^✓/);
});
