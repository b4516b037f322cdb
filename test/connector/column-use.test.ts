import { expect, test } from 'vitest';
import { readTable } from '../../src/catalogue/reading/table.ts';
import { columnUses } from '../../src/connector/column-use.ts';

test('every column of a pasted export is accounted for', () => {
  const table = readTable(
    [
      ['Datum', 'Kanal', 'Sessioner', 'Avvisningsfrekvens', 'Väder', '', 'Unika öppningar', 'Öppningar'],
      ['2026-03-07', 'Direct', 10, '40 %', 'sol', 'x', 3, 5],
    ],
    'data',
  );
  expect(columnUses(table)).toEqual([
    { use: 'dimension', header: 'Datum', id: 'date' },
    { use: 'dimension', header: 'Kanal', id: 'channel' },
    { use: 'measure', header: 'Sessioner', id: 'sessions' },
    { use: 'ratio', header: 'Avvisningsfrekvens' },
    { use: 'plain', header: 'Väder' },
    { use: 'no header', column: 'F' },
    { use: 'measure', header: 'Unika öppningar', id: 'opens' },
    { use: 'instead', header: 'Öppningar', instead: 'Unika öppningar' },
  ]);
});
