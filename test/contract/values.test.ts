/** Conformance of results: shapes, blanks, undefined results, text numbers, and bad cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPlainMessage, isCell, isCellResult, messageOf, outcomeOf } from './expectations.ts';
import { type Argument, type Cell, loadTarget } from './load-target.ts';
import { ELEMENTWISE, type FilledInput, filledInputs, isNumeric, SAMPLE_CALLS } from './samples.ts';

const target = loadTarget();

const matrix = (rows: number, columns: number, cell: Cell): Cell[][] =>
  Array.from({ length: rows }, () => Array<Cell>(columns).fill(cell));

const valuesOf = (inputs: readonly FilledInput[]): Cell[] => inputs.map(({ value }) => value);
const required = (inputs: readonly FilledInput[]) => inputs.filter((input) => input.default === undefined);
/** The arguments with one of them replaced. */
const replaced = (args: readonly Argument[], index: number, value: Argument): Argument[] =>
  args.map((argument, position) => (position === index ? value : argument));

const kpis = ELEMENTWISE.map((kpi) => ({ id: kpi.id, kpi, inputs: filledInputs(kpi) }));

describe('18: shapes', () => {
  test.each(kpis)('18: $id gives a scalar for scalars and the same shape for ranges', ({ id, inputs }) => {
    const values = valuesOf(inputs);
    const scalar = target.call(id, ...values);
    expect(isCell(scalar)).toBe(true);
    for (const [rows, columns] of [
      [1, 5],
      [5, 1],
      [3, 4],
    ] as const) {
      const ranges = inputs.map(({ kind, value }) =>
        kind === 'option' ? value : matrix(rows, columns, value),
      );
      expect(target.call(id, ...ranges)).toEqual(matrix(rows, columns, scalar as Cell));
    }
    const single = inputs.map(({ kind, value }) => (kind === 'option' ? value : [[value]]));
    expect(target.call(id, ...single)).toEqual(scalar);
  });
});

describe('19: broadcasting', () => {
  test('19: a scalar beside a range counts for each cell', () => {
    expect(target.call('CAC', 1200, [[2], [3], [4]])).toEqual([[600], [400], [300]]);
    expect(target.call('CAC', [[1200, 600]], 3)).toEqual([[400, 200]]);
    expect(target.call('CAC', [[1200]], [[2], [3]])).toEqual([[600], [400]]);
  });

  test('19: a column with a row gives a table', () => {
    expect(target.call('CAC', [[1200], [600]], [[2, 3, 4]])).toEqual([
      [600, 400, 300],
      [300, 200, 150],
    ]);
  });

  test.each([
    [3, 1, 2, 1],
    [2, 1, 2, 2],
    [2, 2, 2, 1],
    [1, 3, 1, 2],
    [2, 3, 3, 2],
  ] as const)(
    '19: %i×%i with %i×%i throws and names both shapes',
    (rows, columns, otherRows, otherColumns) => {
      const message = messageOf(() =>
        target.call('CAC', matrix(rows, columns, 10), matrix(otherRows, otherColumns, 2)),
      );
      expectPlainMessage(message, 'CAC');
      expect(message).toContain(`${rows}×${columns}`);
      expect(message).toContain(`${otherRows}×${otherColumns}`);
    },
  );
});

