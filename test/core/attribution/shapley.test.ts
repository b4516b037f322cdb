/** The closed form of the Shapley model against its definition over all subsets. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journeys } from '../../../src/core/attribution/model.ts';
import { shapley } from '../../../src/core/attribution/shapley.ts';
import { journeysOf } from './journeys-of.ts';

const OPTIONS = { halfLife: 7 };
const channel = fc.integer({ min: 0, max: 5 }).map((number) => `C${number}`);
const row = fc
  .tuple(fc.array(channel, { minLength: 1, maxLength: 8 }), fc.nat(4), fc.nat(9))
  .map(([path, conversions, nulls]) => [path.join('>'), conversions, nulls] as const);

describe('shapley', () => {
  test('is the mean contribution over all subsets, scaled to the conversions of each set', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const journeys = journeysOf(rows);
        const found = shapley(journeys, OPTIONS).conversions;
        shapleyByDefinition(journeys).forEach((credit, index) => {
          expect(Math.abs((found[index] as number) - credit)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('a channel whose presence goes with fewer conversions gets a negative credit', () => {
    const rows = [
      ['A', 50, 50],
      ['A > B', 1, 99],
    ] as const;
    const { conversions } = shapley(journeysOf(rows), OPTIONS);
    // A and B together: v(AB) = 0.01, v(A) = 0.5, so A gets (0.5 + 0.01)/2 · 100 = 25.5 and B −24.5.
    expect(conversions[0]).toBeCloseTo(75.5, 12);
    expect(conversions[1]).toBeCloseTo(-24.5, 12);
  });

  test('a set of hundreds of channels is shared evenly when no part of it was seen', () => {
    const names = Array.from({ length: 300 }, (_, index) => `C${index}`).join('>');
    const { conversions } = shapley(journeysOf([[names, 3, 5]]), OPTIONS);
    for (const credit of conversions) expect(credit).toBeCloseTo(0.01, 14);
  });
});

test('each of tens of thousands of channels gets the credit of its own path', () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [`C${index}`] as const);
  const journeys = journeysOf(rows);
  const { conversions } = shapley(journeys, OPTIONS);
  expect(conversions.every((credit) => Math.abs(credit - 1) < 1e-9)).toBe(true);
});

/** Every subset as bits; a set that was never seen has no conversions. */
function shapleyByDefinition({ channels, starts, touches, conversions, nulls }: Journeys): number[] {
  const size = channels.length;
  const converted = new Array<number>(2 ** size).fill(0);
  const seen = new Array<number>(2 ** size).fill(0);
  conversions.forEach((count, path) => {
    const members = new Set(touches.slice(starts[path], starts[path + 1]));
    const set = Array.from(members).reduce((bits, member) => bits + 2 ** member, 0);
    converted[set] = (converted[set] as number) + count;
    seen[set] = (seen[set] as number) + count + (nulls[path] as number);
  });
  const worth = (set: number) => (seen[set] === 0 ? 0 : (converted[set] as number) / (seen[set] as number));
  const has = (set: number, member: number) => Math.floor(set / 2 ** member) % 2 === 1;
  const isWithin = (part: number, whole: number) => (part & whole) === part;
  const countOf = (set: number) => channels.filter((_, member) => has(set, member)).length;
  const credits = channels.map(() => 0);
  for (let whole = 1; whole < 2 ** size; whole += 1) {
    if (converted[whole] === 0) continue;
    channels.forEach((_, member) => {
      if (!has(whole, member)) return;
      let contribution = 0;
      for (let part = 0; part < 2 ** size; part += 1) {
        if (!isWithin(part, whole) || has(part, member)) continue;
        const orders = factorial(countOf(part)) * factorial(countOf(whole) - countOf(part) - 1);
        contribution += (orders / factorial(countOf(whole))) * (worth(part + 2 ** member) - worth(part));
      }
      credits[member] =
        (credits[member] as number) + ((converted[whole] as number) * contribution) / worth(whole);
    });
  }
  return credits;
}

const factorial = (value: number): number => (value < 2 ? 1 : value * factorial(value - 1));
