/** The columns of figures in a table, read without refusing anything. */
import { measure } from '../../catalogue/catalogue.ts';
import { inspectColumn, ownColumns } from '../../catalogue/reading/measure-values.ts';
import type { Column, Table } from '../../catalogue/reading/table.ts';

export function figureColumns({ columns }: Table): readonly Column[] {
  return columns.filter(({ role, used }) => used && role.kind === 'measure');
}

/** Of those, the ones that may be added up. */
export function summableColumns(table: Table): readonly Column[] {
  return figureColumns(table).filter(({ role }) => 'id' in role && measure(role.id)?.kind !== 'per unit');
}

/** One number a row, NaN where a cell is blank or bad; `undefined` without a column of its own. */
export function figuresOf(table: Table, id: string): readonly number[] | undefined {
  const [column] = ownColumns(table, id);
  return column === undefined ? undefined : inspectColumn(table, column).numbers;
}

/** The positions of the rows where one measure exceeds another. */
export function rowsWhereAbove(table: Table, id: string, limitId: string): number[] {
  const values = figuresOf(table, id);
  const limits = figuresOf(table, limitId);
  const rows: number[] = [];
  if (values === undefined || limits === undefined) return rows;
  values.forEach((value, row) => {
    if (value > (limits[row] as number)) rows.push(row);
  });
  return rows;
}
