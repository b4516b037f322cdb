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
  const rows = argument.length;
  let columns = 0;
  for (let row = 0; row < rows; row++) columns = Math.max(columns, lineOf(argument[row]).length);
  if (columns === 0) return { rows: 1, columns: 1, cells: [''] };
  const cells = new Array<unknown>(rows * columns);
  let index = 0;
  for (let row = 0; row < rows; row++) {
    const line = lineOf(argument[row]);
    for (let column = 0; column < columns; column++)
      cells[index++] = column < line.length ? line[column] : '';
  }
  return { rows, columns, cells };
}

const lineOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

export interface NumberMatrix extends Shape {
  /** Row by row, NaN for a blank. */
  readonly numbers: Float64Array;
}

/** A range of nothing but numbers and empty cells, read in one pass: the usual long column, worth a way of its own. */
export function plainNumbers(argument: unknown): NumberMatrix | undefined {
  if (!Array.isArray(argument) || !Array.isArray(argument[0])) return undefined;
  const rows = argument.length;
  const columns = argument[0].length;
  const numbers = new Float64Array(rows * columns);
  let index = 0;
  for (let row = 0; row < rows; row++) {
    const line: unknown = argument[row];
    if (!Array.isArray(line) || line.length !== columns) return undefined;
    for (let column = 0; column < columns; column++) {
      const cell: unknown = line[column];
      if (typeof cell === 'number' && Number.isFinite(cell)) numbers[index++] = cell;
      else if (cell === '') numbers[index++] = Number.NaN;
      else return undefined;
    }
  }
  return index === 0 ? undefined : { rows, columns, numbers };
}

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
