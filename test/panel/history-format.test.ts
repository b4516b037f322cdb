import { expect, test } from 'vitest';
import { historyFormat } from '../../src/panel/history-format.ts';

test.each([
  ['a count has no decimals', 'leads', 407, '#,##0'],
  ['a large amount has none', 'revenue', 2951100, '#,##0'],
  ['a small amount has two', 'CPL', 249.5, '#,##0.00'],
  ['a rate has one', 'CVR', 0.0213, '0.0%'],
  ['a rate below one per cent has two', 'SPAM_RATE', 0.0012, '0.00%'],
  ['a ratio has two', 'ROAS', 3.456, '#,##0.00'],
  ['a position has one', 'KEYWORD_RANK', 4.25, '#,##0.0'],
])('%s', (_, id, value, format) => {
  expect(historyFormat(id, value)).toBe(format);
});
