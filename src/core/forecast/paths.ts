/** Bands from simulated futures, for models whose season multiplies. */
import { normalRandom } from '../random.ts';
import type { Fit } from './fit.ts';

export interface Band {
  readonly low: number;
  readonly high: number;
}

const PATHS = 5000;
const SEED = 20260307;

export function simulatedBands(
  { smoothing, end, variance }: Pick<Fit, 'smoothing' | 'end' | 'variance'>,
  periods: number,
  confidence: number,
): Band[] {
  const { alpha, beta, gamma, phi } = smoothing;
  const random = normalRandom(SEED);
  const deviation = Math.sqrt(variance);
  const length = end.seasons.length;
  const reached = Array.from({ length: periods }, () => new Float64Array(PATHS));
  const seasons = new Float64Array(length);
  const errors = new Float64Array(periods);
  for (let path = 0; path < PATHS; path++) {
    // Every other path mirrors the one before, which steadies the quantiles.
    for (let period = 0; period < periods; period++) {
      errors[period] = path % 2 === 0 ? deviation * random() : -(errors[period] as number);
    }
    seasons.set(end.seasons);
    let { level, trend } = end;
    for (let period = 0; period < periods; period++) {
      const error = errors[period] as number;
      const place = period % length;
      const before = level + phi * trend;
      const season = seasons[place] as number;
      (reached[period] as Float64Array)[path] = before * season * (1 + error);
      level = before * (1 + alpha * error);
      trend = phi * trend + beta * before * error;
      seasons[place] = season * (1 + gamma * error);
    }
  }
  return reached.map((values) => {
    values.sort();
    return { low: quantile(values, (1 - confidence) / 2), high: quantile(values, (1 + confidence) / 2) };
  });
}

/** Between the two nearest values (type 7 in R). */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const value = sorted[below] as number;
  const above = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return value + (position - below) * (above - value);
}
