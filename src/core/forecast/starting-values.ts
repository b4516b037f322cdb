/** Rough first states of a model: a classical decomposition of the first seasons and a straight line. */
import type { States } from './filter.ts';
import type { Model } from './model.ts';

const SEASONS_TO_DECOMPOSE = 3;
const FEWEST_FOR_LINE = 10;

export function startingStates(values: Float64Array, { trend, season }: Model, length: number): States {
  const seasons = season === 'N' ? new Float64Array(length) : pattern(values, season, length);
  const count = Math.min(values.length, Math.max(FEWEST_FOR_LINE, season === 'N' ? 0 : 2 * length));
  const adjusted = values
    .subarray(0, count)
    .map((value, t) =>
      season === 'M' ? value / (seasons[t % length] as number) : value - (seasons[t % length] as number),
    );
  if (trend === 'N') return { level: meanOf(adjusted), trend: 0, seasons };
  const slope = slopeOf(adjusted);
  return { level: meanOf(adjusted) - (slope * (count + 1)) / 2, trend: slope, seasons };
}

/** The first value and nothing else: above zero where all values are. */
export const plainStates = (values: Float64Array, { season }: Model, length: number): States => ({
  level: values[0] as number,
  trend: 0,
  seasons: new Float64Array(length).fill(season === 'M' ? 1 : 0),
});

/** Mean distance of each place in the season from a centred moving average; 0 or 1 on the whole. */
function pattern(values: Float64Array, season: 'A' | 'M', length: number): Float64Array {
  const count = Math.min(values.length, SEASONS_TO_DECOMPOSE * length);
  const smooth = movingAverage(values.subarray(0, count), length);
  const sums = new Float64Array(length);
  const counts = new Float64Array(length);
  smooth.forEach((trend, t) => {
    if (Number.isNaN(trend)) return;
    const value = values[t] as number;
    const place = t % length;
    sums[place] = (sums[place] as number) + (season === 'M' ? value / trend : value - trend);
    counts[place] = (counts[place] as number) + 1;
  });
  const means = sums.map((sum, place) => sum / (counts[place] as number));
  const middle = meanOf(means);
  return means.map((mean) => (season === 'M' ? Math.max(mean / middle, 0.01) : mean - middle));
}

/** Over one whole season, the two ends of an even one by halves; NaN where it does not reach. */
function movingAverage(values: Float64Array, length: number): Float64Array {
  const half = length >> 1;
  const endWeight = length % 2 === 0 ? 0.5 : 1;
  return values.map((_, t) => {
    if (t < half || t + half >= values.length) return Number.NaN;
    let sum = endWeight * ((values[t - half] as number) + (values[t + half] as number));
    for (let near = t - half + 1; near < t + half; near++) sum += values[near] as number;
    return sum / length;
  });
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function slopeOf(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let products = 0;
  let squares = 0;
  values.forEach((value, t) => {
    products += (t - middle) * value;
    squares += (t - middle) ** 2;
  });
  return squares === 0 ? 0 : products / squares;
}
