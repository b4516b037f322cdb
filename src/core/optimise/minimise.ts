/** Finds the least value of a smooth function of up to hundreds of numbers whose slope is known. */
import { downhill, REMEMBERED, remember, type Step, shorten, type Visit } from './descent.ts';
import { search } from './line-search.ts';

/** Gives the value at a point and writes the slope in each direction into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** A list of numbers of either kind. */
export type Point = readonly number[] | Float64Array;

export interface Optimum extends Pick<Visit, 'point' | 'value'> {
  /** Whether the value is flat where the search ended. */
  readonly converged: boolean;
}

export interface SearchOptions {
  /** How many terms the value adds up, where it is a sum over observations. */
  readonly terms?: number;
  /** Enough when as many steps as are remembered gain less than this together; 0 goes on until the value is flat. */
  readonly leastGain?: number;
  readonly mostEvaluations?: number;
}

/** No direction is followed further than this in one step. */
const LONGEST_STEP = 2;
/** Less to gain than this part of the value is lost in rounding. */
const ROUNDING = 1e-15;
/**
 * Slopes in parts of the value and its terms: where the search is done, where it ends because rounding hides the
 * rest, and where one that ended counts as converged.
 */
const FLAT = 1e-12;
const ALMOST_FLAT = 1e-9;
const FLAT_ENOUGH = 1e-6;

/** A point where the value is not finite counts as worse than all others. */
export function minimise(
  objective: Objective,
  start: Point,
  { terms = 1, leastGain = 0, mostEvaluations = 400 }: SearchOptions = {},
): Optimum {
  let left = mostEvaluations;
  const visit = (point: Float64Array): Visit => {
    left--;
    const gradient = new Float64Array(point.length);
    return { point, gradient, value: objective(point, gradient) };
  };
  let here = visit(Float64Array.from(start));
  let steps: Step[] = [];
  const gains: number[] = [];
  const sizeHere = (): number => terms + Math.abs(here.value);
  const isFlat = (limit: number): boolean =>
    Number.isFinite(here.value) && steepest(here.gradient) <= limit * sizeHere();
  while (left > 0 && !isFlat(FLAT)) {
    const rounding = ROUNDING * sizeHere();
    const direction = downhill(here.gradient, steps);
    shorten(direction, LONGEST_STEP);
    const next = search(visit, here, direction, { rounding, mayGoOn: () => left > 0 });
    const flattens = next !== undefined && steepest(next.gradient) < 0.5 * steepest(here.gradient);
    const gain = next === undefined ? 0 : here.value - next.value;
    if (next !== undefined) {
      remember(steps, here, next);
      here = next;
    }
    gains.push(gain);
    if (gains.length >= REMEMBERED && sumOfLast(gains, REMEMBERED) < leastGain) break;
    if (gain > rounding || (flattens && !isFlat(ALMOST_FLAT))) continue;
    if (steps.length < (next === undefined ? 1 : 2) || isFlat(ALMOST_FLAT)) break;
    steps = [];
  }
  return { point: here.point, value: here.value, converged: isFlat(FLAT_ENOUGH) };
}

const steepest = (gradient: Float64Array): number =>
  gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);

const sumOfLast = (values: readonly number[], count: number): number =>
  values.slice(-count).reduce((sum, value) => sum + value, 0);
