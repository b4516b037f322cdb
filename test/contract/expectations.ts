/** What holds for every result and every message of every function. */
import { expect } from 'vitest';
import { isDate } from './load-target.ts';

/** The message of whatever the call throws; fails where it does not throw. */
export function messageOf(call: () => unknown): string {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`Expected a message but got ${JSON.stringify(result)}`);
}

/** The result, or the message of what was thrown. */
export function outcomeOf<T>(call: () => T): { readonly result: T } | { readonly message: string } {
  try {
    return { result: call() };
  } catch (error) {
    return { message: (error as Error).message };
  }
}

export const isCell = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || isDate(value) || Number.isFinite(value);

/** A cell, or rows of equal length made of cells. */
export function isCellResult(value: unknown): boolean {
  if (!Array.isArray(value)) return isCell(value);
  if (value.length === 0 || !value.every(Array.isArray)) return false;
  const width = (value[0] as unknown[]).length;
  return width > 0 && value.every((row) => row.length === width && row.every(isCell));
}

const CODE_WORDS =
  /\bundefined\b|\bNaN\b|\bInfinity\b|\bnull\b|\[object|TypeError|RangeError|Nyckeltal|\bat .*:\d+/;

/** One sentence in plain English that opens with the function's name. */
export function expectPlainMessage(message: string, name: string): void {
  expect(message.length, message).toBeLessThanOrEqual(150);
  expect(message, message).toMatch(new RegExp(`^${name}: .*\\.$`));
  expect(message, message).not.toMatch(/[\n\r]/);
  expect(message, message).not.toMatch(CODE_WORDS);
}
