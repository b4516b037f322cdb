/** Finds the least value of a smooth function of up to hundreds of numbers: limited-memory BFGS (Nocedal 1980). */

/** Gives the value at a point and writes the slope in each direction into `gradient`. */
export type Slope = (point: Float64Array, gradient: Float64Array) => number;

export interface LimitedMemoryOptions {
  readonly mostEvaluations?: number;
  /** Settled when as many steps as are remembered gain less than this together. */
  readonly tolerance?: number;
  /** No direction is followed further than this in one step. */
  readonly longestStep?: number;
}

interface Step {
  readonly moved: Float64Array;
  readonly change: Float64Array;
  readonly along: number;
}

const REMEMBERED = 8;
const ENOUGH_DESCENT = 1e-4;
const SHORTEST_STEP = 1e-10;

/** A point where the value is not finite counts as worse than all others. */
export function minimiseLarge(
  slope: Slope,
  start: Float64Array,
  { mostEvaluations = 400, tolerance = 1e-4, longestStep = 2 }: LimitedMemoryOptions = {},
): { readonly point: Float64Array; readonly value: number } {
  let point = start;
  let gradient = new Float64Array(start.length);
  let value = slope(point, gradient);
  let evaluations = 1;
  let steps: Step[] = [];
  const gains: number[] = [];
  while (evaluations < mostEvaluations) {
    const direction = downhill(gradient, steps);
    shorten(direction, longestStep);
    let descent = dot(direction, gradient);
    if (!(descent < 0)) {
      if (steps.length === 0) break;
      steps = [];
      continue;
    }
    let length = 1;
    const next = new Float64Array(point.length);
    const nextGradient = new Float64Array(point.length);
    let nextValue = Number.POSITIVE_INFINITY;
    while (length > SHORTEST_STEP && evaluations < mostEvaluations) {
      for (let i = 0; i < next.length; i++)
        next[i] = (point[i] as number) + length * (direction[i] as number);
      nextValue = slope(next, nextGradient);
      evaluations++;
      if (nextValue <= value + ENOUGH_DESCENT * length * descent) break;
      const bottom = (-descent * length * length) / (2 * (nextValue - value - descent * length));
      length = bottom > 0.1 * length && bottom < 0.5 * length ? bottom : length * 0.25;
    }
    if (!(nextValue < value)) {
      if (steps.length === 0) break;
      steps = [];
      descent = 0;
      continue;
    }
    remember(steps, point, next, gradient, nextGradient);
    gains.push(value - nextValue);
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gains.length >= REMEMBERED && sumOfLast(gains, REMEMBERED) < tolerance) break;
  }
  return { point, value };
}

function remember(
  steps: Step[],
  from: Float64Array,
  to: Float64Array,
  slopeFrom: Float64Array,
  slopeTo: Float64Array,
): void {
  const moved = to.map((each, i) => each - (from[i] as number));
  const change = slopeTo.map((each, i) => each - (slopeFrom[i] as number));
  const along = dot(moved, change);
  if (along <= 1e-12 * dot(change, change)) return;
  if (steps.length === REMEMBERED) steps.shift();
  steps.push({ moved, change, along });
}

/** The two loops over the remembered steps. */
function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((each) => -each);
  const last = steps[steps.length - 1];
  if (last === undefined) {
    scale(direction, 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))));
    return direction;
  }
  const shares = new Array<number>(steps.length);
  for (let i = steps.length - 1; i >= 0; i--) {
    const { moved, change, along } = steps[i] as Step;
    shares[i] = dot(moved, direction) / along;
    add(direction, change, -(shares[i] as number));
  }
  scale(direction, last.along / dot(last.change, last.change));
  for (let i = 0; i < steps.length; i++) {
    const { moved, change, along } = steps[i] as Step;
    add(direction, moved, (shares[i] as number) - dot(change, direction) / along);
  }
  return direction;
}

function shorten(direction: Float64Array, longest: number): void {
  let most = 0;
  for (let i = 0; i < direction.length; i++) most = Math.max(most, Math.abs(direction[i] as number));
  if (most > longest) scale(direction, longest / most);
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += (first[i] as number) * (second[i] as number);
  return sum;
}

function scale(target: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) * factor;
}

function add(target: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (other[i] as number);
}

const sumOfLast = (values: readonly number[], count: number): number =>
  values.slice(-count).reduce((sum, value) => sum + value, 0);
