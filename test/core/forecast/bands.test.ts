import { describe, expect, test } from 'vitest';
import { forecastWithBands } from '../../../src/core/forecast/bands.ts';
import { normalQuantile } from '../../../src/core/special-functions/normal.ts';

const NO_SEASON = Float64Array.of(0);
const z = normalQuantile(0.9);

describe('bands', () => {
  test('a random walk: σ √h, as for naive forecasts', () => {
    const bands = forecastWithBands(
      {
        model: { error: 'A', trend: 'N', season: 'N' },
        smoothing: { alpha: 1, beta: 0, gamma: 0, phi: 1 },
        end: { level: 50, trend: 0, seasons: NO_SEASON },
        variance: 4,
      },
      9,
      0.8,
    );
    expect(bands[0]).toEqual({ forecast: 50, low: 50 - 2 * z, high: 50 + 2 * z });
    expect(bands[8]?.high).toBeCloseTo(50 + 2 * z * 3, 12);
  });

  test('a season adds its own uncertainty each time it comes round', () => {
    const end = { level: 50, trend: 0, seasons: Float64Array.of(5, -5) };
    const widths = forecastWithBands(
      {
        model: { error: 'A', trend: 'N', season: 'A' },
        smoothing: { alpha: 0.1, beta: 0, gamma: 0.5, phi: 1 },
        end,
        variance: 1,
      },
      4,
      0.8,
    ).map(({ low, high }) => ((high - low) / 2 / z) ** 2);
    // 1, then + 0.1² after one period and + (0.1 + 0.5)² after two.
    [1, 1.01, 1.37, 1.38].forEach((variance, index) => {
      expect(widths[index]).toBeCloseTo(variance, 12);
    });
  });

  test('a multiplying error: variance by the recursion of the book, by hand for two periods', () => {
    const [level, alpha, variance] = [10, 0.5, 0.04];
    const bands = forecastWithBands(
      {
        model: { error: 'M', trend: 'N', season: 'N' },
        smoothing: { alpha, beta: 0, gamma: 0, phi: 1 },
        end: { level, trend: 0, seasons: NO_SEASON },
        variance,
      },
      2,
      0.8,
    );
    const second = 1.04 * (100 + variance * alpha * alpha * 100) - 100;
    expect(bands[0]?.high).toBeCloseTo(10 + z * Math.sqrt(variance * 100), 12);
    expect(bands[1]?.high).toBeCloseTo(10 + z * Math.sqrt(second), 12);
  });

  test('simulated bands agree with the exact variance of the first season, and are the same each time', () => {
    const [alpha, variance] = [0.4, 0.01];
    const fitted = {
      model: { error: 'M', trend: 'N', season: 'M' },
      smoothing: { alpha, beta: 0, gamma: 0.2, phi: 1 },
      end: { level: 200, trend: 0, seasons: Float64Array.of(0.8, 1, 1.3, 0.9) },
      variance,
    } as const;
    const bands = forecastWithBands(fitted, 4, 0.8);
    let theta = 200 ** 2;
    bands.forEach(({ forecast, low, high }, index) => {
      const season = fitted.end.seasons[index] as number;
      const deviation = season * Math.sqrt((1 + variance) * theta - 200 ** 2);
      theta *= 1 + variance * alpha * alpha;
      expect(forecast).toBeCloseTo(200 * season, 10);
      expect(Math.abs((high - low) / (2 * z * deviation) - 1)).toBeLessThan(0.03);
      expect(low).toBeLessThan(forecast);
    });
    expect(forecastWithBands(fitted, 4, 0.8)).toEqual(bands);
  });

  test('simulated bands: trend and season learn from each error, by hand for two rounds of the season', () => {
    const [alpha, beta, gamma, variance] = [0.3, 0.2, 0.5, 0.01];
    const end = { level: 200, trend: 0, seasons: Float64Array.of(0.8, 1.2) };
    const smoothing = { alpha, beta, gamma, phi: 1 };
    const model = { error: 'M', trend: 'A', season: 'M' } as const;
    const widthOf = (part: Partial<typeof smoothing>, period: number) => {
      const only = { alpha: 0, beta: 0, gamma: 0, phi: 1, ...part };
      const { low, high } = forecastWithBands({ model, smoothing: only, end, variance }, 3, 0.8)[period] as {
        low: number;
        high: number;
      };
      return (high - low) / (2 * z);
    };
    const deviation = (season: number, learnt: number) =>
      200 * season * Math.sqrt((1 + learnt ** 2 * variance) * (1 + variance) - 1);
    expect(Math.abs(widthOf({ alpha, beta }, 1) / deviation(1.2, alpha + beta) - 1)).toBeLessThan(0.04);
    expect(Math.abs(widthOf({ gamma }, 2) / deviation(0.8, gamma) - 1)).toBeLessThan(0.04);
  });

  test('simulated bands widen with the confidence as a normal distribution does', () => {
    const fitted = {
      model: { error: 'M', trend: 'N', season: 'M' },
      smoothing: { alpha: 0.1, beta: 0, gamma: 0.1, phi: 1 },
      end: { level: 200, trend: 0, seasons: Float64Array.of(0.8, 1.2) },
      variance: 0.0025,
    } as const;
    const width = (confidence: number) => {
      const [next] = forecastWithBands(fitted, 1, confidence);
      return (next?.high as number) - (next?.low as number);
    };
    expect(width(0.95) / width(0.8) / (normalQuantile(0.975) / z)).toBeCloseTo(1, 1);
    expect(width(0.5) / width(0.8) / (normalQuantile(0.75) / z)).toBeCloseTo(1, 1);
  });

  test('a damped trend adds less each period, and a season comes round', () => {
    const expected = forecastWithBands(
      {
        model: { error: 'A', trend: 'Ad', season: 'A' },
        smoothing: { alpha: 0.1, beta: 0.1, gamma: 0.1, phi: 0.5 },
        end: { level: 100, trend: 8, seasons: Float64Array.of(1, -1) },
        variance: 1,
      },
      3,
      0.8,
    ).map((each) => each.forecast);
    // Trend 8 · (½, ½ + ¼, ½ + ¼ + ⅛).
    expect(expected).toEqual([105, 105, 108]);
  });
});
