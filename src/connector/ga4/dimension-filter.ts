/** Conditions of Data Studio as filters of the Data API, where they mean exactly the same. */
import type { DimensionCondition } from '../source.ts';
import type { FilterExpression } from './body.ts';
import type { Where } from './linear.ts';
import { DIMENSIONS } from './names.ts';

/** All of the outer list hold, one of each inner list; an inner list with anything inexact is left to the caller. */
export function narrowingFilters(
  conditions: readonly (readonly DimensionCondition[])[],
): readonly FilterExpression[] {
  const filters: FilterExpression[] = [];
  for (const alternatives of conditions) {
    const exact = alternatives.map(exactFilter);
    if (exact.length > 0 && exact.every(isThere)) filters.push(anyOf(exact));
  }
  return filters;
}

export const whereFilter = ({ dimension, is, caseSensitive }: Where): FilterExpression => ({
  filter: { fieldName: dimension, stringFilter: { matchType: 'EXACT', value: is, caseSensitive } },
});

export function allOf(filters: readonly FilterExpression[]): FilterExpression | undefined {
  return filters.length < 2 ? filters[0] : { andGroup: { expressions: filters } };
}

function anyOf(filters: readonly FilterExpression[]): FilterExpression {
  return filters.length === 1 ? (filters[0] as FilterExpression) : { orGroup: { expressions: filters } };
}

/**
 * Only equality: Google Analytics compares dates as texts, calls a missing value (not set), and does not say how its
 * regular expressions and letter cases differ from those of Data Studio.
 */
function exactFilter({
  fieldName,
  type,
  operator,
  values,
}: DimensionCondition): FilterExpression | undefined {
  const name = DIMENSIONS[fieldName]?.name;
  const given = values ?? [];
  const texts = given.filter((value): value is string => isLiteral(fieldName, value));
  if (name === undefined || texts.length === 0 || texts.length < given.length) return undefined;
  const found = equality(name, operator, texts);
  return found === undefined || type === 'INCLUDE' ? found : { notExpression: found };
}

function equality(
  fieldName: string,
  operator: string,
  values: readonly string[],
): FilterExpression | undefined {
  if (operator === 'EQUALS' && values.length === 1) {
    return whereFilter({ dimension: fieldName, is: values[0] as string, caseSensitive: true });
  }
  if (operator === 'IN_LIST') return { filter: { fieldName, inListFilter: { values, caseSensitive: true } } };
  return undefined;
}

/** The dimensions that a filter looks at. */
export function fieldsOf(filter: FilterExpression | undefined): readonly string[] {
  if (filter === undefined) return [];
  if ('filter' in filter) return [filter.filter.fieldName];
  if ('notExpression' in filter) return fieldsOf(filter.notExpression);
  const { expressions } = 'andGroup' in filter ? filter.andGroup : filter.orGroup;
  return expressions.reduce<string[]>((all, each) => all.concat(fieldsOf(each)), []);
}

/** Data Studio takes 2 and 2.0, or true and TRUE, for the same; Google Analytics does not. Its days are all digits. */
const isLiteral = (fieldName: string, value: unknown): value is string =>
  typeof value === 'string' &&
  (fieldName === 'date' ? /^\d{8}$/ : /^(?!-?\d+(?:\.0+)?$|true$|false$)./i).test(value);

const isThere = (filter: FilterExpression | undefined): filter is FilterExpression => filter !== undefined;
