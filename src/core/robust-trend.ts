/** A smooth line through points that a few wild ones cannot move: local lines by repeated medians (Siegel 1982). */
import { median } from './median.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The trend at each point, from the `window` points nearest to it in order; x ascending. */
export function robustTrend(points: readonly Point[], window: number): number[] {
  const width = Math.min(window, points.length);
  let first = -1;
  let line: Line = () => Number.NaN;
  return points.map(({ x }, index) => {
    const start = Math.max(0, Math.min(points.length - width, index - (width >> 1)));
    if (start !== first) line = repeatedMedianLine(points.slice(start, start + width));
    first = start;
    return line(x);
  });
}

type Line = (x: number) => number;

/** Exact for points on a line, and unmoved as long as fewer than half are wild. */
function repeatedMedianLine(points: readonly Point[]): Line {
  const origin = (points[0] as Point).x;
  const slope = points.length === 1 ? 0 : median(points.map((point) => median(slopesFrom(point, points))));
  const level = median(points.map(({ x, y }) => y - slope * (x - origin)));
  return (x) => level + slope * (x - origin);
}

function slopesFrom(point: Point, points: readonly Point[]): number[] {
  const slopes: number[] = [];
  for (const { x, y } of points) if (x !== point.x) slopes.push((y - point.y) / (x - point.x));
  return slopes;
}