describe('20: blanks', () => {
  const BLANKS = ['', null, undefined, '   '];

  test.each(kpis)(
    '20: $id of blanks only is blank, of some blanks a message that names them',
    ({ id, inputs }) => {
      const needed = required(inputs);
      for (const blank of BLANKS) expect(target.call(id, ...needed.map(() => blank))).toBe('');
      if (needed.length === 1) return;
      for (const [index, { name }] of needed.entries()) {
        for (const blank of BLANKS) {
          const message = messageOf(() => target.call(id, ...replaced(valuesOf(needed), index, blank)));
          expectPlainMessage(message, id);
          expect(message).toContain(name);
        }
      }
    },
  );

  test.each(kpis)(
    '20: in a range of $id an element with a blank required input is blank',
    ({ id, inputs }) => {
      const result = target.call(id, ...valuesOf(inputs));
      for (const [index, input] of inputs.entries()) {
        if (input.default !== undefined || input.kind === 'option') continue;
        const args = replaced(valuesOf(inputs), index, [[input.value], [''], ['  ']]);
        expect(target.call(id, ...args)).toEqual([[result], [''], ['']]);
      }
    },
  );

  test.each(kpis)('20: a blank optional argument of $id takes its default', ({ id, kpi, inputs }) => {
    const needed = valuesOf(required(inputs));
    const omitted = outcomeOf(() => target.call(id, ...needed));
    const optional = kpi.inputs.slice(needed.length);
    for (const blank of BLANKS) {
      expect(outcomeOf(() => target.call(id, ...needed, ...optional.map(() => blank)))).toEqual(omitted);
    }
    const defaults = optional.map((input) => input.default as Cell);
    expect(outcomeOf(() => target.call(id, ...needed, ...defaults))).toEqual(omitted);
  });
});

describe('21: results', () => {
  const cell = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 5 }),
    fc.constantFrom('', ' ', '#N/A', '0', '-1', '1 234,50', '1,234', '12 %', 'kr 100', '2026-03-07', 'text'),
    fc.boolean(),
    fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2040-01-01') }),
    fc.string({ maxLength: 5 }),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const argument = fc.oneof(cell, range, fc.constantFrom(null, undefined));
  const names = Array.from(new Set(SAMPLE_CALLS.map(({ name }) => name)));

  test.each(names)('21: %s gives cells or a plain message whatever the cells hold', (name) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        const outcome = outcomeOf(() => target.call(name, ...(args as Argument[])));
        if ('message' in outcome) expectPlainMessage(outcome.message, name);
        else expect(isCellResult(outcome.result)).toBe(true);
      }),
      { numRuns: 60, seed: 20260307 },
    );
  });

  test.each(SAMPLE_CALLS)(
    '21: $name of a right call gives only finite numbers, text, truth values and dates',
    ({ name, args }) => {
      expect(isCellResult(target.call(name, ...args))).toBe(true);
    },
  );
});

describe('22: undefined results', () => {
  test.each(kpis)(
    '22: where $id has no value, a single cell says why and a range stays blank',
    ({ id, inputs }) => {
      for (const [index, input] of inputs.entries()) {
        if (!isNumeric(input)) continue;
        const args = replaced(valuesOf(inputs), index, 0);
        const scalar = outcomeOf(() => target.call(id, ...args));
        const ranged = outcomeOf(() => target.call(id, ...replaced(args, index, [[0], [input.value]])));
        const beside = target.call(id, ...valuesOf(inputs));
        if ('result' in scalar) {
          expect(ranged).toEqual({ result: [[scalar.result], [beside]] });
          continue;
        }
        expectPlainMessage(scalar.message, id);
        if ('result' in ranged) expect(ranged.result).toEqual([[''], [beside]]);
        else expect(ranged.message).toContain(input.name);
      }
    },
  );

  test.each([
    ['CAC', [1000, 0], 'new_customers'],
    ['CPM', [1000, 0], 'impressions'],
    ['ROAS', [1000, 0], 'ad_spend'],
    ['BREAKEVEN_ROAS', [0], 'gross_margin'],
    ['LTV_SUBSCRIPTION', [100, 0], 'churn_rate'],
    ['MOM', [100, 0], 'previous'],
    ['YOY', [100, -5], 'previous'],
    ['CART_ABANDONMENT', [11, 10], 'carts'],
    ['SMART_PROGRESS', [5, 5, 6], 'target'],
  ] as const)('22: %s(%j) says that %s is the reason', (name, args, reason) => {
    const message = messageOf(() => target.call(name, ...args));
    expectPlainMessage(message, name);
    expect(message).toContain(reason);
  });
});

