/** The filter of models whose season and error both multiply. */
import type { Filter, Slopes, States } from './filter.ts';
import type { Smoothing } from './model.ts';

export function multiplicativeSeason(values: Float64Array, m: number, floor: number): Filter {
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
      if (!(before > 0) || !(season > 0)) return Number.POSITIVE_INFINITY;
      const fitted = before * season;
      const relative = (values[t] as number) / fitted - 1;
      sum += relative * relative;
      logs += Math.log(fitted);
      level = before * (1 + alpha * relative);
      trend = phi * trend + beta * before * relative;
      levels[t + 1] = level;
      trends[t + 1] = trend;
      seasons[t + m] = season * (1 + gamma * relative);
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
      const before = (levels[t] as number) + phi * trend;
      const season = seasons[t] as number;
      const ratio = (values[t] as number) / (before * season);
      const relative = ratio - 1;
      const ofSeason = adjoint[t + m] as number;
      const ofChange = alpha * ofLevel + beta * ofTrend;
      toAlpha += ofLevel * before * relative;
      toBeta += ofTrend * before * relative;
      toGamma += ofSeason * season * relative;
      // Both before and season divide the value, and each is corrected by what the other leaves over.
      const shared = 2 - weight * relative * ratio;
      const ofBefore = ofLevel - ofChange + (shared - gamma * ofSeason * season * ratio) / before;
      adjoint[t] = ofSeason * (1 - gamma) + (shared - ofChange * before * ratio) / season;
      toPhi += trend * (ofTrend + ofBefore);
      ofTrend = phi * (ofTrend + ofBefore);
      ofLevel = ofBefore;
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
