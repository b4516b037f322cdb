import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead, asText, cellInput } from '../../../src/workbooks/writing/cell-text.ts';

const fillings = { tabNames: { data: "Anna's · Data", sum: '=HYPERLINK("x")' }, currency: 'SEK' } as const;

describe('what is written into a cell', () => {
  test('formulas name a tab in quotation marks, with its apostrophes doubled', () => {
    expect(cellInput('=SUM({tab:data}!A1:A9)', fillings)).toBe("=SUM('Anna''s · Data'!A1:A9)");
  });

  test('texts name a tab as it is called, and the currency', () => {
    expect(cellInput('Write costs in {currency} on the tab {tab:data}, please', fillings)).toBe(
      "Write costs in SEK on the tab Anna's · Data, please",
    );
  });

  test('texts and formulas take the mark of the currency', () => {
    expect(cellInput('Cost ({money})', fillings)).toBe('Cost (kr)');
    expect(cellInput('=A1&" {money}"', { ...fillings, currency: 'EUR' })).toBe('=A1&" €"');
  });

  test('a name of a sheet that looks like a formula is written as text', () => {
    expect(cellInput('{tab:sum}', fillings)).toBe(`'=HYPERLINK("x")`);
  });

  test.each([
    '=1+1',
    '+46 70',
    '-5',
    '@SUM(A1)',
    "'quoted",
    ' =1',
    '12 %',
    '2026-03',
    '1/2',
    'TRUE',
    'sant',
    'B2B',
  ])('%s is kept as text', (text) => expect(asText(text)).toBe(`'${text}`));

  test.each(['Cost', 'kr', '✓ On track', '', 'A sentence of more than forty characters with 12 in it'])(
    '%s is text as it is',
    (text) => expect(asText(text)).toBe(text),
  );

  test('no text from a user becomes a formula', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', ' ='), fc.string(), (start, rest) => {
        expect(asText(start + rest).startsWith("'")).toBe(true);
      }),
    );
  });

  test('numbers, truth and blanks stay what they are', () => {
    expect([1.5, true, null].map((content) => cellInput(content, fillings))).toEqual([1.5, true, '']);
  });

  test('a tab that is not in the workbook is a mistake of the plan', () => {
    expect(() => cellInput('={tab:nowhere}!A1', fillings)).toThrow('nowhere');
  });
});

describe('what was read, written again', () => {
  test('formulas before values, error values as they are, texts as texts', () => {
    expect(asRead('#N/A', '=NA()')).toBe('=NA()');
    expect(asRead('#N/A', '')).toBe('#N/A');
    expect(asRead('007', '')).toBe("'007");
    expect(asRead(7, '')).toBe(7);
    expect(asRead('', '')).toBe('');
  });
});
