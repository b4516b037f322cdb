/** ATTRIBUTION and ATTRIBUTION_COMPARE: their models, tables, laws and messages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MODEL_NAMES } from '../../src/core/attribution/models.ts';
import { call, column, messageOf } from './frozen.ts';

type Row = readonly [channel: string, ...cells: (number | '')[]];
type Journey = readonly [path: readonly string[], conversions: number, nulls: number, value: number];

const table = (...args: unknown[]) => call('ATTRIBUTION', ...args) as Row[];
const bodyOf = (rows: readonly Row[]) => rows.slice(1, -1);

/** Conversions by channel of one path that converts once. */
function shares(model: string, path: string, halfLife?: number): Record<string, number> {
  const rows = bodyOf(table(path, '', '', model, '', halfLife));
  return Object.fromEntries(rows.map(([channel, conversions]) => [channel, conversions as number]));
}

function expectShares(found: Record<string, number>, expected: Record<string, number>): void {
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const channel of Object.keys(expected)) {
    expect(found[channel]).toBeCloseTo(expected[channel] as number, 14);
  }
}

describe('rules', () => {
  test.each([
    ['first', 'A > B > C', { A: 1, B: 0, C: 0 }],
    ['last', 'A > B > C', { A: 0, B: 0, C: 1 }],
    ['last_non_direct', 'A > B > Direct', { A: 0, B: 1, Direct: 0 }],
    ['last_non_direct', 'Direct > (none)', { Direct: 0, '(none)': 1 }],
    ['linear', 'A > B > A > C', { A: 0.5, B: 0.25, C: 0.25 }],
    ['linear_unique', 'A > B > A > C', { A: 1 / 3, B: 1 / 3, C: 1 / 3 }],
    ['position', 'A', { A: 1 }],
    ['position', 'A > B', { A: 0.5, B: 0.5 }],
    ['position', 'A > B > C > D', { A: 0.4, B: 0.1, C: 0.1, D: 0.4 }],
    ['w_shaped', 'A', { A: 1 }],
    ['w_shaped', 'A > B', { A: 0.5, B: 0.5 }],
    ['w_shaped', 'A > B > C', { A: 1 / 3, B: 1 / 3, C: 1 / 3 }],
    ['w_shaped', 'A > B > C > D', { A: 0.3, B: 0.3, C: 0.1, D: 0.3 }],
    ['w_shaped', 'A > B > C > D > E', { A: 0.3, B: 0.05, C: 0.3, D: 0.05, E: 0.3 }],
    ['time_decay', 'A@14 > B@7 > C@0', { A: 1 / 7, B: 2 / 7, C: 4 / 7 }],
    ['time_decay', 'A@24 > B@17 > C@10', { A: 1 / 7, B: 2 / 7, C: 4 / 7 }],
    ['time_decay', 'A@100014 > B@100007 > C@100000', { A: 1 / 7, B: 2 / 7, C: 4 / 7 }],
    ['markov', 'A > B > A', { A: 2 / 3, B: 1 / 3 }],
    ['shapley', 'A > B > A', { A: 0.5, B: 0.5 }],
  ])('%s shares %s as agreed', (model, path, expected) => {
    expectShares(shares(model, path), expected);
  });

  test('without days time_decay takes the touches that follow as days, and the half-life can be set', () => {
    expectShares(shares('time_decay', 'A > B > C', 1), { A: 1 / 7, B: 2 / 7, C: 4 / 7 });
    expectShares(shares('time_decay', 'A@2 > B@0', 2), { A: 1 / 3, B: 2 / 3 });
  });

  test.each([
    'Direct',
    '(direct)',
    '(none)',
    '(direct) / (none)',
    'DIREKT',
    'Direkte',
    'direkttrafik',
    'Direktetrafikk',
  ])('%s is direct', (name) => {
    expect(shares('last_non_direct', `A > ${name}`)).toEqual({ A: 1, [name]: 0 });
  });

  test('a model may be written with capitals, spaces or hyphens', () => {
    expect(shares('Last non-direct', 'A > Direct')).toEqual({ A: 1, Direct: 0 });
  });
});

