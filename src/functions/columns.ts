/** Columns given side by side: of one length, without header row and blank rows, read in order. */
import { isBlank, isErrorText, textOf } from '../core/cells.ts';
import { inspectDays, readDays } from '../core/days.ts';
import { fail, type Place } from '../core/failure.ts';
import { isSingle, type Matrix, matrixOf, placesIn } from '../core/matrix.ts';
import { readNumber, readNumbers } from '../core/numbers.ts';

export interface ColumnArgument {
  readonly name: string;
  readonly kind: 'number' | 'day' | 'text';
  /** A column or a row of cells, as Sheets hands it over. */
  readonly argument: unknown;
  /** Texts that count as values although they are no number, such as "not ranked". */
  readonly isValue?: (text: string) => boolean;
}

export interface Column {
  readonly name: string;
  readonly cells: readonly unknown[];
  readonly placeOf: (index: number) => Place;
}

export interface SideBySide {
  readonly columns: readonly Column[];
  /** The position of each remaining row in the range given, from 0. */
  readonly positions: readonly number[];
  /** The shape that the first argument was given in. */
  readonly shape: Pick<Matrix, 'rows' | 'columns'>;
}

export function sideBySide(given: readonly ColumnArgument[]): SideBySide {
  const matrices = given.map(lineOf);
  const first = matrices[0] as Matrix;
  matrices.forEach((matrix, index) => {
    if (matrix.cells.length === first.cells.length) return;
    const counted = (position: number) => ({
      name: (given[position] as ColumnArgument).name,
      cells: (matrices[position] as Matrix).cells.length,
    });
    fail({ code: 'lengths_differ', first: counted(0), second: counted(index) });
  });
  const blank = given.map(({ kind }) => (kind === 'number' ? isBlankNumber : isBlank));
  const positions: number[] = [];
  for (let position = hasHeader(given, matrices) ? 1 : 0; position < first.cells.length; position++) {
    const isEmpty = matrices.every(({ cells }, index) => blank[index]?.(cells[position]));
    if (!isEmpty) positions.push(position);
  }
  const columns = given.map(({ name }, index) => {
    const { cells, ...shape } = matrices[index] as Matrix;
    const placeOf = isSingle(shape) ? () => ({ argument: name, row: 1 }) : placesIn(name, shape);
    return {
      name,
      cells: positions.map((position) => cells[position]),
      placeOf: (row: number) => placeOf(positions[row] as number),
    };
  });
  return { columns, positions, shape: { rows: first.rows, columns: first.columns } };
}

/** An optional column is there when it is a range or a cell with something in it. */
export function isGiven(argument: unknown): boolean {
  const { cells } = matrixOf(argument);
  return cells.length > 1 || !isBlank(cells[0]);
}

/** A blank amount or count is 0. */
export function amountsIn({ cells, placeOf }: Column): number[] {
  return readNumbers(cells, placeOf).map((value) => (Number.isNaN(value) ? 0 : value));
}

/** NaN for a blank date. */
export const daysIn = ({ cells, placeOf }: Column): number[] => readDays(cells, placeOf);

/** Without outer spaces; a blank name is refused. */
export function namesIn({ cells, placeOf }: Column): string[] {
  return cells.map((cell, index) => {
    if (isBlank(cell)) fail({ code: 'blank_cell', place: placeOf(index) });
    if (isErrorText(cell)) fail({ code: 'error_cell', place: placeOf(index), text: cell.trim() });
    return textOf(cell);
  });
}

function lineOf({ name, argument }: ColumnArgument): Matrix {
  const matrix = matrixOf(argument);
  const { rows, columns } = matrix;
  return rows === 1 || columns === 1 ? matrix : fail({ code: 'not_one_column', name, rows, columns });
}

/** The first row is a header where every number or date column begins with a text that is neither. */
function hasHeader(given: readonly ColumnArgument[], matrices: readonly Matrix[]): boolean {
  const isTitle = ({ kind, isValue }: ColumnArgument, index: number): boolean => {
    const cell = matrices[index]?.cells[0];
    return kind === 'text' || (isWord(cell) && !isValue?.(cell));
  };
  return given.some(({ kind }) => kind !== 'text') && given.every(isTitle);
}

function isWord(cell: unknown): cell is string {
  if (typeof cell !== 'string' || isBlank(cell) || isErrorText(cell)) return false;
  return readNumber(cell, undefined).kind === 'text' && inspectDays([cell]).bad.length > 0;
}

const isBlankNumber = (cell: unknown): boolean => readNumber(cell, undefined).kind === 'blank';
