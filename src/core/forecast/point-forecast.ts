/** What a model expects of the periods to come, from the states after the last value. */
import type { Fit } from './fit.ts';

/** Level with trend, and the season that it meets. */
export interface Ahead {
  readonly base: number;
  readonly season: number;
  readonly expected: number;
}

export function ahead(
  { model, smoothing, end }: Pick<Fit, 'model' | 'smoothing' | 'end'>,
  periods: number,
): Ahead[] {
  let carried = 0;
  let step = 1;
  return Array.from({ length: periods }, (_, period) => {
    step *= smoothing.phi;
    carried += step;
    const base = end.level + carried * end.trend;
    const season = end.seasons[period % end.seasons.length] as number;
    return { base, season, expected: model.season === 'M' ? base * season : base + season };
  });
}