describe('the worked example of the documentation', () => {
  const paths = column('Google Ads > E-post', 'Google Ads', 'E-post');
  const counts = column(2, 2, 1);

  test.each([
    ['first', 4, 1],
    ['last', 2, 3],
    ['linear', 3, 2],
    ['markov', (5 * 0.8) / 1.4, (5 * 0.6) / 1.4],
    ['shapley', 3, 2],
  ])('%s gives Google Ads %d and E-post %d', (model, ads, email) => {
    const credits = bodyOf(table(paths, counts, '', model, counts)).map(([, conversions]) => conversions);
    expect(credits).toEqual([expect.closeTo(ads, 12), expect.closeTo(email, 12)]);
  });
});

describe('the table', () => {
  const paths = column('Path', 'B > A', '', 'A > C', 'B > A');
  const conversions = column('Conversions', 1, 9, 0, '2');
  const values = column('Value', 100, 0, '', '1 200,50');
  const nulls = column('Nulls', 3, 9, 5, '');

  test('has channels in order of first appearance, a total, and value only when values are given', () => {
    expect(table(paths, conversions, '', 'first')).toEqual([
      ['channel', 'conversions', 'share'],
      ['B', 3, 1],
      ['A', 0, 0],
      ['C', 0, 0],
      ['Total', 3, 1],
    ]);
    expect(table(paths, conversions, values, 'last', nulls)).toEqual([
      ['channel', 'conversions', 'value', 'share'],
      ['B', 0, 0, 0],
      ['A', 3, 1300.5, 1],
      ['C', 0, 0, 0],
      ['Total', 3, 1300.5, 1],
    ]);
  });

  test('without conversions each path converts once, and columns of text alone have no header', () => {
    expect(table(column('A', 'B > A'), '', '', 'last')).toEqual([
      ['channel', 'conversions', 'share'],
      ['A', 2, 1],
      ['B', 0, 0],
      ['Total', 2, 1],
    ]);
  });

  test('money follows the conversions of each path by rule, and the shares of conversions in markov', () => {
    const rows = [column('A', 'B'), column(1, 1), column(10, 90)];
    expect(bodyOf(table(...rows, 'linear')).map(([, , value]) => value)).toEqual([10, 90]);
    expect(bodyOf(table(...rows, 'markov')).map(([, , value]) => value)).toEqual([50, 50]);
    expect(bodyOf(table(...rows, 'shapley')).map(([, , value]) => value)).toEqual([50, 50]);
  });

  test('markov is the model when none is named', () => {
    expect(table(paths, conversions, values, '', nulls)).toEqual(
      table(paths, conversions, values, 'markov', nulls),
    );
  });

  test.each(MODEL_NAMES)('without any conversion %s credits nothing and has no shares', (model) => {
    expect(table(column('A > B', 'C'), column(0, 0), column(0, 0), model, column(4, 9))).toEqual([
      ['channel', 'conversions', 'value', 'share'],
      ['A', 0, 0, ''],
      ['B', 0, 0, ''],
      ['C', 0, 0, ''],
      ['Total', 0, 0, ''],
    ]);
  });

  test.each(MODEL_NAMES)('by %s the only channel gets everything', (model) => {
    const [only, ...others] = bodyOf(
      table(column('A', 'A > A > A > A'), column(1, 2), '', model, column(9, 4)),
    );
    expect(others).toEqual([]);
    expect(only).toEqual(['A', expect.closeTo(3, 12), expect.closeTo(1, 12)]);
  });

  test('a range of nothing has only its total', () => {
    expect(table(column('', ''))).toEqual([
      ['channel', 'conversions', 'share'],
      ['Total', 0, ''],
    ]);
  });
});

