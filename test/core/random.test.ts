import { describe, expect, test } from 'vitest';
import { normalRandom, uniformRandom } from '../../src/core/random.ts';

const drawn = (random: () => number, count: number) => Array.from({ length: count }, random);

describe('random numbers', () => {
  test('are the same for the same seed and others for another', () => {
    expect(drawn(normalRandom(7), 5)).toEqual(drawn(normalRandom(7), 5));
    expect(drawn(normalRandom(7), 5)).not.toEqual(drawn(normalRandom(8), 5));
  });

  test('uniform ones fill the room between 0 and 1 evenly', () => {
    const values = drawn(uniformRandom(1), 100_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of values) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test('normal ones have mean 0, variance 1 and the right tails', () => {
    const values = drawn(normalRandom(1), 100_000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
    const beyond = values.filter((value) => Math.abs(value) > 1.959964).length / values.length;
    expect(beyond).toBeCloseTo(0.05, 2);
  });
});
