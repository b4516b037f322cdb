/** Reads one argument of a KPI function by the kind that the catalogue gives it. */
import type { Input } from '../catalogue/types.ts';
import { isBlank, textOf } from '../core/cells.ts';
import { readDays } from '../core/days.ts';
import { fail, type Place } from '../core/failure.ts';
import { matrixOf, type NumberMatrix, placesIn, plainNumbers } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';

/** One number per cell: a day's serial number, an option's position; NaN for a blank without default. */
export function inputValues(input: Input, argument: unknown): NumberMatrix {
  const isNumeric = input.kind !== 'day' && input.kind !== 'option';
  const given = (isNumeric ? plainNumbers(argument) : undefined) ?? anyValues(input, argument);
  const standIn = defaultOf(input);
  if (standIn === undefined) return given;
  return { ...given, numbers: given.numbers.map((value) => (Number.isNaN(value) ? standIn : value)) };
}

function anyValues(input: Input, argument: unknown): NumberMatrix {
  const { rows, columns, cells } = matrixOf(argument);
  const numbers = read(input, cells, placesIn(input.name, { rows, columns }));
  return { rows, columns, numbers: Float64Array.from(numbers) };
}

function read(input: Input, cells: readonly unknown[], placeOf: (index: number) => Place): number[] {
  if (input.kind === 'day') return readDays(cells, placeOf);
  if (input.kind === 'option') return cells.map((cell, index) => optionIndex(input, cell, placeOf(index)));
  return readNumbers(cells, placeOf);
}

function optionIndex({ options = [] }: Input, cell: unknown, place: Place): number {
  return isBlank(cell) ? Number.NaN : options.indexOf(optionNamed(cell, options, place));
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
