/** Columns as the rows that Data Studio expects, each value in the form that its field's type asks for. */
import type { Field } from './field.ts';
import { NOTES_ID } from './fields/dimension-fields.ts';
import type { Value } from './source.ts';

export interface ResponseRow {
  readonly values: readonly (Value | boolean)[];
}

/** `chosen` are the positions of the rows to give; all of them when missing. */
export function shapedRows(
  schema: readonly Field[],
  columns: readonly (readonly Value[])[],
  count: number,
  chosen: readonly number[] | undefined,
): ResponseRow[] {
  const shaped = columns.map((column, index) => shapedColumn(schema[index] as Field, column));
  const width = shaped.length;
  const total = chosen === undefined ? count : chosen.length;
  const rows = new Array<ResponseRow>(total);
  for (let at = 0; at < total; at++) {
    const row = chosen === undefined ? at : (chosen[at] as number);
    const values = new Array<Value | boolean>(width);
    for (let index = 0; index < width; index++) values[index] = (shaped[index] as Value[])[row] as Value;
    rows[at] = { values };
  }
  return rows;
}

/** Nothing is null everywhere but in notes, which a report shows as they are. */
function shapedColumn({ id, type }: Field, column: readonly Value[]): readonly (Value | boolean)[] {
  switch (type) {
    case 'TEXT':
    case 'YEAR_MONTH_DAY':
      return id === NOTES_ID || !column.includes('') ? column : column.map(orNull);
    case 'BOOLEAN':
      return column.map((value) => (orNull(value) === null ? null : value === 'TRUE' || value === 'true'));
    case 'DURATION':
      // Data Studio takes durations as text.
      return column.map((value) => (orNull(value) === null ? null : String(value)));
    default:
      return column.every(isNumber) ? column : column.map((value) => (isNumber(value) ? value : null));
  }
}

const orNull = (value: Value): Value => (value === '' ? null : value);
const isNumber = (value: Value): boolean => typeof value === 'number' && Number.isFinite(value);
