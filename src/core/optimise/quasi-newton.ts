/** Finds the least value of a smooth function whose slope is known: the method of Broyden, Fletcher, Goldfarb and Shanno. */

export interface Optimum {
  readonly point: readonly number[];
  readonly value: number;
  /** Whether the search settled before it ran out of steps. */
  readonly converged: boolean;
}

/** Gives the value at a point and writes the slope in each direction into `gradient`. */
export type SmoothObjective = (point: readonly number[], gradient: number[]) => number;

export interface QuasiNewtonOptions {
  /** Settled when no slope is steeper than this part of the value and of the terms. */
  readonly tolerance?: number;
  /** How many terms the value adds up, where it is a sum over observations. */
  readonly terms?: number;
  readonly mostSteps?: number;
  /** No direction is followed further than this in one step. */
  readonly longestStep?: number;
}

interface Visit extends Pick<Optimum, 'point' | 'value'> {
  readonly gradient: readonly number[];
}

const ENOUGH_DESCENT = 1e-4;
/** Less to gain than this part of the value is lost in rounding. */
const ROUNDING = 1e-15;
/** Slopes at which the search ends where rounding hides the rest, and at which a search that ended counts as settled. */
const ALMOST_FLAT = 1e-9;
const FLAT_ENOUGH = 1e-6;
const SHORTEST_STEP = 1e-8;

export function minimiseSmooth(
  objective: SmoothObjective,
  start: readonly number[],
  { tolerance = 1e-12, terms = 1, mostSteps = 200, longestStep = 2 }: QuasiNewtonOptions = {},
): Optimum {
  const visit = (point: readonly number[]): Visit => {
    const gradient = point.map(() => 0);
    return { point, value: objective(point, gradient), gradient };
  };
  let here = visit(start);
  let curvature: number[][] | undefined;
  for (let taken = 0; taken < mostSteps; taken++) {
    const size = terms + Math.abs(here.value);
    if (isFlat(here, terms, tolerance)) break;
    const direction = shortened(downhill(curvature, here.gradient), longestStep);
    const next = search(visit, here, direction, ROUNDING * size);
    if (next === undefined) {
      if (curvature === undefined || isFlat(here, terms, ALMOST_FLAT)) break;
      curvature = undefined;
      continue;
    }
    const gains = here.value - next.value > ROUNDING * size;
    const flattens = steepest(next.gradient) < 0.5 * steepest(here.gradient);
    curvature = updated(curvature, here, next);
    here = next;
    if (!gains && (!flattens || isFlat(here, terms, ALMOST_FLAT))) break;
  }
  return { point: here.point, value: here.value, converged: isFlat(here, terms, FLAT_ENOUGH) };
}

const isFlat = ({ gradient, value }: Visit, terms: number, limit: number): boolean =>
  steepest(gradient) <= limit * (terms + Math.abs(value));

const steepest = (gradient: readonly number[]): number =>
  gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);

const dot = (first: readonly number[], second: readonly number[]): number =>
  first.reduce((sum, value, index) => sum + value * (second[index] as number), 0);

/** Without knowledge of the curvature, one step down the slope. */
function downhill(inverse: number[][] | undefined, gradient: readonly number[]): number[] {
  if (inverse === undefined) {
    const scale = 1 / Math.max(1, steepest(gradient));
    return gradient.map((slope) => -slope * scale);
  }
  return inverse.map((row) => -dot(row, gradient));
}

function shortened(direction: readonly number[], longest: number): readonly number[] {
  const length = steepest(direction);
  return length > longest ? direction.map((value) => (value * longest) / length) : direction;
}

/** Halves the step, guided by a parabola, until the value falls enough; none where it cannot. */
function search(
  visit: (point: readonly number[]) => Visit,
  from: Visit,
  direction: readonly number[],
  rounding: number,
): Visit | undefined {
  const slope = dot(from.gradient, direction);
  if (!(slope < 0)) return undefined;
  let step = 1;
  while (step > SHORTEST_STEP) {
    const next = visit(from.point.map((value, index) => value + step * (direction[index] as number)));
    if (
      next.value <= from.value + ENOUGH_DESCENT * step * slope + rounding &&
      next.gradient.every(Number.isFinite)
    ) {
      return next;
    }
    const bottom = (-slope * step * step) / (2 * (next.value - from.value - slope * step));
    step = bottom > 0.1 * step && bottom < 0.5 * step ? bottom : step * (bottom > 0 ? 0.1 : 0.5);
  }
  return undefined;
}

/** The inverse of the curvature after a step; kept as it was where the step shows none. */
function updated(before: number[][] | undefined, from: Visit, to: Visit): number[][] | undefined {
  const moved = to.point.map((value, index) => value - (from.point[index] as number));
  const change = to.gradient.map((value, index) => value - (from.gradient[index] as number));
  const along = dot(moved, change);
  if (!(along > 1e-14 * Math.sqrt(dot(moved, moved) * dot(change, change)))) return before;
  const scale = along / dot(change, change);
  const inverse = before ?? moved.map((_, row) => moved.map((_, column) => (row === column ? scale : 0)));
  const bent = inverse.map((row) => dot(row, change));
  const factor = (1 + dot(change, bent) / along) / along;
  return inverse.map((row, i) =>
    row.map((value, j) => {
      const [mi, mj, bi, bj] = [moved[i], moved[j], bent[i], bent[j]] as [number, number, number, number];
      return value + factor * mi * mj - (bi * mj + mi * bj) / along;
    }),
  );
}
