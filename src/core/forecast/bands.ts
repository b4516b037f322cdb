/** How far values may fall from a forecast: variance formulas where the model's class has them, otherwise simulated paths. */
import { normalQuantile } from '../special-functions/normal.ts';
import type { Fit } from './fit.ts';
import { simulatedBands } from './paths.ts';
import { type Ahead, ahead } from './point-forecast.ts';

export interface ForecastPeriod {
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
}

type Fitted = Pick<Fit, 'model' | 'smoothing' | 'end' | 'variance'>;

export function forecastWithBands(fitted: Fitted, periods: number, confidence: number): ForecastPeriod[] {
  const expected = ahead(fitted, periods);
  if (fitted.model.season === 'M') {
    const bands = simulatedBands(fitted, periods, confidence);
    return expected.map(({ expected: forecast }, index) => ({
      forecast,
      ...(bands[index] as { low: number; high: number }),
    }));
  }
  const z = -normalQuantile((1 - confidence) / 2);
  const variances = varianceAhead(fitted, expected);
  return expected.map(({ expected: forecast }, index) => {
    const reach = z * Math.sqrt(variances[index] as number);
    return { forecast, low: forecast - reach, high: forecast + reach };
  });
}

/**
 * Class 1 (error, trend and season add): σ² (1 + Σ c²). Class 2 (the error multiplies, the rest adds):
 * (1 + σ²) θ − μ² with θ = μ² + σ² Σ c² θ (Hyndman, Koehler, Ord and Snyder 2008, sections 6.3 and 6.4).
 */
export function varianceAhead(
  { model, smoothing, end, variance }: Fitted,
  expected: readonly Ahead[],
): number[] {
  const weights = squaredWeights(smoothing, expected.length, model.season === 'N' ? 0 : end.seasons.length);
  if (model.error === 'A') {
    let sum = 1;
    return expected.map((_, index) => {
      if (index > 0) sum += weights[index - 1] as number;
      return variance * sum;
    });
  }
  const thetas: number[] = [];
  return expected.map(({ expected: mean }, index) => {
    let theta = mean * mean;
    for (let back = 1; back <= index; back++) {
      theta += variance * (weights[back - 1] as number) * (thetas[index - back] as number);
    }
    thetas.push(theta);
    return (1 + variance) * theta - mean * mean;
  });
}

/** c_j²: what an error still weighs j periods later. */
function squaredWeights(
  { alpha, beta, gamma, phi }: Fit['smoothing'],
  periods: number,
  season: number,
): number[] {
  let carried = 0;
  let step = 1;
  return Array.from({ length: periods }, (_, index) => {
    step *= phi;
    carried += step;
    const atSeason = season > 0 && (index + 1) % season === 0;
    return (alpha + beta * carried + (atSeason ? gamma : 0)) ** 2;
  });
}
