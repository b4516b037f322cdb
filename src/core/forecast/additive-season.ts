/** The filter of models whose season adds or is missing; the error may multiply. */
import type { Filter, Slopes, States } from './filter.ts';
import type { Smoothing } from './model.ts';

/** Without season the seasonal states are 0 and gamma is 0, without trend likewise. */
export function additiveSeason(values: Float64Array, isRelative: boolean, m: number, floor: number): Filter {
  const n = values.length;
  const levels = new Float64Array(n + 1);
  const trends = new Float64Array(n + 1);
  const seasons = new Float64Array(n + m);
  const adjoint = new Float64Array(n + m);
  let used: Smoothing = { alpha: 0, beta: 0, gamma: 0, phi: 1 };
  let sum = 0;

  function run(smoothing: Smoothing, start: States): number {
    const { alpha, beta, gamma, phi } = smoothing;
    used = smoothing;
    seasons.set(start.seasons);
    let level = start.level;
    let trend = start.trend;
    levels[0] = level;
    trends[0] = trend;
    let logs = 0;
    sum = 0;
    for (let t = 0; t < n; t++) {
      const before = level + phi * trend;
      const season = seasons[t] as number;
      const fitted = before + season;
      const error = (values[t] as number) - fitted;
      if (isRelative) {
        if (!(fitted > 0)) return Number.POSITIVE_INFINITY;
        sum += (error / fitted) * (error / fitted);
        logs += Math.log(fitted);
      } else sum += error * error;
      level = before + alpha * error;
      trend = phi * trend + beta * error;
      levels[t + 1] = level;
      trends[t + 1] = trend;
      seasons[t + m] = season + gamma * error;
    }
    return n * Math.log(sum + floor) + 2 * logs;
  }

  function slopes(into: Slopes): void {
    const { alpha, beta, gamma, phi } = used;
    const weight = (2 * n) / (sum + floor);
    let ofLevel = 0;
    let ofTrend = 0;
    let toAlpha = 0;
    let toBeta = 0;
    let toGamma = 0;
    let toPhi = 0;
    adjoint.fill(0, n);
    for (let t = n - 1; t >= 0; t--) {
      const trend = trends[t] as number;
      const fitted = (levels[t] as number) + phi * trend + (seasons[t] as number);
      const error = (values[t] as number) - fitted;
      const ofSeason = adjoint[t + m] as number;
      toAlpha += ofLevel * error;
      toBeta += ofTrend * error;
      toGamma += ofSeason * error;
      let ofFitted = -(alpha * ofLevel + beta * ofTrend + gamma * ofSeason);
      if (isRelative) {
        const relative = error / fitted;
        ofFitted += (2 - weight * relative * (1 + relative)) / fitted;
      } else ofFitted -= weight * error;
      adjoint[t] = ofSeason + ofFitted;
      ofLevel += ofFitted;
      toPhi += trend * (ofTrend + ofLevel);
      ofTrend = phi * (ofTrend + ofLevel);
    }
    into.alpha = toAlpha;
    into.beta = toBeta;
    into.gamma = toGamma;
    into.phi = toPhi;
    into.level = ofLevel;
    into.trend = ofTrend;
    into.seasons.set(adjoint.subarray(0, m));
  }

  const end = (): States => ({
    level: levels[n] as number,
    trend: trends[n] as number,
    seasons: seasons.slice(n),
  });
  return { run, slopes, end, squares: () => sum };
}