describe('ATTRIBUTION_COMPARE', () => {
  const paths = column('A > B > Direct', 'B');
  const conversions = column(1, 1);

  test('has a column for each model and the spread between them', () => {
    expect(call('ATTRIBUTION_COMPARE', paths, conversions, '', 'first; LAST, last_non_direct')).toEqual([
      ['channel', 'first', 'last', 'last_non_direct', 'spread'],
      ['A', 0.5, 0, 0, 0.5],
      ['B', 0.5, 0.5, 1, 0.5],
      ['Direct', 0, 0.5, 0, 0.5],
      ['Total', 1, 1, 1, ''],
    ]);
  });

  test('time_decay has its usual half-life of 7 days', () => {
    const path = 'A@7 > B@0';
    expect(call('ATTRIBUTION_COMPARE', path, '', '', 'time_decay')).toEqual([
      ['channel', 'time_decay', 'spread'],
      ['A', expect.closeTo(1 / 3, 14), 0],
      ['B', expect.closeTo(2 / 3, 14), 0],
      ['Total', 1, ''],
    ]);
  });

  test('models may stand in cells, and eight are compared when none are named', () => {
    const header = (models?: unknown) =>
      (call('ATTRIBUTION_COMPARE', paths, conversions, '', models) as Row[])[0] as readonly string[];
    expect(header(column('markov', '', 'linear'))).toEqual(['channel', 'markov', 'linear', 'spread']);
    expect(header()).toEqual([
      'channel',
      'first',
      'last',
      'last_non_direct',
      'linear',
      'position',
      'time_decay',
      'markov',
      'shapley',
      'spread',
    ]);
  });

  test('without any conversion all shares are blank', () => {
    expect(call('ATTRIBUTION_COMPARE', 'A', 0, 4, 'first,markov')).toEqual([
      ['channel', 'first', 'markov', 'spread'],
      ['A', '', '', ''],
      ['Total', '', '', ''],
    ]);
  });
});

describe('laws', () => {
  const journey = fc.tuple(
    fc.array(fc.constantFrom('Google Ads', 'E-post', 'Direkt', 'Display', 'Säljmöte'), { maxLength: 6 }),
    fc.nat(5),
    fc.nat(20),
    fc.nat(5000),
  );
  const journeys = fc.array(journey, { minLength: 1, maxLength: 15 });
  const models = fc.constantFrom(...MODEL_NAMES);

  const columnsOf = (rows: readonly Journey[], scale = 1) => ({
    paths: column(...rows.map(([path]) => path.join(' > '))),
    conversions: column(...rows.map(([, conversions]) => scale * conversions)),
    nulls: column(...rows.map(([, , nulls]) => scale * nulls)),
    values: column(...rows.map(([, conversions, , value]) => (conversions > 0 ? value : 0))),
  });
  const credited = (rows: readonly Journey[], model: string, scale = 1): Map<string, readonly number[]> => {
    const { paths, conversions, nulls, values } = columnsOf(rows, scale);
    const found = table(paths, conversions, values, model, nulls).slice(1);
    return new Map(found.map(([channel, ...cells]) => [channel, cells.map(Number)]));
  };
  const expectSame = (
    found: ReadonlyMap<string, readonly number[]>,
    expected: ReadonlyMap<string, readonly number[]>,
  ) => {
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [channel, amounts] of expected) {
      amounts.forEach((amount, index) => {
        const other = found.get(channel)?.[index] as number;
        expect(Math.abs(other - amount)).toBeLessThan(1e-9 * Math.max(1, Math.abs(amount)));
      });
    }
  };

  test('credits and values add up to the total in every model', () => {
    fc.assert(
      fc.property(journeys, models, (rows, model) => {
        const { paths, conversions, nulls, values } = columnsOf(rows);
        const found = table(paths, conversions, values, model, nulls);
        const total = found[found.length - 1] as Row;
        [1, 2, 3].forEach((index) => {
          const sum = bodyOf(found).reduce((all, row) => all + Number(row[index]), 0);
          expect(Math.abs(sum - Number(total[index]))).toBeLessThan(1e-9 * Math.max(1, sum));
        });
        const counted = rows.filter(([path]) => path.length > 0);
        expect(total[1]).toBe(counted.reduce((all, [, conversions]) => all + conversions, 0));
      }),
    );
  });

  test('a channel that nobody uses changes nothing', () => {
    fc.assert(
      fc.property(journeys, models, (rows, model) => {
        const unused = [...rows, [['Unused', 'Google Ads'], 0, 0, 0] as const];
        const found = credited(unused, model);
        expect(found.get('Unused')?.slice(0, 2)).toEqual([0, 0]);
        found.delete('Unused');
        if (!rows.some(([path]) => path.includes('Google Ads'))) found.delete('Google Ads');
        expectSame(found, credited(rows, model));
      }),
    );
  });

  test('ten times the journeys give ten times the credits', () => {
    fc.assert(
      fc.property(journeys, models, (rows, model) => {
        const tenfold = credited(rows, model, 10);
        const once = credited(rows, model);
        for (const amounts of once.values()) (amounts as number[])[0] = 10 * (amounts[0] as number);
        expectSame(tenfold, once);
      }),
    );
  });

  test('the order of the rows changes only the order of the channels', () => {
    fc.assert(
      fc.property(journeys, models, (rows, model) => {
        expectSame(credited([...rows].reverse(), model), credited(rows, model));
      }),
    );
  });

  test('a row split in two gives the same credits', () => {
    fc.assert(
      fc.property(journeys, models, (rows, model) => {
        const halves = rows.map(
          ([path, conversions, nulls, value]) => [path, conversions / 2, nulls / 2, value / 2] as const,
        );
        expectSame(credited([...halves, ...halves], model), credited(rows, model));
      }),
    );
  });

  test('removal effects weigh 1 where every journey passes the channel', () => {
    fc.assert(
      fc.property(journeys, (rows) => {
        const through = rows.map(([path, ...rest]) => [['Alltid', ...path], ...rest] as const);
        fc.pre(through.some(([, conversions]) => conversions > 0));
        const credits = credited(through, 'markov');
        const largest = Math.max(
          ...[...credits].filter(([name]) => name !== 'Total').map(([, [count]]) => count ?? 0),
        );
        expect(credits.get('Alltid')?.[0]).toBeCloseTo(largest, 9);
      }),
    );
  });
});

