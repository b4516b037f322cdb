/** Reads an optional argument that is one whole number. */
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';

export function wholeNumber(argument: unknown, name: string, standIn: number, least: number): number {
  const place = { argument: name };
  const [value] = readNumbers([single(argument, name)], () => place) as [number];
  if (Number.isNaN(value)) return standIn;
  if (!Number.isInteger(value) || value < least) fail({ code: 'not_whole', place, value, least });
  return value;
}
