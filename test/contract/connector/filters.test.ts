/** Conformance of filters: all are applied or none, and those that are mean what Data Studio means. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, column, openConnector } from './open-connector.ts';
import { ADS, FIGURES, SHEET_ANSWERS, serial, type Tabs } from './spreadsheets.ts';

const connector = await openConnector({ tabs: FIGURES });

const include = (fieldName: string, operator: string, ...values: unknown[]): Condition => ({
  fieldName,
  type: 'INCLUDE',
  operator,
  values,
});
const exclude = (condition: Condition): Condition => ({ ...condition, type: 'EXCLUDE' });

const ask = (...dimensionsFilters: readonly (readonly Condition[])[]) =>
  connector.data(SHEET_ANSWERS, {
    fields: ['cost', { name: 'channel', forFilterOnly: true }, { name: 'campaign', forFilterOnly: true }],
    dimensionsFilters,
  });

const rows = ADS.slice(1).map(([, channel, campaign, , cost]) => ({
  channel: channel as string,
  campaign: campaign as string,
  cost,
}));
type Row = (typeof rows)[number];

const costsWhere = (keep: (row: Row) => boolean) => rows.filter(keep).map(({ cost }) => cost);

describe('47: supported filters', () => {
  test('47: rows are filtered, columns only for filters are gone, and the answer says so', () => {
    const answer = ask([include('channel', 'EQUALS', 'Meta')]);
    expect(answer.filtersApplied).toBe(true);
    expect(answer.schema.map(({ name }) => name)).toEqual(['cost']);
    expect(column(answer, 'cost')).toEqual(costsWhere(({ channel }) => channel === 'Meta'));
  });

  test('47: a filter column that is shown as well stays', () => {
    const answer = connector.data(SHEET_ANSWERS, {
      fields: ['channel', 'cost'],
      dimensionsFilters: [[include('channel', 'IN_LIST', 'Meta', 'Google')]],
    });
    expect(answer.filtersApplied).toBe(true);
    expect(new Set(column(answer, 'channel'))).toEqual(new Set(['Meta', 'Google']));
  });

  test('47: a filter within a range of dates', () => {
    const answer = connector.data(SHEET_ANSWERS, {
      fields: ['date', 'channel'],
      dateRange: { startDate: '2025-02-01', endDate: '2025-02-02' },
      dimensionsFilters: [[include('channel', 'EQUALS', 'Google')]],
    });
    const expected = ADS.slice(1).filter(
      ([day, channel]) =>
        channel === 'Google' && [serial('2025-02-01'), serial('2025-02-02')].includes(day as number),
    );
    expect(answer.rows).toHaveLength(expected.length);
  });
});

describe('48 and 55: filters that are not applied', () => {
  const unsupported: readonly (readonly [why: string, condition: Condition])[] = [
    ['a look-ahead', include('channel', 'REGEXP_PARTIAL_MATCH', '(?=M)eta')],
    ['a class that RE2 and JavaScript read differently', include('channel', 'REGEXP_PARTIAL_MATCH', '\\pL+')],
    ['a broken expression', include('channel', 'REGEXP_EXACT_MATCH', '(')],
    ['an unknown operator', include('channel', 'SOUNDS_LIKE', 'meta')],
    ['a field that was not asked for', include('x_produktgrupp', 'EQUALS', 'Skor')],
    ['a metric', include('cost', 'NUMERIC_GREATER_THAN', 400)],
    ['a formula', include('cac', 'NUMERIC_GREATER_THAN', 400)],
  ];

  test.each(unsupported)('48, 55: with %s no row is left out and every column stays', (_, condition) => {
    const answer = ask([include('channel', 'EQUALS', 'Meta')], [condition]);
    expect(answer.filtersApplied).toBe(false);
    expect(answer.schema.map(({ name }) => name)).toEqual(['cost', 'channel', 'campaign']);
    expect(answer.rows).toHaveLength(rows.length);
  });
});

describe('49 and 50: logic', () => {
  const condition = fc.record({
    fieldName: fc.constantFrom('channel', 'campaign'),
    type: fc.constantFrom('INCLUDE' as const, 'EXCLUDE' as const),
    operator: fc.constantFrom('EQUALS', 'CONTAINS', 'IN_LIST', 'IS_NULL'),
    values: fc.array(fc.constantFrom('Google', 'Meta', 'e', 'Vår', 'Sommar', 'x'), {
      minLength: 1,
      maxLength: 1,
    }),
  });

  const holds = (row: Row, { fieldName, type, operator, values }: Condition): boolean => {
    const value = row[fieldName as 'channel' | 'campaign'];
    const [wanted] = values as string[];
    const found =
      operator === 'IS_NULL'
        ? value === ''
        : value !== '' && (operator === 'CONTAINS' ? value.includes(wanted as string) : value === wanted);
    return type === 'INCLUDE' ? found : !found;
  };

  test('49: the outer list is "and", the inner "or", against brute force', () => {
    const filters = fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(filters, (each) => {
        const answer = ask(...each);
        expect(answer.filtersApplied).toBe(true);
        expect(column(answer, 'cost')).toEqual(
          costsWhere((row) => each.every((any) => any.some((one) => holds(row, one)))),
        );
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    include('campaign', 'EQUALS', 'Vår'),
    include('campaign', 'CONTAINS', 'm'),
    include('campaign', 'IN_LIST', 'Vår', 'Sommar'),
    include('campaign', 'IS_NULL'),
    include('campaign', 'REGEXP_EXACT_MATCH', 'V.r'),
    include('campaign', 'REGEXP_PARTIAL_MATCH', '^S'),
    include('date', 'BETWEEN', '20250110', '20250120'),
    include('x_pris', 'NUMERIC_GREATER_THAN', 9),
    include('x_pris', 'NUMERIC_LESS_THAN_OR_EQUAL', 9),
  ])('50: excluding keeps exactly what including leaves out, empty cells too: %j', async (each) => {
    const open = await openConnector({ tabs: WITH_PRICES });
    const count = (one: Condition) => {
      const answer = open.data(SHEET_ANSWERS, {
        fields: ['leads', { name: one.fieldName, forFilterOnly: true }],
        dimensionsFilters: [[one]],
      });
      expect(answer.filtersApplied).toBe(true);
      return answer.rows.map(({ values }) => values[0]);
    };
    const together = [...count(each), ...count(exclude(each))].sort();
    expect(together).toEqual([...LEADS].sort());
  });
});

/** A dimension of numbers: an unknown header is one. */
const PRICES = ['9', '10', '100', '', '8', '9.5'];
const LEADS = PRICES.map((_, index) => index + 1);
const WITH_PRICES: Tabs = {
  Annonser: [
    ['Datum', 'Kampanj', 'Pris', 'Kostnad', 'Leads'],
    ...PRICES.map((price, index) => [
      serial('2025-01-08') + 2 * index,
      ['Vår', 'Sommar', ''][index % 3] as string,
      price === '' ? '' : Number(price),
      100,
      index + 1,
    ]),
  ],
};

