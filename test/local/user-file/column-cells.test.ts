import { expect, test } from 'vitest';
import { columnCells } from '../../../local/user-file/column-cells.ts';

const contents = (...texts: string[]) => columnCells(texts).map(({ content }) => content);

test.each([
  ['whole numbers', ['Klick', '1', '-20', '300'], ['Klick', 1, -20, 300]],
  ['decimal commas', ['1,5', '1234,50'], [1.5, 1234.5]],
  ['decimal points', ['1.5', '1,234.50'], [1.5, 1234.5]],
  [
    'groups by spaces of any kind',
    ['1 234,50', '1\u00a0234\u202f567,8', '−5,25'],
    [1234.5, 1234567.8, -5.25],
  ],
  ['two groups, which only one reading has', ['1.234.567', '12'], [1234567, 12]],
  ['what can be read two ways, settled by a neighbour', ['1.234', '1,5'], [1234, 1.5]],
  ['per cent', ['12,5 %', '3%'], [0.125, 0.03]],
])('%s become numbers', (_, texts, expected) => {
  expect(contents(...texts)).toEqual(expected);
});

test.each([
  ['what can be read two ways and nothing settles it', ['1.234', '2.500']],
  ['columns that write numbers in two ways', ['1,5', '2.5']],
  ['article and telephone numbers', ['0123', '4567']],
  ['amounts with a currency', ['1 234 kr', '$5']],
  ['very long digits', ['12345678901234567890']],
  ['words', ['Vår', '--', 'n/a']],
])('%s stay text', (_, texts) => {
  expect(contents(...texts)).toEqual(texts);
});

test('days become days, other dates stay as they are', () => {
  expect(columnCells(['2026-03-07', '7/3/2026', '2026-02-31x'])).toEqual([
    { content: 46088, format: 'day' },
    { content: '7/3/2026' },
    { content: '2026-02-31x' },
  ]);
});
