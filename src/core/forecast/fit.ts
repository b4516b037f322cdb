/** Fits one model to a series by maximum likelihood, the states before the first value included. */
import { minimise } from '../optimise/minimise.ts';
import { type Filter, filterOf, noSlopes, type States } from './filter.ts';
import { type Model, parameterCount, type Smoothing } from './model.ts';
import { parametersOf, type Shares, smoothingOf } from './parameters.ts';
import { startingStates } from './starting-values.ts';

export interface Fit {
  readonly model: Model;
  readonly smoothing: Smoothing;
  /** After the last value. */
  readonly end: States;
  /** Without constants, as R counts it. */
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Of the error, relative where it is multiplicative. */
  readonly variance: number;
}

/** A spread of errors below this part of the spread of values is rounding. */
const ROUNDING = 1e-7;

/** In −2 ln L: less over several steps decides nothing between models. */
const ENOUGH_GAIN = 1e-4;

/**
 * The likelihood often has one peak where trend and season hardly change and another where they change fast; each is
 * looked for from its own side, beginning where the series is least unlikely.
 */
const SLOW: readonly Shares[] = [
  { alpha: 0.05, beta: 0.02, gamma: 0.02, phi: 0.8 },
  { alpha: 0.3, beta: 0.05, gamma: 0.1, phi: 0.8 },
  { alpha: 0.7, beta: 0.05, gamma: 0.1, phi: 0.8 },
  { alpha: 0.97, beta: 0.05, gamma: 0.1, phi: 0.8 },
];
const FAST: readonly Shares[] = [
  { alpha: 0.1, beta: 0.8, gamma: 0.1, phi: 0.8 },
  { alpha: 0.1, beta: 0.3, gamma: 0.5, phi: 0.8 },
  { alpha: 0.5, beta: 0.1, gamma: 0.5, phi: 0.8 },
  { alpha: 0.7, beta: 0.5, gamma: 0.1, phi: 0.8 },
];

/**
 * `length` of the season, 1 for none; the values are not all equal. AICc is infinite where the search finds nothing
 * possible from the starting states.
 */
export function fitModel(
  values: Float64Array,
  model: Model,
  length: number,
  statesOf: typeof startingStates = startingStates,
): Fit {
  const count = values.length;
  const places = model.season === 'N' ? 1 : length;
  const middle = Math.abs(meanOf(values));
  const spread = deviationOf(values) / (model.error === 'M' ? middle : 1);
  const filter = filterOf(values, model, places, count * (ROUNDING * spread) ** 2);
  const first = statesOf(values, model, places);
  const sides = model.trend === 'N' && model.season === 'N' ? [SLOW] : [SLOW, FAST];
  const { value, smoothing, start } = sides
    .map((beginnings) => search(filter, model, first, beginnings, { count, middle, spread }))
    .reduce((best, other) => (other.value < best.value ? other : best));

  filter.run(smoothing, start);
  const k = parameterCount(model, length);
  return {
    model,
    smoothing,
    end: filter.end(),
    logLikelihood: -value / 2,
    aicc: value + 2 * k + (2 * k * (k + 1)) / (count - k - 1),
    variance: filter.squares() / (count - k + 1),
  };
}

interface Size {
  readonly count: number;
  readonly middle: number;
  readonly spread: number;
}

interface Found {
  readonly value: number;
  readonly smoothing: Smoothing;
  readonly start: States;
}

function search(
  filter: Filter,
  model: Model,
  first: States,
  beginnings: readonly Shares[],
  { count, middle, spread }: Size,
): Found {
  let [least, shares, error] = [Number.POSITIVE_INFINITY, beginnings[0] as Shares, spread];
  for (const beginning of beginnings) {
    const value = filter.run(smoothingOf(model, beginning), first);
    if (value < least) [least, shares, error] = [value, beginning, Math.sqrt(filter.squares() / count)];
  }
  const unit = model.error === 'M' ? error * middle : error;
  const parameters = parametersOf(model, first, {
    level: unit,
    trend: unit / 10,
    season: model.season === 'M' ? error : unit,
  });
  const slopes = noSlopes(first.seasons.length);
  const unlikelihood = (at: Float64Array, gradient: Float64Array): number => {
    const found = filter.run(parameters.smoothing(at), parameters.states(at));
    if (Number.isFinite(found)) {
      filter.slopes(slopes);
      parameters.gradient(at, slopes, gradient);
    }
    return found;
  };
  const { point, value } = minimise(unlikelihood, parameters.begin(shares), { leastGain: ENOUGH_GAIN });
  return { value, smoothing: parameters.smoothing(point), start: parameters.states(point) };
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function deviationOf(values: Float64Array): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
