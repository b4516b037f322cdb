/** KPI_SELF_TEST: shows what Google hands to a function and makes of its result; in no list and for nothing else. */
import { isDate } from '../core/cells.ts';

export function probe(question: unknown, first?: unknown): unknown {
  if (question === 'nothing') return null;
  return question === 'undefined' ? undefined : described(first);
}

function described(value: unknown): string {
  if (isDate(value)) return `date ${value.toISOString()}`;
  return value === undefined ? 'undefined' : `${typeof value} ${JSON.stringify(value)}`;
}