describe('messages', () => {
  const paths = column('A > B', 'C');

  test.each([
    [
      [column('A > B', 'A@3 > B'), column(1, 1)],
      'ATTRIBUTION: paths has days on some touches only in row 2; write @days on every touch of a path or on none.',
    ],
    [
      [column('Path', 'A', 'A@3 > B'), column('n', 1, 1)],
      'ATTRIBUTION: paths has days on some touches only in row 3; write @days on every touch of a path or on none.',
    ],
    [
      [paths, column(1, 0), column(10, 20)],
      'ATTRIBUTION: values has an amount where conversions is 0 in row 2; correct conversions or clear the amount.',
    ],
    [[paths, column(1, -1)], 'ATTRIBUTION: conversions is below 0 in row 2; write 0 or more.'],
    [[paths, '', '', '', column(-2, 1)], 'ATTRIBUTION: nulls is below 0 in row 1; write 0 or more.'],
    [
      [paths, column(1)],
      'ATTRIBUTION: paths has 2 cells and conversions has 1 cell; give ranges of the same length.',
    ],
    [[column('A', '#N/A')], 'ATTRIBUTION: paths row 2 holds the error #N/A; correct that cell first.'],
    [[paths, '', '', 'markow'], 'ATTRIBUTION: model "markow" is not known; write markov.'],
    [
      [paths, '', '', 'xyz'],
      'ATTRIBUTION: model "xyz" is not known; write shapley, markov, time_decay, w_shaped, position, linear_unique, linear, last_non_direct, last or first.',
    ],
    [[paths, '', '', '', '', 0], 'ATTRIBUTION: half_life_days is 0; write a number above 0.'],
    [[paths, '', '', column('first', 'last')], 'ATTRIBUTION: model is 2×1; give one cell.'],
  ])('%j', (args, message) => {
    expect(messageOf('ATTRIBUTION', ...args)).toBe(message);
  });

  test('as many models are listed as the message has room for', () => {
    expect(messageOf('ATTRIBUTION_COMPARE', paths, '', '', column('last', 'xyz'))).toBe(
      'ATTRIBUTION_COMPARE: models row 2 "xyz" is not known; write shapley, markov, time_decay, w_shaped, position, linear_unique, linear or last_non_direct.',
    );
  });

  test('a model to compare is named with its row', () => {
    expect(messageOf('ATTRIBUTION_COMPARE', paths, '', '', column('last', 'shapely'))).toBe(
      'ATTRIBUTION_COMPARE: models row 2 "shapely" is not known; write shapley.',
    );
  });

  test('more channels than can be followed in time are refused before the work begins', () => {
    const many = column(...Array.from({ length: 1501 }, (_, index) => `C${index}`));
    expect(messageOf('ATTRIBUTION', many)).toBe(
      'ATTRIBUTION: paths has 1501 channels, but markov takes 1500 at most; group them, such as campaigns into channels.',
    );
    expect(table(many, '', '', 'linear')).toHaveLength(1503);
  });
});
