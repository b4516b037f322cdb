import { expect, test } from 'vitest';
import { robustTrend } from '../../src/core/robust-trend.ts';

test('a line through so many points that not every pair is looked at is exact, in spite of wild points', () => {
  const lineAt = (x: number) => 40 - 0.25 * x;
  const points = Array.from({ length: 12_000 }, (_, x) => ({ x, y: x % 5 === 0 ? 1e6 : lineAt(x) }));
  const trend = robustTrend(Object.freeze(points), points.length);
  expect(trend).toEqual(points.map(({ x }) => lineAt(x)));
});
