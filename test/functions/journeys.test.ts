/** JOURNEYS: from a log of touchpoints to paths. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, column, messageOf } from './frozen.ts';

type Row = readonly [path: string, conversions: number, nulls: number, value: number];

const HEADER = ['path', 'conversions', 'nulls', 'value'];
const journeys = (...args: unknown[]) => call('JOURNEYS', ...args) as unknown[][];

describe('JOURNEYS', () => {
  test('a row with conversions ends the journey after its own touch, and what follows is another one', () => {
    const ids = column('Id', 'a', 'b', 'a', 'a', 'b', 'a');
    const times = column('Time', 1, 2, 3, 4, 5, 6);
    const channels = column('Channel', 'Ads', 'Email', 'Email', 'Direct', 'Ads', 'Ads');
    const conversions = column('Conversions', 0, '', 1, 2, 0, 0);
    const values = column('Value', 7, '', 100, 250, 9, '');
    expect(journeys(ids, times, channels, conversions, values)).toEqual([
      HEADER,
      ['Ads > Email', 1, 0, 100],
      ['Email > Ads', 0, 1, 0],
      ['Direct', 2, 0, 250],
      ['Ads', 0, 1, 0],
    ]);
  });

  test('without conversions each id converts once, at its last row', () => {
    expect(
      journeys(column('a', 'b', 'a'), column(2, 1, 1), column('X', 'Y', 'Z'), '', column(10, 20, 30)),
    ).toEqual([HEADER, ['Y', 1, 0, 20], ['Z > X', 1, 0, 10]]);
  });

  test('a blank channel on a row that converts adds no touch', () => {
    const ids = column('a', 'a', 'b');
    expect(journeys(ids, column(1, 2, 3), column('Ads', '', ''), column(0, 1, 1))).toEqual([
      HEADER,
      ['Ads', 1, 0, 0],
      ['', 1, 0, 0],
    ]);
    expect(journeys(ids, column(1, 2, 3), column('Ads', '', ''))).toEqual([
      HEADER,
      ['Ads', 1, 0, 0],
      ['', 1, 0, 0],
    ]);
  });

  test('equal paths are added up', () => {
    const ids = column('a', 'b', 'c', 'c');
    expect(
      journeys(ids, column(1, 1, 1, 2), column('X', 'X', 'X', 'X'), column(1, 0, 2, 0), column(5, 0, 7, 0)),
    ).toEqual([HEADER, ['X', 3, 2, 12]]);
  });

  test('dates give whole calendar days before the last touch, and their time of day the order', () => {
    const ids = column('a', 'a', 'a', 'a');
    const times = column('2026-03-07 23:50', '2026-03-08 00:10', '2026-03-04', '2026-03-07 08:00');
    expect(journeys(ids, times, column('Ads', 'Email', 'Display', 'Direct'))).toEqual([
      HEADER,
      ['Display@4 > Direct@1 > Ads@1 > Email@0', 1, 0, 0],
    ]);
    const dates = column(
      new Date(2026, 2, 7, 23, 50),
      new Date(2026, 2, 8, 0, 10),
      new Date(2026, 2, 4),
      46_088.3,
    );
    expect(journeys(ids, dates, column('Ads', 'Email', 'Display', 'Direct'))).toEqual([
      HEADER,
      ['Display@4 > Direct@1 > Ads@1 > Email@0', 1, 0, 0],
    ]);
  });

  test('days count from the last touch, also where the conversion comes later', () => {
    expect(
      journeys(
        column('a', 'a', 'a'),
        column('2026-03-01', '2026-03-03', '2026-03-30'),
        column('Ads', 'E-post', ''),
        column(0, 0, 1),
      ),
    ).toEqual([HEADER, ['Ads@2 > E-post@0', 1, 0, 0]]);
  });

  test('equal times keep the order of the log', () => {
    expect(journeys(column('a', 'a', 'a'), column(1, 1, 0), column('X', 'Y', 'Z'))).toEqual([
      HEADER,
      ['Z > X > Y', 1, 0, 0],
    ]);
  });

  test('numbers only give an order, even those that look like dates', () => {
    expect(journeys(column(7, 7), column(20_260_308, 20_260_307), column('X', 'Y'))).toEqual([
      HEADER,
      ['Y > X', 1, 0, 0],
    ]);
  });

  test('rows blank in every column are left out, and nothing gives the header alone', () => {
    expect(journeys(column('a', '', 'b'), column(1, '', 2), column('X', '', 'Y'))).toEqual([
      HEADER,
      ['X', 1, 0, 0],
      ['Y', 1, 0, 0],
    ]);
    expect(journeys(column('', ''), column('', ''), column('', ''))).toEqual([HEADER]);
  });
});

describe('laws', () => {
  const touch = fc.tuple(
    fc.nat(4),
    fc.constantFrom('Ads', 'E-post', 'Direkt'),
    fc.constantFrom(0, 0, 0, 1, 2),
    fc.nat(500),
  );
  const logs = fc.uniqueArray(fc.tuple(fc.nat(10_000), touch), {
    selector: ([time]) => time,
    minLength: 1,
    maxLength: 40,
  });
  type Log = readonly (readonly [time: number, touch: readonly [number, string, number, number]])[];
  const columnsOf = (log: Log) => [
    column(...log.map(([, [id]]) => `id ${id}`)),
    column(...log.map(([time]) => time)),
    column(...log.map(([, [, channel]]) => channel)),
    column(...log.map(([, [, , conversions]]) => conversions)),
    column(...log.map(([, [, , , value]]) => value)),
  ];

  test('its columns feed ATTRIBUTION, which credits every conversion and its money', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const table = journeys(...columnsOf(log));
        const [paths, conversions, nulls, values] = HEADER.map((_, index) =>
          table.map((row) => [row[index]]),
        );
        const credits = call('ATTRIBUTION', paths, conversions, values, 'linear', nulls) as unknown[][];
        const converting = log.filter(([, [, , conversions]]) => conversions > 0);
        expect(credits[credits.length - 1]?.slice(0, 3)).toEqual([
          'Total',
          converting.reduce((sum, [, [, , count]]) => sum + count, 0),
          converting.reduce((sum, [, [, , , value]]) => sum + value, 0),
        ]);
      }),
    );
  });

  test('the order of the log changes only the order of the paths', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const sorted = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(journeys(...columnsOf([...log].reverse())))).toEqual(
          sorted(journeys(...columnsOf(log))),
        );
      }),
    );
  });

  test('every touch of the log stands in one path', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const rows = journeys(
          ...columnsOf(log.map(([time, [id, channel, , value]]) => [time, [id, channel, 0, value]])),
        ).slice(1);
        const touches = (rows as unknown as Row[]).reduce(
          (sum, [path, , nulls]) => sum + path.split('>').length * nulls,
          0,
        );
        expect(touches).toBe(log.length);
      }),
    );
  });
});

describe('messages', () => {
  const ids = column('a', 'a');
  const times = column(1, 2);

  test.each([
    [
      [column('a', ''), times, column('X', 'Y')],
      'JOURNEYS: ids row 2 is blank; fill it in or leave the row out.',
    ],
    [
      [ids, column(1, ''), column('X', 'Y')],
      'JOURNEYS: times row 2 is blank; fill it in or leave the row out.',
    ],
    [
      [ids, column('', 1), column('X', 'Y')],
      'JOURNEYS: times row 1 is blank; fill it in or leave the row out.',
    ],
    [
      [ids, column('2026-03-07', ' '), column('X', 'Y')],
      'JOURNEYS: times row 2 is blank; fill it in or leave the row out.',
    ],
    [
      [ids, times, column('', 'Y'), column(0, 1)],
      'JOURNEYS: channels row 1 is blank; fill it in or leave the row out.',
    ],
    [[ids, times, column('', 'Y')], 'JOURNEYS: channels row 1 is blank; fill it in or leave the row out.'],
    [
      [ids, column(1, '2026-03-07'), column('X', 'Y')],
      'JOURNEYS: times row 2 is "2026-03-07", not a number; write it in digits, such as 1234.5.',
    ],
    [
      [ids, column('2026-03-07', 2), column('X', 'Y')],
      'JOURNEYS: times row 2 is "2", not a date; write 2026-03-07.',
    ],
    [
      [ids, times, column('X', 'Y'), column(1, -1)],
      'JOURNEYS: conversions is below 0 in row 2; write 0 or more.',
    ],
    [
      [ids, times, column('X', 'Ads > Search')],
      'JOURNEYS: channels has a name with > in row 2; rename it, because > separates the touches of a path.',
    ],
    [
      [ids, times, column('X', 'Y@3')],
      'JOURNEYS: channels has a name that ends like days (@3) in row 2; rename it, because paths would be read with days.',
    ],
    [
      [ids, column(1), column('X', 'Y')],
      'JOURNEYS: ids has 2 cells and times has 1 cell; give ranges of the same length.',
    ],
    [
      [ids, column(1, '#N/A'), column('X', 'Y')],
      'JOURNEYS: times row 2 holds the error #N/A; correct that cell first.',
    ],
  ])('%j', (args, message) => {
    expect(messageOf('JOURNEYS', ...args)).toBe(message);
  });
});
