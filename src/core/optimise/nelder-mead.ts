/** Finds the least value of a function of a few numbers without gradients: Nelder and Mead's simplex, restarted. */

export type Objective = (point: readonly number[]) => number;

export interface Optimum {
  readonly point: readonly number[];
  readonly value: number;
  /** Whether the search settled before it ran out of steps. */
  readonly converged: boolean;
}

export interface SimplexOptions {
  /** How far the first simplex reaches in each direction. */
  readonly step?: number;
  /** Settled when the values of the simplex differ by less than this. */
  readonly tolerance?: number;
  readonly mostSteps?: number;
  /** A fresh simplex around the best point frees a search that collapsed too early. */
  readonly restarts?: number;
}

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

/** A point where the objective is not finite counts as worse than all others. */
export function minimise(
  objective: Objective,
  start: readonly number[],
  { step = 0.5, tolerance = 1e-10, mostSteps = 2000, restarts = 2 }: SimplexOptions = {},
): Optimum {
  const vertexAt = (point: readonly number[]): Vertex => {
    const value = objective(point);
    return { point, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let best = vertexAt(start);
  let converged = false;
  for (let round = 0; round <= restarts; round++) {
    const before = best.value;
    ({ best, converged } = search(vertexAt, best, step, tolerance, mostSteps));
    if (converged && round > 0 && before - best.value <= tolerance) break;
  }
  return { ...best, converged };
}

function search(
  vertexAt: (point: readonly number[]) => Vertex,
  start: Vertex,
  step: number,
  tolerance: number,
  mostSteps: number,
): { readonly best: Vertex; readonly converged: boolean } {
  const size = start.point.length;
  const simplex = [start];
  for (let index = 0; index < size; index++) {
    simplex.push(vertexAt(start.point.map((value, other) => (other === index ? value + step : value))));
  }
  for (let taken = 0; taken < mostSteps; taken++) {
    simplex.sort((first, second) => first.value - second.value);
    const best = simplex[0] as Vertex;
    const worst = simplex[size] as Vertex;
    if (worst.value - best.value <= tolerance && Number.isFinite(best.value))
      return { best, converged: true };
    const replacement = better(vertexAt, simplex, worst);
    if (replacement !== undefined) simplex[size] = replacement;
    else shrink(vertexAt, simplex);
  }
  const best = simplex.reduce((least, vertex) => (vertex.value < least.value ? vertex : least));
  return { best, converged: false };
}

/** Reflects the worst vertex through the others, going further or back as it pays; none where nothing helps. */
function better(
  vertexAt: (point: readonly number[]) => Vertex,
  simplex: readonly Vertex[],
  worst: Vertex,
): Vertex | undefined {
  const others = simplex.slice(0, -1);
  const centre = worst.point.map(
    (_, index) => others.reduce((sum, { point }) => sum + (point[index] as number), 0) / others.length,
  );
  const along = (factor: number): Vertex =>
    vertexAt(centre.map((middle, index) => middle + factor * (middle - (worst.point[index] as number))));
  const reflected = along(1);
  if (reflected.value < (others[0] as Vertex).value) {
    const expanded = along(2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < (others[others.length - 1] as Vertex).value) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

function shrink(vertexAt: (point: readonly number[]) => Vertex, simplex: Vertex[]): void {
  const best = simplex[0] as Vertex;
  for (let index = 1; index < simplex.length; index++) {
    const { point } = simplex[index] as Vertex;
    simplex[index] = vertexAt(best.point.map((value, other) => (value + (point[other] as number)) / 2));
  }
}