describe('23: error cells', () => {
  const ERRORS = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#ERROR!', 'Loading...'];

  test.each(kpis)('23: $id names the position of an error cell', ({ id, inputs }) => {
    for (const [index, input] of inputs.entries()) {
      for (const error of ERRORS) {
        const scalar = messageOf(() => target.call(id, ...replaced(valuesOf(inputs), index, error)));
        expectPlainMessage(scalar, id);
        expect(scalar).toContain(input.name);
        if (input.kind === 'option') continue;
        const ranged = messageOf(() =>
          target.call(id, ...replaced(valuesOf(inputs), index, [[input.value], [error]])),
        );
        expectPlainMessage(ranged, id);
        expect(ranged).toContain(input.name);
        expect(ranged).toContain('row 2');
      }
    }
  });
});

describe('24: percentages', () => {
  test('24: a cell showing 10% arrives as 0.1 and is not divided again', () => {
    expect(target.call('BREAKEVEN_ROAS', 0.1)).toBe(10);
    expect(target.call('CHURN_ANNUAL', 0.05)).toBeCloseTo(0.45963991233736334, 15);
    expect(target.call('CTR', 10, 100)).toBe(0.1);
  });

  const shares = kpis.flatMap(({ id, inputs }) =>
    inputs.flatMap(({ kind, name }, index) => (kind === 'share' ? [{ id, inputs, index, name }] : [])),
  );

  test.each(shares)('24: $id refuses 40 as $name, also in a range', ({ id, inputs, index, name }) => {
    for (const value of [40, [[0.4], [40]]]) {
      const message = messageOf(() => target.call(id, ...replaced(valuesOf(inputs), index, value)));
      expectPlainMessage(message, id);
      expect(message).toContain(name);
      expect(message).toContain('40 is not a fraction');
      expect(message).toMatch(/40 ?% or 0\.4/);
    }
  });
});

describe('25: numbers as text', () => {
  test.each([
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ['1\u202f234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['12,345,678', 12345678],
    ['12.345.678', 12345678],
    ['0,5', 0.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['\u2212100', -100],
    ['-kr 100', -100],
    ['kr -100', -100],
    ['kr 100', 100],
    ['100 kr.', 100],
    ['100:-', 100],
    ['SEK 1 000', 1000],
    ['1 000 NOK', 1000],
    ['€1,234.50', 1234.5],
    ['12 %', 0.12],
    [' 42 ', 42],
  ])('25: %j is read as %d', (text, value) => {
    expect(target.call('CAC', text, 1)).toBeCloseTo(value, 12);
    expect(target.call('CAC', [[text], [10]], 1)).toEqual([[expect.closeTo(value, 12)], [10]]);
  });

  test.each(['1,234', '1.234', '999,999'])('25: %j alone can be read two ways and is refused', (text) => {
    const message = messageOf(() => target.call('CAC', [[10], [text]], 1));
    expectPlainMessage(message, 'CAC');
    expect(message).toContain(text);
    expect(message).toContain('row 2');
  });

  test('25: another cell of the same argument settles how a text is written', () => {
    expect(target.call('CAC', [['1,234'], ['1,234.50']], 1)).toEqual([[1234], [1234.5]]);
    expect(target.call('CAC', [['1,234'], ['0,5']], 1)).toEqual([[1.234], [0.5]]);
    expect(target.call('CAC', [['1.234'], ['12.345.678']], 1)).toEqual([[1234], [12345678]]);
  });

  test.each(['1e5', '(5)', 'tolv', '1 23', '12.34.56', '5 5', '--5'])('25: %j is refused', (text) => {
    const message = messageOf(() => target.call('CAC', [[10], [text]], 1));
    expectPlainMessage(message, 'CAC');
    expect(message).toContain(text);
    expect(message).toContain('row 2');
  });

  test.each(['--', '–', '-', 'n/a'])('25: %j is a blank', (text) => {
    expect(target.call('CAC', [[10], [text]], 1)).toEqual([[10], ['']]);
  });
});

describe('26: truth values', () => {
  test.each(kpis)('26: $id refuses TRUE and FALSE where a number is due', ({ id, inputs }) => {
    for (const [index, input] of inputs.entries()) {
      if (!isNumeric(input)) continue;
      for (const truth of [true, false]) {
        const message = messageOf(() => target.call(id, ...replaced(valuesOf(inputs), index, truth)));
        expectPlainMessage(message, id);
        expect(message).toContain(input.name);
      }
    }
  });
});
