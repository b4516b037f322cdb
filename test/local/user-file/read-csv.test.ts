import { expect, test } from 'vitest';
import { readCsv } from '../../../local/user-file/read-csv.ts';

test.each([
  [
    'semicolons with decimal commas',
    'a;b\n1,5;2,5\n',
    [
      ['a', 'b'],
      ['1,5', '2,5'],
    ],
  ],
  [
    'commas',
    'a,b\n1.5,2.5\n',
    [
      ['a', 'b'],
      ['1.5', '2.5'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1,5\t2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'quotes around separators and line breaks',
    'a;b\n"x;y";"1\n2"\n',
    [
      ['a', 'b'],
      ['x;y', '1\n2'],
    ],
  ],
  [
    'the line by which Excel names the separator',
    'sep=;\r\na;b\r\n1;2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a single column', 'a\n1\n', [['a'], ['1']]],
  [
    'blank lines, which are left out',
    'a;b\n\n1;2\n;\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('%s', (_, text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});
