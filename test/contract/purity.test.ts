/** Conformance of side effects: inputs stay as they are, and no clock, chance or service is used. */
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { isDate, loadTarget, scriptFiles } from './load-target.ts';
import { SAMPLE_CALLS } from './samples.ts';
import { refusingServices } from './services.ts';

const target = loadTarget();
const MARCH_7 = Date.UTC(2026, 2, 7);

const NO_CLOCK_NO_CHANCE = `{
  const refuse = (what) => { throw new Error(what + ' was used'); };
  const Real = Date;
  Math.random = () => refuse('Math.random');
  Date = function Date(...given) {
    return new.target === undefined || given.length === 0 ? refuse('the clock') : new Real(...given);
  };
  Date.prototype = Real.prototype;
  Date.UTC = Real.UTC;
  Date.parse = Real.parse;
  Date.now = () => refuse('Date.now');
}`;

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

  const withoutClock = loadTarget(refusingServices(), scriptFiles(), NO_CLOCK_NO_CHANCE);

  test.each(SAMPLE_CALLS)('28: $name reads neither the clock nor a random source', ({ name, args }) => {
    expect(withoutClock.call(name, ...args)).toEqual(target.call(name, ...args));
  });

  test('28: clock and chance would have been found out', () => {
    for (const use of ['new Date()', 'Date()', 'Date.now()', 'Math.random()']) {
      const context = vm.createContext({});
      vm.runInContext(NO_CLOCK_NO_CHANCE, context);
      expect(() => vm.runInContext(use, context), use).toThrow('was used');
    }
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
