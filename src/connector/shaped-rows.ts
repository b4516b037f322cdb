/** Columns as the rows that Data Studio expects, each value in the form that its field's type asks for. */
import type { Field, FieldType } from './field.ts';
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
function shapedColumn({ id, kind, type }: Field, column: readonly Value[]): readonly (Value | boolean)[] {
  if (id === 'data_notes' || (kind === 'kpi' && type !== 'DURATION')) return column;
  const shape = SHAPES[type] ?? number;
  return column.map(shape);
}

type Shape = (value: Value) => Value | boolean;

const text: Shape = (value) => (value === '' ? null : value);
const number: Shape = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : null);

const SHAPES: Readonly<Partial<Record<FieldType, Shape>>> = {
  TEXT: text,
  YEAR_MONTH_DAY: text,
  /** Data Studio takes durations as text. */
  DURATION: (value) => (value === null || value === '' ? null : String(value)),
  BOOLEAN: (value) => (value === null || value === '' ? null : value === 'true' || value === 'TRUE'),
};
