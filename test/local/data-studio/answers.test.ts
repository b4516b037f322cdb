import { expect, test } from 'vitest';
import { configFaults, dataFaults, schemaFaults } from '../../../local/data-studio/answers/faults.ts';
import type { SchemaField } from '../../../local/data-studio/answers/types.ts';

const field = (name: string, dataType: SchemaField['dataType'], semanticType: string): SchemaField => ({
  name,
  label: name,
  dataType,
  semantics: { conceptType: dataType === 'NUMBER' ? 'METRIC' : 'DIMENSION', semanticType },
});
const DATE = field('date', 'STRING', 'YEAR_MONTH_DAY');
const COST = field('cost', 'NUMBER', 'NUMBER');
const known = new Map([DATE, COST].map((item) => [item.name, item]));
const request = { fields: [{ name: 'date' }, { name: 'cost', forFilterOnly: true }] };
const both = (rows: unknown[][], rest = {}) => ({
  schema: [DATE, COST],
  rows: rows.map((values) => ({ values })),
  ...rest,
});

test('rows that fit the request are accepted', () => {
  expect(
    dataFaults(
      both([
        ['20250101', 1.5],
        ['', null],
        [null, '-2.5'],
      ]),
      request,
      known,
    ),
  ).toEqual([]);
  const filtered = { schema: [DATE], rows: [], filtersApplied: true };
  expect(dataFaults(filtered, request, known)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['no object', undefined, 'The answer must be object'],
  ['another key', both([], { cachedData: true }), 'must NOT have additional properties'],
  [
    'too few columns',
    { schema: [DATE], rows: [] },
    'The number of columns received in the data returned from the community connector (1) does not match',
  ],
  [
    'another order',
    { schema: [COST, DATE], rows: [] },
    'The columns are cost, date, but date, cost were requested.',
  ],
  [
    'another description',
    { schema: [DATE, { ...COST, label: 'x' }], rows: [] },
    'The field cost is described otherwise than in getSchema.',
  ],
  ['filter columns kept', both([], { filtersApplied: true }), 'The number of columns'],
  ['a short row', both([['20250101']]), 'Row 1 has 1 values for 2 columns.'],
  [
    'a date with dashes',
    both([['2025-01-01', 1]]),
    'Row 1 has "2025-01-01" in date, which is no YEAR_MONTH_DAY.',
  ],
  ['an impossible month', both([['20251301', 1]]), 'which is no YEAR_MONTH_DAY'],
  ['text in numbers', both([['20250101', 'n/a']]), 'Row 1 has "n/a" in cost, which is no NUMBER.'],
  ['a date as number', both([[20250101, 1]]), 'Row 1 has 20250101 in date'],
])('rows are refused: %s', (_, answer, fault) => {
  expect(dataFaults(answer, request, known)[0]).toContain(fault);
});

test.each<[string, object, string]>([
  [
    'an unknown type',
    { ...COST, semantics: { ...COST.semantics, semanticType: 'MONEY' } },
    'unknown type MONEY',
  ],
  ['the wrong data type', { ...DATE, dataType: 'NUMBER' }, 'should be STRING'],
  [
    'an aggregation of what cannot be aggregated',
    { ...COST, defaultAggregationType: 'SUM' },
    're-aggregatable',
  ],
  ['no label', { ...COST, label: '' }, 'must NOT have fewer than 1 characters'],
  ['an id with a dash', { ...COST, name: 'a-b' }, 'must match pattern'],
])('fields are refused: %s', (_, given, fault) => {
  expect(schemaFaults({ schema: [given] })[0]).toContain(fault);
});

test('two fields of one id and two defaults are refused', () => {
  expect(schemaFaults({ schema: [DATE, DATE] })).toEqual(['The field date occurs twice.']);
  const defaults = [DATE, { ...DATE, name: 'day' }].map((item) => ({ ...item, isDefault: true }));
  expect(schemaFaults({ schema: defaults })).toEqual(['Several fields are the default dimension.']);
});

test.each<[string, object, string]>([
  ['INFO without text', { type: 'INFO', name: 'a' }, "must have required property 'text'"],
  ['an input without a name to show', { type: 'TEXTINPUT', name: 'a' }, "required property 'displayName'"],
  [
    'a choice of nothing',
    { type: 'SELECT_SINGLE', name: 'a', displayName: 'A', options: [] },
    'fewer than 1 items',
  ],
  [
    'a comma in a value of several',
    { type: 'SELECT_MULTIPLE', name: 'a', displayName: 'A', options: [{ label: 'x', value: 'x,y' }] },
    'must match pattern',
  ],
  [
    'dynamic and to be overridden',
    {
      type: 'TEXTINPUT',
      name: 'a',
      displayName: 'A',
      isDynamic: true,
      parameterControl: { allowOverride: true },
    },
    'must NOT be valid',
  ],
])('entries are refused: %s', (_, entry, fault) => {
  const answer = { configParams: [entry], dateRangeRequired: true, isSteppedConfig: false };
  expect(configFaults(answer).join()).toContain(fault);
});
