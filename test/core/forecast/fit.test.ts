import { describe, expect, test } from 'vitest';
import { forecastWithBands } from '../../../src/core/forecast/bands.ts';
import { fitModel } from '../../../src/core/forecast/fit.ts';
import { forecast } from '../../../src/core/forecast/forecast.ts';
import { candidates, type Model, nameOf, parameterCount } from '../../../src/core/forecast/model.ts';
import { sharedJson } from '../../golden-data/shared.ts';

interface GoldenFit {
  readonly id: string;
  readonly series: string;
  readonly frequency: number;
  readonly model: string;
  readonly expect: {
    readonly method: string;
    readonly loglik: number;
    readonly forecast: readonly number[];
    readonly lo80: readonly number[];
    readonly hi80: readonly number[];
  };
}

const golden = sharedJson<{
  series: Record<string, { readonly x: readonly number[] }>;
  ets: readonly GoldenFit[];
}>('forecast.json');

const valuesOf = (series: string) => Float64Array.from(golden.series[series]?.x as number[]);
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

function modelOf(method: string): Model {
  const [, error, trend, season] = /ETS\((.),(.+),(.)\)/.exec(method) as unknown as string[];
  return { error, trend, season } as Model;
}

/** Within 2 % of the series mean, as the reference allows for another optimiser. */
function expectSameForecast(found: readonly { forecast: number }[], wanted: GoldenFit): void {
  const tolerance = 0.02 * mean(valuesOf(wanted.series));
  wanted.expect.forecast.forEach((value, index) => {
    expect(Math.abs((found[index] as { forecast: number }).forecast - value)).toBeLessThan(tolerance);
  });
}

describe('fits', () => {
  test.each(golden.ets)('$id: at least as likely as the fit of ets in R', (each) => {
    const { method, loglik } = each.expect;
    const values = valuesOf(each.series);
    const found = fitModel(values, modelOf(method), each.frequency);
    expect(found.logLikelihood).toBeGreaterThan(loglik - 0.01);
    // Where R reached the same peak, forecast and band are the same too.
    if (found.logLikelihood > loglik + 0.05) return;
    const bands = forecastWithBands(found, each.expect.forecast.length, 0.8);
    expectSameForecast(bands, each);
    bands.forEach(({ low, high }, index) => {
      const width = (each.expect.hi80[index] as number) - (each.expect.lo80[index] as number);
      expect(Math.abs((high - low) / width - 1)).toBeLessThan(0.01);
    });
  });

  test.each(golden.ets.filter(({ model }) => model === 'ZZZ'))(
    '$id: the forecast of the chosen model is that of ets in R',
    (each) => {
      const values = Array.from(valuesOf(each.series));
      const options = { season: each.frequency, confidence: 0.8 };
      expectSameForecast(forecast(values, each.expect.forecast.length, options), each);
    },
  );
});

describe('fast growth', () => {
  /** From 10 a month, with a little unevenness. */
  const growing = (rate: number) =>
    Array.from({ length: 36 }, (_, t) => 10 * rate ** t * (1 + 0.05 * Math.sin(t * t)));

  test.each([1.2, 1.3, 1.5, 2])(
    'a series that grows by a factor of %d each month is forecast to grow on',
    (rate) => {
      const values = growing(rate);
      const [first, second] = forecast(values, 2, { season: 1, confidence: 0.8 });
      expect(first?.forecast).toBeGreaterThan(1.1 * (values[35] as number));
      expect(second?.forecast).toBeGreaterThan(1.1 * (first?.forecast as number));
    },
  );
});

describe('candidates', () => {
  const names = (values: readonly number[], length: number) =>
    candidates(Float64Array.from(values), length).map(nameOf);
  const rising = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  test('fifteen models for a long positive series with seasons', () => {
    expect(names(rising(48), 12)).toHaveLength(15);
    expect(names(rising(48), 12)).not.toContain('ANM');
  });

  test('nothing multiplies where a value is not above 0', () => {
    expect(names([0, ...rising(47)], 12)).toEqual(['ANN', 'ANA', 'AAN', 'AAA', 'AAdN', 'AAdA']);
  });

  test('no seasons without two of them, and no model with as many parameters as values', () => {
    expect(names(rising(23), 12)).toEqual(['ANN', 'AAN', 'AAdN', 'MNN', 'MAN', 'MAdN']);
    expect(names(rising(5), 1)).toEqual(['ANN', 'MNN']);
    expect(names(rising(8), 4)).toEqual(['ANN', 'AAN', 'AAdN', 'MNN', 'MAN', 'MAdN']);
  });

  test('parameters are counted as in R', () => {
    expect(parameterCount({ error: 'A', trend: 'N', season: 'N' }, 1)).toBe(3);
    expect(parameterCount({ error: 'M', trend: 'Ad', season: 'M' }, 12)).toBe(18);
  });
});
