/** What holds for every KPI over cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kpi, kpis } from '../../src/catalogue/catalogue.ts';
import { call, column, frozen, messageOf } from './frozen.ts';

const overCells = kpis().filter(({ formula }) => typeof formula !== 'string');
const anyKpi = fc.constantFrom(...overCells);

const oddCell = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(
    '',
    ' ',
    null,
    undefined,
    true,
    '#N/A',
    'Loading...',
    '1,234',
    '12 %',
    '1 234,50',
    '-',
    'x',
  ),
  fc.date({ noInvalidDate: false }),
  fc.string(),
  fc.constantFrom(new Map(), Symbol('odd'), 10n, () => 1),
);
const oddArgument = fc.oneof(
  oddCell,
  fc.array(oddCell, { maxLength: 4 }),
  fc.array(fc.array(oddCell, { maxLength: 3 }), { maxLength: 4 }),
);

/** Cells that every input accepts: a number that is a share, above 0 and a day at once there is not, so by kind. */
function niceCell(input: Kpi['inputs'][number]): fc.Arbitrary<number | string> {
  if (input.kind === 'option') return fc.constantFrom(...(input.options as string[]), '');
  if (input.kind === 'share') return fc.constantFrom(0, 0.2, 0.5, 1, '40 %', '');
  if (input.kind === 'positive') return fc.constantFrom(0.5, 1, 12, '');
  if (input.name === 'start_date') return fc.constantFrom('2026-01-01', '');
  if (input.name === 'end_date') return fc.constantFrom('2026-04-01', 46200);
  if (input.kind === 'day') return fc.constantFrom('2026-02-15', 46000, 46300, '');
  return fc.oneof(fc.integer({ min: -5, max: 50 }), fc.constantFrom('', '1,5', 0, 1e308));
}

/** One cell of a call's result: its scalar call, where undefined and blank results are `""`. */
function scalarCall(kpi: Kpi, args: readonly unknown[]): unknown {
  const isBlank = kpi.inputs.some((input, index) => input.default === undefined && args[index] === '');
  if (isBlank) return '';
  try {
    return call(kpi.id, ...args);
  } catch (error) {
    expect((error as Error).message).toContain('so there is no result');
    return '';
  }
}

