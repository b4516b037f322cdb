import { describe, expect, test } from 'vitest';
import { filterOf, noSlopes, type States } from '../../../src/core/forecast/filter.ts';
import { type Model, nameOf, type Smoothing } from '../../../src/core/forecast/model.ts';
import { ahead } from '../../../src/core/forecast/point-forecast.ts';
import { sharedJson } from '../../golden-data/shared.ts';

interface HoltWinters {
  readonly id: string;
  readonly series: string;
  readonly frequency: number;
  readonly seasonal: string;
  readonly optimised: boolean;
  readonly params: { readonly alpha: number; readonly beta: number | false; readonly gamma: number | false };
  readonly expect: {
    readonly SSE: number;
    readonly coefficients: Readonly<Record<string, number>>;
    readonly forecast: readonly number[];
  };
}

const golden = sharedJson<{
  series: Record<string, { readonly x: readonly number[] }>;
  holtWinters: readonly HoltWinters[];
}>('forecast.json');

/** Holt and Winters by hand is the additive state-space model with β·α and γ·(1 − α). */
const fixed = golden.holtWinters.filter(({ optimised, seasonal }) => !optimised && seasonal === 'additive');

describe('the filter', () => {
  test.each(fixed)('$id: $series with given parameters as HoltWinters in R', (each) => {
    const { frequency, params } = each;
    const all = Float64Array.from(golden.series[each.series]?.x as number[]);
    const { start, from } = startOf(all, params, frequency);
    const alpha = params.alpha;
    const smoothing: Smoothing = {
      alpha,
      beta: alpha * Number(params.beta),
      gamma: (1 - alpha) * Number(params.gamma),
      phi: 1,
    };
    const model: Model = {
      error: 'A',
      trend: params.beta === false ? 'N' : 'A',
      season: params.gamma === false ? 'N' : 'A',
    };
    const filter = filterOf(all.slice(from), model, start.seasons.length, 0);
    filter.run(smoothing, start);
    const end = filter.end();
    expectRelative(filter.squares(), each.expect.SSE);
    expectRelative(end.level, each.expect.coefficients.a as number);
    ahead({ model, smoothing, end }, each.expect.forecast.length).forEach(({ expected }, index) => {
      expectRelative(expected, each.expect.forecast[index] as number);
    });
  });

  const models: Model[] = [
    { error: 'A', trend: 'Ad', season: 'A' },
    { error: 'M', trend: 'Ad', season: 'A' },
    { error: 'M', trend: 'Ad', season: 'M' },
    { error: 'M', trend: 'N', season: 'N' },
  ];

  test.each(models.map((model) => ({ name: nameOf(model), model })))(
    '$name: slopes agree with differences of the likelihood',
    ({ model }) => {
      const values = Float64Array.from(golden.series.airpassengers?.x as number[]).slice(0, 40);
      const length = model.season === 'N' ? 1 : 12;
      const filter = filterOf(values, model, length, 1e-9);
      const point = pointOf(model, length);
      const at = (moved: number[]) => filter.run(...unpacked(moved));
      at(point);
      const slopes = noSlopes(length);
      filter.slopes(slopes);
      const { alpha, beta, gamma, phi, level, trend, seasons } = slopes;
      [alpha, beta, gamma, phi, level, trend, ...seasons].forEach((slope, index) => {
        const step = 1e-6;
        const moved = (by: number) => at(point.map((value, place) => (place === index ? value + by : value)));
        const difference = (moved(step) - moved(-step)) / (2 * step);
        expect(Math.abs(slope - difference)).toBeLessThan(1e-5 * (1 + Math.abs(slope)));
      });
    },
  );

  test('a model that cannot have made the series is infinitely unlikely', () => {
    const relative = filterOf(Float64Array.of(1, 2), { error: 'M', trend: 'N', season: 'N' }, 1, 0);
    const smoothing = { alpha: 0.5, beta: 0, gamma: 0, phi: 1 };
    expect(relative.run(smoothing, { level: -1, trend: 0, seasons: Float64Array.of(0) })).toBe(
      Number.POSITIVE_INFINITY,
    );
    const seasonal = filterOf(Float64Array.of(1, 2), { error: 'M', trend: 'N', season: 'M' }, 1, 0);
    expect(seasonal.run(smoothing, { level: 1, trend: 0, seasons: Float64Array.of(-1) })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

function pointOf(model: Model, length: number): number[] {
  const season = (place: number) => (model.season === 'M' ? 1 + 0.1 * Math.sin(place) : 10 * Math.sin(place));
  const seasons = Array.from({ length }, (_, place) => (model.season === 'N' ? 0 : season(place)));
  return [0.3, 0.1, 0.2, 0.9, 110, 2, ...seasons];
}

function unpacked(point: readonly number[]): [Smoothing, States] {
  const [alpha, beta, gamma, phi, level, trend, ...seasons] = point as [
    number,
    number,
    number,
    number,
    number,
    number,
    ...number[],
  ];
  return [
    { alpha, beta, gamma, phi },
    { level, trend, seasons: Float64Array.from(seasons) },
  ];
}

/** R starts from decompose() of the first two seasons; without season from the first values. */
function startOf(
  values: Float64Array,
  { beta, gamma }: HoltWinters['params'],
  frequency: number,
): { start: States; from: number } {
  const none = Float64Array.of(0);
  const [first, second] = values as unknown as [number, number];
  if (gamma === false) {
    return beta === false
      ? { start: { level: first, trend: 0, seasons: none }, from: 1 }
      : { start: { level: second, trend: second - first, seasons: none }, from: 2 };
  }
  const half = Math.floor(frequency / 2);
  const smooth: { t: number; trend: number }[] = [];
  for (let t = half; t + half < 2 * frequency; t++) {
    const window = Array.from(values.slice(t - half, t + half + 1));
    const ends = frequency % 2 === 0 ? 0.5 : 1;
    const weighted = window.map((value, index) => (index === 0 || index === 2 * half ? ends * value : value));
    smooth.push({ t, trend: weighted.reduce((sum, value) => sum + value, 0) / frequency });
  }
  const figure = Array.from({ length: frequency }, (_, place) => {
    const distances = smooth
      .filter(({ t }) => t % frequency === place)
      .map(({ t, trend }) => (values[t] as number) - trend);
    return distances.reduce((sum, value) => sum + value, 0) / distances.length;
  });
  const middle = figure.reduce((sum, value) => sum + value, 0) / frequency;
  const centre = (smooth.length + 1) / 2;
  const mean = smooth.reduce((sum, { trend }) => sum + trend, 0) / smooth.length;
  const products = smooth.reduce((sum, { trend }, index) => sum + (index + 1 - centre) * trend, 0);
  const squares = smooth.reduce((sum, _, index) => sum + (index + 1 - centre) ** 2, 0);
  const slope = products / squares;
  const seasons = Float64Array.from(figure, (value) => value - middle);
  return { start: { level: mean - slope * centre, trend: slope, seasons }, from: frequency };
}

function expectRelative(found: number, wanted: number): void {
  expect(Math.abs(found - wanted), `${found} against ${wanted}`).toBeLessThanOrEqual(1e-8 * Math.abs(wanted));
}
