/** One step along a direction: shortened, guided by a parabola, until the value falls enough. */
import { add, dot, type Visit } from './descent.ts';

export interface StepOptions {
  /** What the value may rise by through rounding alone. */
  readonly rounding: number;
  readonly mayGoOn: () => boolean;
}

const ENOUGH_DESCENT = 1e-4;
const SHORTEST_STEP = 1e-8;

/** None where no step falls enough. */
export function search(
  visit: (point: Float64Array) => Visit,
  from: Visit,
  direction: Float64Array,
  { rounding, mayGoOn }: StepOptions,
): Visit | undefined {
  const slope = dot(direction, from.gradient);
  if (!(slope < 0)) return undefined;
  let length = 1;
  while (length > SHORTEST_STEP && mayGoOn()) {
    const point = from.point.slice();
    add(point, direction, length);
    const next = visit(point);
    const enough = from.value + ENOUGH_DESCENT * length * slope + rounding;
    if (next.value <= enough && next.gradient.every(Number.isFinite)) return next;
    const bottom = (-slope * length * length) / (2 * (next.value - from.value - slope * length));
    length *= bottom > 0 ? Math.min(Math.max(bottom / length, 0.1), 0.5) : 0.25;
  }
  return undefined;
}
