/** Conformance of side effects: inputs stay as they are, and no clock, chance or service is used. */
import { describe, expect, test } from 'vitest';
import { isDate, loadTarget, readScript } from './load-target.ts';
import { SAMPLE_CALLS } from './samples.ts';
import { memberUses, nodesOf, readSyntax } from './script-syntax.ts';
import { refusingServices } from './services.ts';

const target = loadTarget();
const MARCH_7 = Date.UTC(2026, 2, 7);

function deepFrozen<T>(value: T): T {
  if (Array.isArray(value)) for (const item of value) deepFrozen(item);
  return Array.isArray(value) ? Object.freeze(value) : value;
}

const copyOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(copyOf) : value);

describe('28: pure functions', () => {
  test.each(SAMPLE_CALLS)('28: $name changes no input, and gives the same again', ({ name, args }) => {
    const frozen = deepFrozen(copyOf(args)) as unknown[];
    const first = target.callRaw(name, ...frozen);
    expect(target.callRaw(name, ...frozen)).toEqual(first);
    expect(frozen).toEqual(args);
  });

  test('28: a frozen Date is not changed', () => {
    const dates = [[Object.freeze(new Date(MARCH_7))], [Object.freeze(new Date(MARCH_7 + 864e5))]];
    expect(target.callRaw('SALES_CYCLE', dates, dates)).toBe(0);
    expect(dates.map(([date]) => date?.getTime())).toEqual([MARCH_7, MARCH_7 + 864e5]);
  });

  test('28: the script reads neither the clock nor a random source', () => {
    const { program } = readSyntax(readScript());
    const uses = memberUses(program);
    for (const use of ['Math.random', 'Date.now']) expect(uses).not.toContain(use);
    const clocks = Array.from(nodesOf(program)).filter(
      ({ type, callee, arguments: given }) =>
        (type === 'CallExpression' && (callee as { name?: string }).name === 'Date') ||
        (type === 'NewExpression' &&
          (callee as { name?: string }).name === 'Date' &&
          (given as unknown[]).length === 0),
    );
    expect(clocks).toEqual([]);
  });
});

describe('29: values of another realm', () => {
  test.each(SAMPLE_CALLS)('29: $name takes arrays made outside the script', ({ name, args }) => {
    expect(target.callRaw(name, ...args)).toEqual(target.call(name, ...args));
  });

  test('29: dates made outside the script are dates', () => {
    const dates = [[new Date(MARCH_7)], [new Date(MARCH_7 + 864e5)]];
    const later = [[new Date(MARCH_7 + 3 * 864e5)], [new Date(MARCH_7 + 4 * 864e5)]];
    expect(isDate(dates[0]?.[0])).toBe(true);
    expect(target.callRaw('SALES_CYCLE', dates, later)).toBe(3);
  });
});

describe('32: no service', () => {
  const message = (service: string) => `You do not have permission to call ${service}`;
  const restricted = loadTarget(refusingServices(message));

  test.each(SAMPLE_CALLS)('32: $name works where every service is refused', ({ name, args }) => {
    expect(restricted.call(name, ...args)).toEqual(target.call(name, ...args));
  });
});
