/** Finds values that fall out of a series' own trend and season. */
import { median } from './median.ts';
import { type Point, robustTrend } from './robust-trend.ts';

export interface Judged {
  readonly expected: number;
  readonly score: number;
  readonly anomaly: boolean;
}

export interface AnomalyOptions {
  /** Values after which the pattern repeats, such as 7 for daily data; 1 for none. */
  readonly season?: number;
  readonly threshold?: number;
}

const FEWEST_TO_JUDGE = 5;
const SHORTEST_WINDOW = 15;
const SEASONS_IN_WINDOW = 4;
/** Smaller differences are rounding, not movement: in shares of the spread and of the level. */
const ROUNDING_OF_SPREAD = 1e-9;
const ROUNDING_OF_LEVEL = 1e-14;

/** One judgement for each value, oldest first; a blank (NaN) gets none. */
export function findAnomalies(
  values: readonly number[],
  { season = 1, threshold = 3.5 }: AnomalyOptions = {},
): (Judged | undefined)[] {
  const centre = median(values.filter((value) => !Number.isNaN(value)));
  const points: Point[] = [];
  values.forEach((value, x) => {
    if (!Number.isNaN(value)) points.push({ x, y: value - centre });
  });
  const expected = expectedOf(points, season);
  const scores = scoresOf(
    points.map(({ y }, index) => y - (expected[index] as number)),
    roundingOf(points, centre),
  );
  const judged: (Judged | undefined)[] = values.map(() => undefined);
  points.forEach(({ x }, index) => {
    const score = scores[index] as number;
    judged[x] = {
      expected: (expected[index] as number) + centre,
      score,
      anomaly: Math.abs(score) > threshold,
    };
  });
  return judged;
}

/** Trend and season: the season is what is typical of each place in it once the trend is taken off. */
function expectedOf(points: readonly Point[], season: number): number[] {
  const window = Math.max(SHORTEST_WINDOW, SEASONS_IN_WINDOW * season + 1);
  const last = points[points.length - 1];
  if (season <= 1 || last === undefined || last.x + 1 < 2 * season) return robustTrend(points, window);
  const roughTrend = robustTrend(points, window);
  const pattern = seasonalPattern(points, roughTrend, season);
  const seasonal = ({ x }: Point) => pattern[x % season] as number;
  const trend = robustTrend(
    points.map((point) => ({ x: point.x, y: point.y - seasonal(point) })),
    window,
  );
  return trend.map((value, index) => value + seasonal(points[index] as Point));
}

function seasonalPattern(points: readonly Point[], trend: readonly number[], season: number): number[] {
  const places: number[][] = Array.from({ length: season }, () => []);
  points.forEach(({ x, y }, index) => {
    (places[x % season] as number[]).push(y - (trend[index] as number));
  });
  return places.map((differences) => (differences.length === 0 ? 0 : median(differences)));
}

/** Distance from the middle in robust standard deviations. */
function scoresOf(differences: readonly number[], rounding: number): number[] {
  const middle = median(differences);
  const distances = differences.map((difference) => {
    const distance = difference - middle;
    return Math.abs(distance) <= rounding ? 0 : distance;
  });
  if (distances.length < FEWEST_TO_JUDGE) return distances.map(() => 0);
  const sizes = distances.map(Math.abs);
  const typical = median(sizes);
  if (typical > 0) return distances.map((distance) => (0.6745 * distance) / typical);
  const mean = sizes.reduce((total, size) => total + size, 0) / sizes.length;
  return distances.map((distance) => (mean === 0 ? 0 : distance / (1.2533 * mean)));
}

function roundingOf(points: readonly Point[], centre: number): number {
  const spread = points.reduce((largest, { y }) => Math.max(largest, Math.abs(y)), 0);
  return ROUNDING_OF_SPREAD * spread + ROUNDING_OF_LEVEL * Math.abs(centre);
}