describe('broadcasting', () => {
  test('every element equals the call with its own cells', () => {
    const cases = anyKpi.chain((kpi) =>
      fc.record({
        kpi: fc.constant(kpi),
        size: fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) }),
        kinds: fc.array(fc.constantFrom('cell', 'column', 'row'), {
          minLength: kpi.inputs.length,
          maxLength: kpi.inputs.length,
        }),
        blocks: fc.boolean(),
        cells: fc.tuple(
          ...kpi.inputs.map((input) => fc.array(niceCell(input), { minLength: 12, maxLength: 12 })),
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ kpi, size, kinds, blocks, cells }) => {
        const at = (input: number, row: number, column: number): unknown => {
          const kind = blocks && kinds[input] !== 'cell' ? 'block' : kinds[input];
          const r = kind === 'column' || kind === 'block' ? row : 0;
          const c = kind === 'row' || kind === 'block' ? column : 0;
          return cells[input]?.[r * 3 + c];
        };
        const grid = (rows: number, columns: number, cell: (row: number, column: number) => unknown) =>
          Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, c) => cell(row, c)));
        const args = kpi.inputs.map((_, input) => {
          const kind = kinds[input];
          if (kind === 'cell') return at(input, 0, 0);
          const rows = blocks || kind === 'column' ? size.rows : 1;
          return grid(rows, blocks || kind === 'row' ? size.columns : 1, (row, c) => at(input, row, c));
        });
        const rows = args.reduce<number>(
          (most, arg) => Math.max(most, Array.isArray(arg) ? arg.length : 1),
          1,
        );
        const columns = args.reduce<number>(
          (most, arg) => Math.max(most, Array.isArray(arg) ? (arg[0] as unknown[]).length : 1),
          1,
        );
        if (rows === 1 && columns === 1) return;
        const expected = grid(rows, columns, (row, c) =>
          scalarCall(
            kpi,
            kpi.inputs.map((_, input) => at(input, row, c)),
          ),
        );
        expect(call(kpi.id, ...args)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('a cell gives a number, and a 1×1 range is a cell', () => {
    expect(call('CAC', 120000, 40)).toBe(3000);
    expect(call('CAC', [[120000]], [[40]])).toBe(3000);
    expect(call('CAC', [[120000]], column(40, 60))).toEqual([[3000], [2000]]);
  });

  test('a list counts as a column, and rows of unequal length are filled up with blanks', () => {
    expect(call('CAC', [10, 20], 10)).toEqual([[1], [2]]);
    expect(call('CAC', [[10, 20], [30]], 10)).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  test.each([
    [column(1, 2, 3), column(1, 2), 'cost is 3×1 and new_customers is 2×1'],
    [
      column(1, 2, 3),
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      'cost is 3×1 and new_customers is 3×2',
    ],
    [
      [[1, 2]],
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      'cost is 1×2 and new_customers is 3×2',
    ],
  ])('%j and %j do not fit, and both shapes are named', (cost, customers, text) => {
    expect(messageOf('CAC', cost, customers)).toBe(`CAC: ${text}; give ranges of the same size.`);
  });

  test('of three arguments every two must fit', () => {
    expect(messageOf('CAC_PAYBACK', column(1, 2), [[1, 2, 3]], column(0.1, 0.2, 0.3))).toContain(
      'cac is 2×1 and gross_margin is 3×1',
    );
  });
});

describe('blanks', () => {
  test('all required inputs blank give a blank, some blank are named', () => {
    expect(call('CAC', '', ' ')).toBe('');
    expect(call('CAC', null, undefined)).toBe('');
    expect(call('CAC', '-', 'n/a')).toBe('');
    expect(messageOf('CAC', 5, '')).toBe('CAC: new_customers is blank; fill in a value.');
    expect(messageOf('LTV', '', 2, '')).toBe('LTV: order_value and years are blank; fill in a value.');
  });

  test('in a range a blank required input gives a blank, also where one cell stands for all', () => {
    expect(call('CAC', column(10, '', 30), column(10, 5, ' '))).toEqual([[1], [''], ['']]);
    expect(call('CAC', '', column(1, 2))).toEqual([[''], ['']]);
  });

  test('a blank optional input takes its default, element by element', () => {
    expect(call('CAC_PAYBACK', 3000, 500)).toBe(6);
    expect(call('CAC_PAYBACK', 3000, 500, null)).toBe(6);
    expect(call('CAC_PAYBACK', 3000, 500, column('', 0.5))).toEqual([[6], [12]]);
    expect(call('TARGET_ATTAINMENT', 250, 200, column('', 'lower', 'Higher'))).toEqual([
      [1.25],
      [0.8],
      [1.25],
    ]);
  });
});

describe('undefined results and bad input', () => {
  test.each([
    ['CAC', [5, 0], 'new_customers is 0'],
    ['WIN_RATE', [0, 0], 'won + lost is 0'],
    ['CAC_PAYBACK', [5, 100, 0], 'gross_margin is 0'],
    ['MOM', [5, -1], 'previous is 0 or below'],
    ['SMART_PROGRESS', [5, 5, 7], 'target − baseline is 0'],
    ['TARGET_ATTAINMENT', [0, 5, 'lower'], 'actual is 0'],
    ['LTV', [1e308, 10, 10], 'the result is not a number that a cell can hold'],
  ])('%s(%j) says why there is no result', (name, args, reason) => {
    expect(messageOf(name, ...args)).toContain(`${name}: ${reason}, so there is no result`);
    expect(call(name, ...args.map((arg) => column(arg, arg)))).toEqual([[''], ['']]);
  });

  test('a share outside 0–1 throws in a cell and in a range', () => {
    expect(messageOf('CAC_PAYBACK', 5, 100, 40)).toBe(
      'CAC_PAYBACK: gross_margin 40 is not a fraction; write 40% or 0.4.',
    );
    expect(messageOf('CAC_PAYBACK', 5, 100, column(0.4, -0.1))).toBe(
      'CAC_PAYBACK: gross_margin row 2 -0.1 is not a fraction; write a value from 0 to 1, such as 0.4.',
    );
  });

  test('a number of periods must be above 0', () => {
    expect(messageOf('CHURN_ANNUAL', 0.05, 0)).toBe('CHURN_ANNUAL: months is 0; write a number above 0.');
  });

  test('what the catalogue refuses throws with its row', () => {
    expect(messageOf('BUDGET_PACE', 1, 2, '2026-02-01', '2026-01-01', '2026-01-15')).toBe(
      'BUDGET_PACE: end_date is not after start_date; give a later end_date.',
    );
    expect(
      messageOf('BUDGET_PACE', 1, 2, '2026-02-01', column('2026-03-01', '2026-01-01'), '2026-02-15'),
    ).toContain('end_date is not after start_date in row 2');
  });

  test('a bad cell throws in a range, a blank or undefined one does not', () => {
    expect(messageOf('CAC', column(1, 'tolv'), column(1, 1))).toContain('cost row 2 is "tolv", not a number');
    expect(messageOf('CAC', [[1, '#N/A']], 5)).toContain('cost column 2 holds the error #N/A');
    expect(
      messageOf(
        'CAC',
        [
          [1, 2],
          [1, true],
        ],
        5,
      ),
    ).toContain('cost row 2 column 2 is TRUE');
    expect(messageOf('CAC', column('', 1), column('x', 1))).toContain('new_customers row 1 is "x"');
  });

  test('arrays and dates of another realm are read like our own', async () => {
    const { runInNewContext } = await import('node:vm');
    expect(call('CAC', runInNewContext('[[10], [20]]'), 10)).toEqual([[1], [2]]);
    const days = runInNewContext('["2026-01-01", "2026-04-01", "2026-02-15"].map((day) => new Date(day))');
    expect(call('BUDGET_PACE', 45000, 90000, ...days)).toBe(1);
  });
});

test('any cells give finite numbers or blanks in full rows, or a plain sentence; twice the same; input unchanged', () => {
  fc.assert(
    fc.property(anyKpi, fc.array(oddArgument, { maxLength: 6 }), (kpi, args) => {
      const outcome = (): unknown => {
        try {
          return call(kpi.id, ...frozen(args));
        } catch (error) {
          return (error as Error).message;
        }
      };
      const first = outcome();
      expect(outcome()).toEqual(first);
      if (typeof first === 'string' && first !== '') {
        expect(first.startsWith(`${kpi.id}: `)).toBe(true);
        expect(first.length).toBeLessThanOrEqual(150);
        expect(first).not.toContain('went wrong');
        return;
      }
      const rows = Array.isArray(first) ? (first as unknown[][]) : [[first]];
      const cells = rows.reduce((all, row) => all.concat(row), []);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      for (const cell of cells) {
        expect(cell === '' || (Number.isFinite(cell) && !Object.is(cell, -0))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('10,000 rows of three columns with blank rows at the end take less than a second', () => {
  const rows = (cell: unknown) => Array.from({ length: 10_000 }, (_, row) => [row < 9000 ? cell : '']);
  const result = call('CAC_PAYBACK', rows(3000), rows('1 234,50'), rows(0.5)) as unknown[][];
  expect(result.length).toBe(10_000);
  expect(result[8999]).toEqual([3000 / (1234.5 * 0.5)]);
  expect(result[9000]).toEqual(['']);
}, 1000);
