/** Reads an optional argument that is a share, written 10% or 0.1. */
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';

export function fraction(argument: unknown, name: string, standIn: number): number {
  const place = { argument: name };
  const [value] = readNumbers([single(argument, name)], () => place) as [number];
  if (Number.isNaN(value)) return standIn;
  return value >= 0 && value <= 1 ? value : fail({ code: 'not_a_fraction', place, value });
}
