/** Reads a share that can be neither nothing nor all, such as a confidence. */
import { fail } from '../core/failure.ts';
import { fraction } from './fraction.ts';

export function innerFraction(argument: unknown, name: string, standIn: number): number {
  const value = fraction(argument, name, standIn);
  if (value > 0 && value < 1) return value;
  return fail({
    code: 'refused',
    reason: `${name} is ${value}`,
    advice: `write a share above 0 and below 1, such as ${standIn}`,
  });
}