describe('51 to 53: operators', async () => {
  const open = await openConnector({ tabs: WITH_PRICES });
  const leadsWhere = (each: Condition) => {
    const answer = open.data(SHEET_ANSWERS, {
      fields: ['leads', { name: each.fieldName, forFilterOnly: true }],
      dimensionsFilters: [[each]],
    });
    expect(answer.filtersApplied).toBe(true);
    return column(answer, 'leads');
  };

  test('51: a value as number or as text is the same', () => {
    for (const value of [100, '100', '100.0']) {
      expect(leadsWhere(include('x_pris', 'EQUALS', value))).toEqual([3]);
      expect(leadsWhere(include('x_pris', 'IN_LIST', value))).toEqual([3]);
    }
  });

  test('52: both ends of a range count, and days are compared as days', () => {
    expect(leadsWhere(include('date', 'BETWEEN', '20250110', '20250114'))).toEqual([2, 3, 4]);
    expect(leadsWhere(include('x_pris', 'BETWEEN', 9, 10))).toEqual([1, 2, 6]);
  });

  test.each([
    ['NUMERIC_GREATER_THAN', [2, 3, 6]],
    ['NUMERIC_GREATER_THAN_OR_EQUAL', [1, 2, 3, 6]],
    ['NUMERIC_LESS_THAN', [5]],
    ['NUMERIC_LESS_THAN_OR_EQUAL', [1, 5]],
  ])('52: %s 9 compares numbers, so that 9 is less than 10', (operator, expected) => {
    expect(leadsWhere(include('x_pris', operator, 9))).toEqual(expected);
    expect(leadsWhere(include('x_pris', operator, '9'))).toEqual(expected);
  });

  test('53: only an empty cell is null; 0, false and the text NaN are not', async () => {
    const values = ['', 0, false, 'NaN', 'null'];
    const tabs = {
      Annonser: [
        ['Datum', 'Märke', 'Leads'],
        ...values.map((value, index) => [serial('2025-01-01'), value, index + 1]),
      ],
    };
    const small = await openConnector({ tabs });
    const answer = small.data(SHEET_ANSWERS, {
      fields: ['leads', { name: 'x_marke', forFilterOnly: true }],
      dimensionsFilters: [[include('x_marke', 'IS_NULL')]],
    });
    expect(column(answer, 'leads')).toEqual([1]);
  });
});

describe('54: no filters', () => {
  test.each([[undefined], [null], [[]]])(
    '54: with %j all rows come, and nothing claims to be filtered',
    (given) => {
      const answer = connector.data(SHEET_ANSWERS, {
        fields: ['cost', 'channel'],
        ...(given === undefined ? {} : { dimensionsFilters: given }),
      });
      expect(answer.rows).toHaveLength(rows.length);
      expect(answer.filtersApplied ?? false).toBe(false);
    },
  );
});
