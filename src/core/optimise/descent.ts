/** Which way is down, after the steps so far: limited-memory BFGS (Nocedal 1980). */

export interface Visit {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

/** What a step has told about the curvature. */
export interface Step {
  readonly moved: Float64Array;
  readonly change: Float64Array;
  readonly along: number;
}

export const REMEMBERED = 8;

/** The two loops over the remembered steps. */
export function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
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

export function remember(steps: Step[], from: Visit, to: Visit): void {
  const moved = difference(to.point, from.point);
  const change = difference(to.gradient, from.gradient);
  const along = dot(moved, change);
  if (along <= 1e-12 * dot(change, change)) return;
  if (steps.length === REMEMBERED) steps.shift();
  steps.push({ moved, change, along });
}

export function shorten(direction: Float64Array, longest: number): void {
  let most = 0;
  for (let i = 0; i < direction.length; i++) most = Math.max(most, Math.abs(direction[i] as number));
  if (most > longest) scale(direction, longest / most);
}

function difference(first: Float64Array, second: Float64Array): Float64Array {
  const result = new Float64Array(first.length);
  for (let i = 0; i < result.length; i++) result[i] = (first[i] as number) - (second[i] as number);
  return result;
}

export function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < first.length; i++) sum += (first[i] as number) * (second[i] as number);
  return sum;
}

function scale(target: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) * factor;
}

export function add(target: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + factor * (other[i] as number);
}
