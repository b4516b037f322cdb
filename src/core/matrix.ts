/** Cell arguments as matrices: a single cell, a column, a row or a block, always rectangular. */
import { fail, type Place } from './failure.ts';

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly cells: readonly unknown[];
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A list counts as a column; rows of unequal length are filled up with blanks. */
export function matrixOf(argument: unknown): Matrix {
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [argument] };
  const columns = argument.reduce<number>(
    (most, row) => Math.max(most, Array.isArray(row) ? row.length : 1),
    0,
  );
  if (columns === 0) return { rows: 1, columns: 1, cells: [''] };
  const cells: unknown[] = [];
  for (let row = 0; row < argument.length; row++) {
    const given: unknown = argument[row];
    if (!Array.isArray(given)) cells.push(given);
    for (let column = Array.isArray(given) ? 0 : 1; column < columns; column++) {
      cells.push(Array.isArray(given) && column < given.length ? given[column] : '');
    }
  }
  return { rows: argument.length, columns, cells };
}

export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

export function toRows(argument: unknown): unknown[][] {
  const { rows, columns, cells } = matrixOf(argument);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

/** The one cell of an argument that is not a range. */
export function single(argument: unknown, name = 'an argument'): unknown {
  const { rows, columns, cells } = matrixOf(argument);
  return rows === 1 && columns === 1 ? cells[0] : fail({ code: 'not_one_cell', name, rows, columns });
}

/** Says where the cell at `index` of a matrix is. */
export function placesIn(argument: string, { rows, columns }: Shape): (index: number) => Place {
  return (index) => ({
    argument,
    ...(rows > 1 ? { row: Math.floor(index / columns) + 1 } : {}),
    ...(columns > 1 ? { column: (index % columns) + 1 } : {}),
  });
}

/** The shape of a result: single cells fit all, a column and a row make a block, all else must be equal. */
export function commonShape(names: readonly string[], matrices: readonly Shape[]): Shape {
  let common: Shape = { rows: 1, columns: 1 };
  matrices.forEach((second, index) => {
    if (isSingle(second)) return;
    const clash = matrices.slice(0, index).findIndex((first) => !fitTogether(first, second));
    if (clash >= 0) {
      const named = (position: number) => ({
        name: names[position] as string,
        rows: (matrices[position] as Shape).rows,
        columns: (matrices[position] as Shape).columns,
      });
      fail({ code: 'shapes_differ', first: named(clash), second: named(index) });
    }
    common = {
      rows: Math.max(common.rows, second.rows),
      columns: Math.max(common.columns, second.columns),
    };
  });
  return common;
}

function fitTogether(first: Shape, second: Shape): boolean {
  if (isSingle(first)) return true;
  if (first.rows === second.rows && first.columns === second.columns) return true;
  return (first.columns === 1 && second.rows === 1) || (first.rows === 1 && second.columns === 1);
}

/** How far apart neighbours of the common shape lie among a matrix's cells; a single cell stands for all. */
export function stepsOf({ rows, columns }: Shape): { readonly rowStep: number; readonly columnStep: number } {
  return { rowStep: rows === 1 ? 0 : columns, columnStep: columns === 1 ? 0 : 1 };
}
