/** A smooth line through points that a few wild ones cannot move: local lines by repeated medians (Siegel 1982). */
import { medianInPlace } from './median.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Long windows and series move by more than one point at a time; between two lines the trend goes over gradually. */
const MOVES_PER_WINDOW = 16;
const FEWEST_MOVES_PER_WINDOW = 2;
const MOST_SLOPES = 5e6;
/** Where even those moves leave more, lines take their slope from every second point, every third and so on. */
const MOST_SLOPES_AT_ALL = 3e7;

/** The trend at each point, from the `window` points nearest to it in order; x ascending. */
export function robustTrend(points: readonly Point[], window: number): number[] {
  const width = Math.min(window, points.length);
  const lastStart = points.length - width;
  const affordable = Math.ceil((lastStart * width * width) / MOST_SLOPES);
  const longest = Math.floor(width / FEWEST_MOVES_PER_WINDOW);
  const move = Math.max(1, Math.floor(width / MOVES_PER_WINDOW), Math.min(longest, affordable));
  const step = Math.ceil(width * Math.sqrt((lastStart / move + 1) / MOST_SLOPES_AT_ALL));
  const lines = new Map<number, Line>();
  const lineFrom = (start: number): Line => {
    const line = lines.get(start) ?? repeatedMedianLine(points.slice(start, start + width), step);
    lines.set(start, line);
    return line;
  };
  return points.map(({ x }, index) => {
    const start = Math.max(0, Math.min(lastStart, index - (width >> 1)));
    const before = start - (start % move);
    const after = Math.min(lastStart, before + move);
    const value = lineFrom(before)(x);
    return start === before
      ? value
      : value + ((lineFrom(after)(x) - value) * (start - before)) / (after - before);
  });
}

type Line = (x: number) => number;

/** Exact for points on a line, and unmoved as long as fewer than half are wild. */
function repeatedMedianLine(points: readonly Point[], step: number): Line {
  const origin = (points[0] as Point).x;
  const slope = repeatedMedianSlope(points.filter((_, index) => index % step === 0));
  const level = medianOf(Float64Array.from(points, ({ x, y }) => y - slope * (x - origin)));
  return (x) => level + slope * (x - origin);
}

function repeatedMedianSlope(points: readonly Point[]): number {
  if (points.length === 1) return 0;
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const slopes = new Float64Array(points.length);
  return medianOf(xs.map((_, index) => slopeAt(index, xs, ys, slopes)));
}

const medianOf = (numbers: Float64Array): number => medianInPlace(numbers, numbers.length);

/** The median slope from one point to all others; `slopes` is room to work in. */
function slopeAt(index: number, xs: Float64Array, ys: Float64Array, slopes: Float64Array): number {
  const x = xs[index] as number;
  const y = ys[index] as number;
  let count = 0;
  for (let other = 0; other < xs.length; other++) {
    if (other !== index) slopes[count++] = ((ys[other] as number) - y) / ((xs[other] as number) - x);
  }
  return medianInPlace(slopes, count);
}
