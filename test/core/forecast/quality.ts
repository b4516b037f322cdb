/** How good forecasts and their bands are: on ten series raced against R's, and on series made by the models themselves. */
import { forecastWithBands } from '../../../src/core/forecast/bands.ts';
import { filterOf, type States } from '../../../src/core/forecast/filter.ts';
import { forecast } from '../../../src/core/forecast/forecast.ts';
import type { Model, Smoothing } from '../../../src/core/forecast/model.ts';
import { normalRandom } from '../../../src/core/random.ts';
import { sharedJson } from '../../golden-data/shared.ts';

interface RaceSeries {
  readonly frequency: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly MASE: { readonly ets_auto: number; readonly snaive_or_naive: number };
}

export interface Race {
  /** Mean absolute scaled error: 1 is as far off as last season's value was inside the series. */
  readonly mase: { readonly ours: number; readonly ets: number; readonly seasonalNaive: number };
  readonly series: readonly { readonly name: string; readonly mase: number; readonly ets: number }[];
  /** The share of later values inside the 80 % band. */
  readonly coverage: number;
}

export function race(): Race {
  const { race: given } = sharedJson<{ race: Record<string, RaceSeries> }>('forecast.json');
  const runs = Object.entries(given).map(([name, { frequency, train, test, MASE }]) => {
    const found = forecast(train, test.length, { season: frequency, confidence: 0.8 });
    const errors = found.map((each, index) => Math.abs(each.forecast - (test[index] as number)));
    const changes = train.slice(frequency).map((value, index) => Math.abs(value - (train[index] as number)));
    const inside = found.filter(({ low, high }, index) => {
      const value = test[index] as number;
      return low <= value && value <= high;
    });
    return {
      name,
      mase: mean(errors) / mean(changes),
      ets: MASE.ets_auto,
      naive: MASE.snaive_or_naive,
      inside: inside.length,
      periods: found.length,
    };
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    mase: {
      ours: mean(runs.map(({ mase }) => mase)),
      ets: mean(runs.map(({ ets }) => ets)),
      seasonalNaive: mean(runs.map(({ naive }) => naive)),
    },
    series: runs,
    coverage: sum(runs.map(({ inside }) => inside)) / sum(runs.map(({ periods }) => periods)),
  };
}

const SEASON = 4;
const SERIES = 2000;
const LENGTH = 40;
const PERIODS = 12;

const SMOOTHINGS: Readonly<Record<string, Smoothing>> = {
  ANN: { alpha: 0.4, beta: 0, gamma: 0, phi: 1 },
  AAN: { alpha: 0.4, beta: 0.1, gamma: 0, phi: 1 },
  AAdN: { alpha: 0.4, beta: 0.1, gamma: 0, phi: 0.9 },
  AAA: { alpha: 0.4, beta: 0.1, gamma: 0.2, phi: 1 },
};

/** The share of values inside the 80 % band when the parameters are known: 2,000 series of each model. */
export function formulaCoverage(): Record<string, number> {
  const coverage: Record<string, number> = {};
  for (const [name, smoothing] of Object.entries(SMOOTHINGS)) {
    const isSeasonal = name === 'AAA';
    const model: Model = {
      error: 'A',
      trend: name === 'ANN' ? 'N' : name === 'AAdN' ? 'Ad' : 'A',
      season: isSeasonal ? 'A' : 'N',
    };
    const start: States = {
      level: 100,
      trend: name === 'ANN' ? 0 : 1,
      seasons: Float64Array.from(isSeasonal ? [10, -4, -9, 3] : [0]),
    };
    const random = normalRandom(2026);
    let inside = 0;
    for (let series = 0; series < SERIES; series++) {
      const values = simulated(smoothing, start, random);
      const filter = filterOf(values.slice(0, LENGTH), model, isSeasonal ? SEASON : 1, 0);
      filter.run(smoothing, start);
      const bands = forecastWithBands({ model, smoothing, end: filter.end(), variance: 1 }, PERIODS, 0.8);
      bands.forEach(({ low, high }, period) => {
        const value = values[LENGTH + period] as number;
        if (low <= value && value <= high) inside++;
      });
    }
    coverage[name] = inside / (SERIES * PERIODS);
  }
  return coverage;
}

/** A series with errors of standard deviation 1, by the equations of the model as the book writes them. */
function simulated(
  { alpha, beta, gamma, phi }: Smoothing,
  start: States,
  random: () => number,
): Float64Array {
  let { level, trend } = start;
  const seasons = Array.from(start.seasons);
  return Float64Array.from({ length: LENGTH + PERIODS }, () => {
    const error = random();
    const season = seasons.shift() as number;
    const value = level + phi * trend + season + error;
    level = level + phi * trend + alpha * error;
    trend = phi * trend + beta * error;
    seasons.push(season + gamma * error);
    return value;
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
