/** What filters should do, written anew and as plainly as possible, to compare with. */

export interface Condition {
  readonly fieldName: string;
  readonly type: 'INCLUDE' | 'EXCLUDE';
  readonly operator: string;
  readonly values: readonly unknown[];
}

type Row = Readonly<Record<string, string | null>>;

export function keeps(row: Row, filters: readonly (readonly Condition[])[]): boolean {
  for (const alternatives of filters) {
    let any = false;
    for (const condition of alternatives) if (holds(row[condition.fieldName] ?? null, condition)) any = true;
    if (!any) return false;
  }
  return true;
}

function holds(cell: string | null, { type, operator, values }: Condition): boolean {
  const included = cell === null ? operator === 'IS_NULL' : includes(cell, operator, values);
  return type === 'INCLUDE' ? included : !included;
}

function includes(cell: string, operator: string, values: readonly unknown[]): boolean {
  const [first, second] = values;
  const number = /^-?\d+(\.\d+)?$/.test(cell) ? parseFloat(cell) : Number.NaN;
  switch (operator) {
    case 'IS_NULL':
      return false;
    case 'EQUALS':
      return same(cell, first);
    case 'IN_LIST':
      return values.filter((value) => same(cell, value)).length > 0;
    case 'CONTAINS':
      return cell.split(String(first)).length > 1;
    case 'REGEXP_EXACT_MATCH':
      return new RegExp(String(first)).exec(cell)?.[0] === cell;
    case 'REGEXP_PARTIAL_MATCH':
      return cell.search(String(first)) >= 0;
    case 'BETWEEN':
      return !(number < Number(first)) && !(number > Number(second)) && !Number.isNaN(number);
    case 'NUMERIC_GREATER_THAN':
      return number > Number(first);
    case 'NUMERIC_GREATER_THAN_OR_EQUAL':
      return number > Number(first) || number === Number(first);
    case 'NUMERIC_LESS_THAN':
      return number < Number(first);
    case 'NUMERIC_LESS_THAN_OR_EQUAL':
      return number < Number(first) || number === Number(first);
    default:
      throw new Error(operator);
  }
}

/** 437380, "437380" and "437380.0" are one value, and so are true and "TRUE". */
function same(cell: string, value: unknown): boolean {
  const plain = (text: string) =>
    /^(true|false)$/i.test(text) ? text.toUpperCase() : /^-?\d+\.0+$/.test(text) ? text.split('.')[0] : text;
  return plain(cell) === plain(String(value));
}
