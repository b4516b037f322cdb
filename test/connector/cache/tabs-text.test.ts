import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeColumn, encodeColumn } from '../../../src/connector/cache/column-text.ts';
import { decodeTabs, encodeTabs } from '../../../src/connector/cache/tabs-text.ts';
import { tabsRead } from '../../../src/connector/sheet/tabs-read.ts';
import { pasted, readExport } from '../../catalogue/reading/read-export.ts';
import { portOver, SETTINGS } from '../open-sheet.ts';

function throughText(cells: readonly unknown[]): readonly unknown[] {
  const { head, body } = encodeColumn(cells);
  return decodeColumn(JSON.parse(JSON.stringify(head)), body, cells.length);
}

describe('a column comes back as it was', () => {
  const number = fc.oneof(
    fc.integer({ min: -1000, max: 100_000 }),
    fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.integer(),
  );
  const cell = fc.oneof(number, fc.string(), fc.boolean(), fc.constant(''), fc.constant('#N/A'));

  test.each<[string, fc.Arbitrary<unknown[]>]>([
    ['whole numbers', fc.array(fc.integer({ min: -500, max: 500 }))],
    [
      'amounts',
      fc.array(
        fc.oneof(
          fc.integer({ min: 0, max: 1e7 }).map((cents) => cents / 100),
          fc.constant(''),
        ),
      ),
    ],
    ['any numbers', fc.array(number)],
    ['recurring texts', fc.array(fc.constantFrom('Email', 'Direkt', 'Åäö', '', '日本', '😀', '"\\\n'))],
    ['anything', fc.array(cell)],
  ])('%s', (_, cells) => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(throughText(given)).toEqual(given);
      }),
    );
  });

  test.each([
    ['the largest that fit, and one more', [0, 2 ** 30 - 2, 2 ** 30 - 1, 2 ** 30]],
    ['thirds', [1 / 3, 2 / 3]],
    ['the smallest and the largest', [Number.MIN_VALUE, Number.MAX_VALUE, -1]],
    ['one text among numbers', [1, 2, 'three', 4]],
    [
      'many texts among numbers',
      Array.from({ length: 300 }, (_, row) => (row % 2 === 0 ? row : `text ${row}`)),
    ],
    ['twenty thousand different texts', Array.from({ length: 20_000 }, (_, row) => `text ${row}`)],
    ['nothing but blanks', ['', '', '']],
    ['no cell', []],
  ])('%s', (_, cells) => {
    expect(throughText(cells)).toEqual(cells);
  });

  test('a hundred thousand numbers take three letters each at most, and texts one', () => {
    const amounts = Array.from({ length: 100_000 }, (_, row) => ((row * 7919) % 100_000) / 100);
    expect(encodeColumn(amounts).body).toHaveLength(300_000);
    expect(encodeColumn(amounts.map((amount) => `Channel ${Math.floor(amount / 100)}`)).body).toHaveLength(
      100_000,
    );
  });
});

describe('tabs come back as they were read', () => {
  test.each(['ga4-sv', 'google-ads-en', 'hubspot-deals-en', 'meta-en', 'shopify-en', 'linkedin-en'])(
    '%s',
    (name) => {
      const map = [
        ['from', 'channel'],
        ['a', 'b'],
      ];
      const port = portOver({ Data: pasted(readExport(name)), Map: map });
      const read = tabsRead({ ...SETTINGS, channelMapSheet: 'Map' }, port);
      const back = decodeTabs(encodeTabs(read));
      expect(back.others).toEqual({ Map: map });
      expect(back.firstRow).toEqual(read.firstRow);
      const { rows: _, columnCells, ...table } = read.table;
      expect(back.table).toMatchObject(JSON.parse(JSON.stringify(table)));
      for (const { index, used } of table.columns) {
        if (used) expect(back.table.columnCells?.(index)).toEqual(columnCells?.(index));
      }
    },
  );

  test('a text that lacks its end is refused', () => {
    const read = tabsRead(
      SETTINGS,
      portOver({
        Data: [
          ['Date', 'Cost'],
          [46_088, 1],
        ],
      }),
    );
    expect(() => decodeTabs(encodeTabs(read).slice(0, -1))).toThrow(RangeError);
  });
});
