/** Filters of a request, applied all or not at all: what is not surely understood is left to Data Studio. */
import type { FieldType } from '../field.ts';
import type { DimensionCondition, Value } from '../source.ts';
import { operation } from './operators.ts';

export type Conditions = readonly (readonly DimensionCondition[])[];

interface Test {
  readonly field: string;
  readonly holds: (value: Value) => boolean;
}

/** All of the outer list must hold, one of each inner list. */
export type Filter = readonly (readonly Test[])[];

/** `typeOf` knows the dimensions that may be filtered by; none is given back where any condition is not surely understood. */
export function readFilter(
  conditions: Conditions,
  typeOf: (fieldName: string) => FieldType | undefined,
): Filter | undefined {
  const filter = conditions.map((alternatives) =>
    Array.isArray(alternatives)
      ? alternatives.map((each: DimensionCondition) => readCondition(each, typeOf))
      : [],
  );
  const isUnderstood = filter.every((tests) => tests.length > 0 && !tests.includes(undefined));
  return isUnderstood ? (filter as readonly (readonly Test[])[]) : undefined;
}

function readCondition(
  { fieldName, type, operator, values }: DimensionCondition,
  typeOf: (fieldName: string) => FieldType | undefined,
): Test | undefined {
  const fieldType = typeOf(fieldName);
  if (fieldType === undefined || (type !== 'INCLUDE' && type !== 'EXCLUDE')) return undefined;
  const asked = operation(operator, Array.isArray(values) ? values : [], fieldType);
  if (asked === undefined) return undefined;
  const included = (value: Value) =>
    value === null || value === '' ? asked.ofEmpty : asked.ofText(String(value));
  return {
    field: fieldName,
    holds: remembering(type === 'INCLUDE' ? included : (value) => !included(value)),
  };
}

/** The positions of the rows that pass. */
export function passing(
  filter: Filter,
  count: number,
  column: (field: string) => readonly Value[],
): readonly number[] {
  const groups = filter.map((tests) => tests.map(({ field, holds }) => ({ values: column(field), holds })));
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    if (groups.every((tests) => tests.some(({ values, holds }) => holds(values[row] as Value))))
      rows.push(row);
  }
  return rows;
}

/** Values recur, so each is judged once. */
function remembering(holds: (value: Value) => boolean): (value: Value) => boolean {
  const known = new Map<Value, boolean>();
  return (value) => {
    let answer = known.get(value);
    if (answer === undefined) {
      answer = holds(value);
      known.set(value, answer);
    }
    return answer;
  };
}
