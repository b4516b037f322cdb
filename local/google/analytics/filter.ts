/** Whether a row passes a dimension filter. */
import { DIMENSIONS, type DimensionField, type Event, type Fact } from './fields.ts';
import type { Filter, FilterExpression } from './report-request.ts';

export type Passes = (fact: Fact, event: Event) => boolean;

export function passing(expression: FilterExpression | undefined): Passes {
  if (expression === undefined) return () => true;
  const { andGroup, orGroup, notExpression, filter } = expression;
  if (andGroup !== undefined) {
    const parts = (andGroup.expressions ?? []).map(passing);
    return (fact, event) => parts.every((passes) => passes(fact, event));
  }
  if (orGroup !== undefined) {
    const parts = (orGroup.expressions ?? []).map(passing);
    return (fact, event) => parts.some((passes) => passes(fact, event));
  }
  if (notExpression !== undefined) {
    const passes = passing(notExpression);
    return (fact, event) => !passes(fact, event);
  }
  return remembered(DIMENSIONS[filter?.fieldName ?? ''] as DimensionField, textFilter(filter as Filter));
}

/** Every value is compared once. */
function remembered({ code, text }: DimensionField, matches: (text: string) => boolean): Passes {
  const known = new Map<number, boolean>();
  return (fact, event) => {
    const value = code(fact, event);
    let result = known.get(value);
    if (result === undefined) {
      result = matches(text(value));
      known.set(value, result);
    }
    return result;
  };
}

function textFilter({ stringFilter, inListFilter, emptyFilter }: Filter): (text: string) => boolean {
  if (inListFilter !== undefined) {
    const fold = folding(inListFilter.caseSensitive);
    const values = new Set((inListFilter.values ?? []).map(fold));
    return (text) => values.has(fold(text));
  }
  if (emptyFilter !== undefined) return (text) => text === '' || text === '(not set)';
  if (stringFilter === undefined) {
    throw new Error('local runtime: the Analytics stand-in models filters of text and lists only');
  }
  const { matchType = 'EXACT', value = '', caseSensitive } = stringFilter;
  const fold = folding(caseSensitive);
  const compare = COMPARISONS[matchType];
  if (compare !== undefined) return (text) => compare(fold(text), fold(value));
  const source = matchType === 'FULL_REGEXP' ? `^(?:${value})$` : value;
  const pattern = new RegExp(source, caseSensitive === true ? 'u' : 'iu');
  return (text) => pattern.test(text);
}

const folding = (caseSensitive: boolean | undefined) => (text: string) =>
  caseSensitive === true ? text : text.toLowerCase();

const COMPARISONS: Readonly<Record<string, (text: string, value: string) => boolean>> = {
  MATCH_TYPE_UNSPECIFIED: (text, value) => text === value,
  EXACT: (text, value) => text === value,
  BEGINS_WITH: (text, value) => text.startsWith(value),
  ENDS_WITH: (text, value) => text.endsWith(value),
  CONTAINS: (text, value) => text.includes(value),
};
