/** Reference numbers of attribution, through the built functions. */
import { describe, expect, test } from 'vitest';
import { attributionCases, bigAttributionCases, TOLERANCE } from '../golden-data/attribution-cases.ts';
import { loadTarget } from './load-target.ts';

const target = loadTarget();
const MOST_ROWS = 10_000;
const cases = [...attributionCases(), ...bigAttributionCases()].filter(
  ({ paths }) => paths.length <= MOST_ROWS,
);

describe('golden attribution', () => {
  test.each(cases)('$id', ({ paths, conversions, nulls, credits }) => {
    const models = Object.keys(credits);
    const table = target.call('ATTRIBUTION_COMPARE', paths, conversions, nulls, models.join()) as unknown[][];
    expect(table[0]).toEqual(['channel', ...models, 'spread']);
    models.forEach((model, index) => {
      const reference = credits[model] as Readonly<Record<string, number>>;
      const total = Object.values(reference).reduce((sum, credit) => sum + credit, 0);
      for (const [channel, ...shares] of table.slice(1, -1)) {
        const expected = reference[channel as string] ?? 0;
        if (total === 0) expect(shares[index]).toBe('');
        else expect(Math.abs((shares[index] as number) - expected / total)).toBeLessThanOrEqual(TOLERANCE);
      }
    });
  });
});
