import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/connector/field.ts';
import { fieldsOf } from '../../src/connector/fields.ts';
import { getData } from '../../src/connector/get-data.ts';
import { describeAnything } from '../../src/connector/sample.ts';
import type { DimensionCondition, Rows, Source } from '../../src/connector/source.ts';
import { ask, openSheet, problemOf, SETTINGS, valuesOf } from './open-sheet.ts';

const DAY = 46_088;
const SHOP = [
  ['Date', 'Channel', 'Cost', 'Leads'],
  [DAY, 'Email', 100, 4],
  [DAY + 1, 'Paid search', 200, 5],
  [DAY + 2, '', 300, 6],
];
const shop = () => openSheet(SHOP);
const unreadable: Source = {
  describe: () => {
    throw new Error('Nothing may be read');
  },
  read: () => {
    throw new Error('Nothing may be read');
  },
};

describe('columns', () => {
  test('follow the request, as often as it names them, formulas as null', () => {
    const response = ask(shop(), { fields: 'leads cpl channel leads' });
    expect(response.schema.map(({ id }) => id)).toEqual(['leads', 'cpl', 'channel', 'leads']);
    expect(valuesOf(response)[0]).toEqual([4, null, 'Email', 4]);
  });

  test('a formula alone gives a column of null', () => {
    expect(new Set(valuesOf(ask(shop(), { fields: 'cpl' })).map(([value]) => value))).toEqual(
      new Set([null]),
    );
  });

  test('a field that is no longer there is refused by its id', () => {
    expect(problemOf(() => ask(shop(), { fields: 'cost x_region' }))).toEqual({
      code: 'unknown_field',
      id: 'x_region',
    });
  });

  test('the schema holds the very fields of the source', () => {
    const source = shop();
    const fields = fieldsOf(source.describe(), SETTINGS);
    const { schema } = getData({ fields: [{ name: 'cost' }, { name: 'cpl' }] }, SETTINGS, source, fields);
    expect(schema).toEqual(['cost', 'cpl'].map((id) => fields.find((field) => field.id === id)));
  });

  test('values that are no JSON are null', () => {
    const field: Field = {
      id: 'cost',
      kind: 'measure',
      type: 'NUMBER',
      label: '',
      description: '',
      group: '',
    };
    const rows: Rows = { count: 3, column: () => [Number.NaN, Number.POSITIVE_INFINITY, 1] };
    const source: Source = { ...unreadable, read: () => rows };
    const response = getData({ fields: [{ name: 'cost' }] }, SETTINGS, source, [field]);
    expect(valuesOf(response)).toEqual([[null], [null], [1]]);
    const duration = getData(
      { fields: [{ name: 'cost' }] },
      SETTINGS,
      { ...source, read: () => ({ count: 1, column: () => [90] }) },
      [{ ...field, type: 'DURATION' }],
    );
    expect(valuesOf(duration)).toEqual([['90']]);
  });
});

describe('date ranges', () => {
  test.each([
    [{ startDate: '2026-03-09', endDate: '2026-03-07' }, 'date_range_reversed'],
    [{ startDate: '2026-3-7', endDate: '2026-03-09' }, 'bad_date_range'],
    [{ startDate: '2026-02-30', endDate: '2026-03-09' }, 'bad_date_range'],
    [{} as never, 'bad_date_range'],
  ])('%j is refused', (dateRange, code) => {
    expect(problemOf(() => ask(shop(), { fields: 'cost', dateRange }))).toMatchObject({ code });
  });

  test('without matching rows there are none', () => {
    const dateRange = { startDate: '2020-01-01', endDate: '2020-01-01' };
    expect(ask(shop(), { fields: 'cost', dateRange }).rows).toEqual([]);
  });
});

describe('filters', () => {
  const email: DimensionCondition = {
    fieldName: 'channel',
    type: 'INCLUDE',
    operator: 'EQUALS',
    values: ['Email'],
  };
  const unclear: DimensionCondition = { ...email, operator: 'REGEXP_EXACT_MATCH', values: ['(?=E).*'] };

  test('are applied, and fields that only they need are dropped', () => {
    const response = ask(shop(), { fields: 'channel* cost', dimensionsFilters: [[email]] });
    expect(response.schema.map(({ id }) => id)).toEqual(['cost']);
    expect(valuesOf(response)).toEqual([[100]]);
    expect(response.filtersApplied).toBe(true);
  });

  test.each<[string, readonly (readonly DimensionCondition[])[]]>([
    ['one of them is unclear', [[email], [unclear]]],
    ['one is on a measure', [[email], [{ ...email, fieldName: 'cost', values: [100] }]]],
    ['one is on a formula', [[{ ...email, fieldName: 'cpl', values: [25] }]]],
    ['one is on a field that is not asked for', [[{ ...email, fieldName: 'date', values: ['20260307'] }]]],
  ])('none is applied where %s', (_, dimensionsFilters) => {
    const response = ask(shop(), { fields: 'channel* cost cpl', dimensionsFilters });
    expect(response.schema.map(({ id }) => id)).toEqual(['channel', 'cost', 'cpl']);
    expect(response.rows).toHaveLength(3);
    expect(response.filtersApplied).toBe(false);
  });

  test.each([[undefined], [null], [[]]])('%j is none', (dimensionsFilters) => {
    const given = dimensionsFilters === undefined ? {} : { dimensionsFilters };
    const response = ask(shop(), { fields: 'cost', ...given });
    expect(Object.keys(response)).toEqual(['schema', 'rows']);
  });
});

describe('samples', () => {
  test('are typed, at most 100 rows, and made without a look at the data', () => {
    const names = [
      'date',
      'channel',
      'x_region',
      'cost',
      'cpl',
      'ctr',
      'target_cost',
      'ga4_revenue',
      'data_notes',
    ];
    const settings = { ...SETTINGS, source: 'sheet_ga4' as const };
    const fields = fieldsOf(describeAnything(names), settings);
    const response = getData(
      { fields: names.map((name) => ({ name })), scriptParams: { sampleExtraction: true } },
      settings,
      unreadable,
      fields,
    );
    expect(response.schema.map(({ id }) => id)).toEqual(names);
    expect(response.rows.length).toBeGreaterThan(0);
    expect(response.rows.length).toBeLessThanOrEqual(100);
    for (const row of valuesOf(response)) {
      expect(row[0]).toMatch(/^\d{8}$/);
      expect(row.map((value) => typeof value)).toEqual([
        'string',
        'string',
        'string',
        'number',
        'number',
        'number',
        'number',
        'number',
        'string',
      ]);
    }
  });
});

describe('size', () => {
  const many = (count: number, text: string): Source => ({
    ...unreadable,
    read: () => ({ count, column: () => new Array<string>(count).fill(text) }),
  });
  const field: Field = {
    id: 'channel',
    kind: 'dimension',
    type: 'TEXT',
    label: '',
    description: '',
    group: '',
  };
  const request = { fields: [{ name: 'channel' }] };

  test('a million rows are given, one more is refused', () => {
    expect(getData(request, SETTINGS, many(1_000_000, 'a'), [field]).rows).toHaveLength(1_000_000);
    expect(problemOf(() => getData(request, SETTINGS, many(1_000_001, 'a'), [field]))).toEqual({
      code: 'too_many_rows',
      rows: 1_000_001,
      most: 1_000_000,
    });
  });

  test('more than Data Studio takes in bytes is refused', () => {
    expect(problemOf(() => getData(request, SETTINGS, many(100_000, 'a'.repeat(1000)), [field]))).toEqual({
      code: 'too_many_bytes',
      megabytes: 102,
      most: 49,
    });
  });
});
