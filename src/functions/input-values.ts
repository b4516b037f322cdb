/** Reads one argument of a KPI function by the kind that the catalogue gives it. */
import type { Input } from '../catalogue/types.ts';
import { isBlank, textOf } from '../core/cells.ts';
import { readDays } from '../core/days.ts';
import { fail, type Place } from '../core/failure.ts';
import { type Matrix, placesIn } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';

/** One number per cell: a day's serial number, an option's position; NaN for a blank without default. */
export function inputValues(input: Input, matrix: Matrix): number[] {
  const values = read(input, matrix.cells, placesIn(input.name, matrix));
  const standIn = defaultOf(input);
  return standIn === undefined ? values : values.map((value) => (Number.isNaN(value) ? standIn : value));
}

function read(input: Input, cells: readonly unknown[], placeOf: (index: number) => Place): number[] {
  if (input.kind === 'day') return readDays(cells, placeOf);
  if (input.kind === 'option') return cells.map((cell, index) => optionIndex(input, cell, placeOf(index)));
  return readNumbers(cells, placeOf);
}

function optionIndex({ options = [] }: Input, cell: unknown, place: Place): number {
  if (isBlank(cell)) return Number.NaN;
  return options.indexOf(optionNamed(cell, options, place));
}

/** The option that a cell names, in any case. */
export function optionNamed<Option extends string>(
  cell: unknown,
  options: readonly Option[],
  place: Place,
): Option {
  const text = textOf(cell);
  const found = options.find((option) => option === text.toLowerCase());
  return found ?? fail({ code: 'not_an_option', place, text, options });
}

function defaultOf({ default: standIn, options = [] }: Input): number | undefined {
  return typeof standIn === 'string' ? options.indexOf(standIn) : standIn;
}
