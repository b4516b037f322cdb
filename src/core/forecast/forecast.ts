/** Forecasts a series: the model that explains it best for its size, or less where there is little to go by. */
import { normalQuantile } from '../special-functions/normal.ts';
import { type ForecastPeriod, forecastWithBands } from './bands.ts';
import { type Fit, fitModel } from './fit.ts';
import { candidates } from './model.ts';
import { plainStates } from './starting-values.ts';

export interface ForecastOptions {
  /** Values after which the pattern repeats; 1 for none. */
  readonly season: number;
  /** The share of futures that the band holds. */
  readonly confidence: number;
}

const FEWEST_TO_FIT = 5;

/** At least one value, oldest first; low and high are NaN where a single value gives no spread. */
export function forecast(
  values: readonly number[],
  periods: number,
  { season, confidence }: ForecastOptions,
): ForecastPeriod[] {
  if (values.length < FEWEST_TO_FIT) return lastValue(values, periods, confidence);
  const last = values[values.length - 1] as number;
  if (values.every((value) => value === last)) {
    return Array.from({ length: periods }, () => ({ forecast: last, low: last, high: last }));
  }
  // In parts of the mean size, so that neither large nor small units meet the limits of numbers.
  const unit = values.reduce((sum, value) => sum + Math.abs(value) / values.length, 0);
  const best = bestFit(
    values.map((value) => value / unit),
    season,
  );
  return forecastWithBands(best, periods, confidence).map(({ forecast: middle, low, high }) => ({
    forecast: middle * unit,
    low: low * unit,
    high: high * unit,
  }));
}

/** The least AICc among all models that the series allows. */
export function bestFit(values: readonly number[], season: number): Fit {
  const series = Float64Array.from(values);
  const fits = candidates(series, season).map((model) => fitModel(series, model, season));
  const best = leastAicc(fits);
  if (best.model.trend !== 'N') return best;
  // Of a series that grew manyfold the rough states fall below zero, where models with a multiplying error cannot begin.
  const missed = fits.filter(({ aicc }) => aicc === Number.POSITIVE_INFINITY);
  return leastAicc([best, ...missed.map(({ model }) => fitModel(series, model, season, plainStates))]);
}

const leastAicc = (fits: readonly Fit[]): Fit =>
  fits.reduce((best, other) => (other.aicc < best.aicc ? other : best));

/** A random walk: each period ahead adds the variance of one change. */
function lastValue(values: readonly number[], periods: number, confidence: number): ForecastPeriod[] {
  const last = values[values.length - 1] as number;
  const squares = values.slice(1).map((value, index) => (value - (values[index] as number)) ** 2);
  const change = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  const z = -normalQuantile((1 - confidence) / 2);
  return Array.from({ length: periods }, (_, index) => {
    const reach = z * Math.sqrt(index + 1) * change;
    return { forecast: last, low: last - reach, high: last + reach };
  });
}
