/** The models of exponential smoothing: how error, trend and season join (Hyndman et al. 2008). */

export interface Model {
  readonly error: 'A' | 'M';
  readonly trend: 'N' | 'A' | 'Ad';
  readonly season: 'N' | 'A' | 'M';
}

/** How fast level, trend and season learn, and how far the trend carries. */
export interface Smoothing {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

const ERRORS = ['A', 'M'] as const;
const TRENDS = ['N', 'A', 'Ad'] as const;
const SEASONS = ['N', 'A', 'M'] as const;

/** Such as "MAdM". */
export const nameOf = ({ error, trend, season }: Model): string => error + trend + season;

/** Smoothing parameters, free initial states and the variance; the seasonal states add up to a fixed sum. */
export function parameterCount({ trend, season }: Model, length: number): number {
  const trendParts = { N: 0, A: 2, Ad: 3 }[trend];
  return 2 + trendParts + (season === 'N' ? 0 : length) + 1;
}

/** The models that a series allows; `length` of the season, 1 for none. */
export function candidates(values: ArrayLike<number>, length: number): Model[] {
  const count = values.length;
  const isPositive = Array.prototype.every.call(values, (value: number) => value > 0);
  const hasSeasons = length > 1 && count >= 2 * length;
  const models = ERRORS.flatMap((error) =>
    TRENDS.flatMap((trend) => SEASONS.map((season): Model => ({ error, trend, season }))),
  );
  return models.filter((model) => {
    const { error, season } = model;
    if (error === 'A' && season === 'M') return false;
    if ((error === 'M' || season === 'M') && !isPositive) return false;
    if (season !== 'N' && !hasSeasons) return false;
    return count > parameterCount(model, length) + 1;
  });
}
