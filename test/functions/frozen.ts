/** Helpers that every test of a function uses. */
import { run } from '../../src/functions/run.ts';

/** Arrays are frozen all through, so that a function that changed its input would throw. */
export function frozen<Value>(value: Value): Value {
  if (Array.isArray(value)) value.forEach(frozen);
  return Array.isArray(value) ? Object.freeze(value) : value;
}

export const call = (name: string, ...args: unknown[]): unknown => run(name, frozen(args));

/** The message of a call that must fail. */
export function messageOf(name: string, ...args: unknown[]): string {
  let result: unknown;
  try {
    result = call(name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} did not throw but gave ${JSON.stringify(result)}`);
}

export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
