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

interface Visit {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
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
): Pick<Visit, 'point' | 'value'> {
  let left = mostEvaluations;
  const visit = (point: Float64Array): Visit => {
    left--;
    const gradient = new Float64Array(point.length);
    return { point, gradient, value: slope(point, gradient) };
  };
  let here = visit(start);
  let steps: Step[] = [];
  const gains: number[] = [];
  while (left > 0) {
    const direction = downhill(here.gradient, steps);
    shorten(direction, longestStep);
    const next = search(visit, here, direction, () => left > 0);
    if (next === undefined) {
      if (steps.length === 0) break;
      steps = [];
      continue;
    }
    remember(steps, here, next);
    gains.push(here.value - next.value);
    here = next;
    if (gains.length >= REMEMBERED && sumOfLast(gains, REMEMBERED) < tolerance) break;
  }
  return here;
}

/** Shortens the step, guided by a parabola, until the value falls enough; none where it cannot. */
function search(
  visit: (point: Float64Array) => Visit,
  from: Visit,
  direction: Float64Array,
  mayGoOn: () => boolean,
): Visit | undefined {
  const descent = dot(direction, from.gradient);
  if (!(descent < 0)) return undefined;
  let length = 1;
  while (length > SHORTEST_STEP && mayGoOn()) {
    const point = from.point.slice();
    add(point, direction, length);
    const next = visit(point);
    if (next.value <= from.value + ENOUGH_DESCENT * length * descent) return next;
    const bottom = (-descent * length * length) / (2 * (next.value - from.value - descent * length));
    length = bottom > 0.1 * length && bottom < 0.5 * length ? bottom : length * 0.25;
  }
  return undefined;
}

function remember(steps: Step[], from: Visit, to: Visit): void {
  const moved = difference(to.point, from.point);
  const change = difference(to.gradient, from.gradient);
  const along = dot(moved, change);
  if (along <= 1e-12 * dot(change, change)) return;
  if (steps.length === REMEMBERED) steps.shift();
  steps.push({ moved, change, along });
}

/** The two loops over the remembered steps. */
function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.slice();
  scale(direction, -1);
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

function difference(first: Float64Array, second: Float64Array): Float64Array {
  const result = new Float64Array(first.length);
  for (let i = 0; i < result.length; i++) result[i] = (first[i] as number) - (second[i] as number);
  return result;
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
