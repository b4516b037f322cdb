/** Reads an argument that is one whole number; without a value to stand in for a blank, a blank is refused. */
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';

export function wholeNumber(
  argument: unknown,
  name: string,
  standIn: number | undefined,
  least: number,
  most?: number,
): number {
  const place = { argument: name };
  const [value] = readNumbers([single(argument, name)], () => place) as [number];
  if (Number.isNaN(value)) return standIn ?? fail({ code: 'blank_arguments', names: [name] });
  if (!Number.isInteger(value) || value < least || value > (most ?? value)) {
    fail({ code: 'not_whole', place, value, least, ...(most === undefined ? {} : { most }) });
  }
  return value;
}
