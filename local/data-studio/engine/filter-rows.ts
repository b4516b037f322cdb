/** Filters as Data Studio applies them to rows that the connector has left unfiltered. */
import type { DataValue } from '../answers/types.ts';
import { matcher } from './regular-expression.ts';

export const FILTER_OPERATORS = [
  'EQUALS',
  'CONTAINS',
  'REGEXP_PARTIAL_MATCH',
  'REGEXP_EXACT_MATCH',
  'IN_LIST',
  'IS_NULL',
  'BETWEEN',
  'NUMERIC_GREATER_THAN',
  'NUMERIC_GREATER_THAN_OR_EQUAL',
  'NUMERIC_LESS_THAN',
  'NUMERIC_LESS_THAN_OR_EQUAL',
] as const;
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

export interface Filter {
  readonly fieldName: string;
  readonly type: 'INCLUDE' | 'EXCLUDE';
  readonly operator: FilterOperator;
  readonly values?: readonly (string | number | boolean)[];
}

type Row = readonly DataValue[];

/** The outer list means "and", the inner ones "or". */
export function rowFilter(
  filters: readonly (readonly Filter[])[],
  columnOf: (fieldName: string) => number,
): (row: Row) => boolean {
  const groups = filters.map((group) =>
    group.map((filter) => {
      const column = columnOf(filter.fieldName);
      const test = valueTest(filter);
      return (row: Row) => test(row[column] ?? null);
    }),
  );
  return (row) => groups.every((group) => group.some((test) => test(row)));
}

/** Excluding is the exact opposite of including, for empty values too. */
export function valueTest({ type, operator, values = [] }: Filter): (value: DataValue) => boolean {
  const test = included(operator, values);
  const isIncluded = (value: DataValue) =>
    value === null || value === '' ? operator === 'IS_NULL' : test(value);
  return type === 'INCLUDE' ? isIncluded : (value) => !isIncluded(value);
}

type Filled = string | number | boolean;

function included(operator: FilterOperator, values: readonly Filled[]): (value: Filled) => boolean {
  const [first = '', second = ''] = values;
  switch (operator) {
    case 'IS_NULL':
      return () => false;
    case 'EQUALS':
      return (value) => isSame(value, first);
    case 'IN_LIST':
      return (value) => values.some((item) => isSame(value, item));
    case 'CONTAINS':
      return (value) => String(value).includes(String(first));
    case 'REGEXP_PARTIAL_MATCH':
    case 'REGEXP_EXACT_MATCH': {
      const matches = matcher(String(first), operator === 'REGEXP_EXACT_MATCH');
      return (value) => matches(String(value));
    }
    case 'BETWEEN':
      return (value) => Number(value) >= Number(first) && Number(value) <= Number(second);
    case 'NUMERIC_GREATER_THAN':
      return (value) => Number(value) > Number(first);
    case 'NUMERIC_GREATER_THAN_OR_EQUAL':
      return (value) => Number(value) >= Number(first);
    case 'NUMERIC_LESS_THAN':
      return (value) => Number(value) < Number(first);
    case 'NUMERIC_LESS_THAN_OR_EQUAL':
      return (value) => Number(value) <= Number(first);
  }
}

/** Filters may write numbers and truths as text. */
const isSame = (value: Filled, wanted: Filled): boolean =>
  typeof value === 'number' && wanted !== '' ? value === Number(wanted) : String(value) === String(wanted);
