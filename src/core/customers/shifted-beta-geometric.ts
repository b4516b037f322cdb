/** Retention by contract periods (Fader and Hardie 2007): shifted beta-geometric, fitted to the survivors of a cohort. */
import { minimise, type Point } from '../optimise/minimise.ts';
import { type DropOut, dropOutAt, slopesOfDropOut } from './drop-out.ts';

export interface FittedRetention extends DropOut {
  /** Per customer at the start. */
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** Customers as alike as this share one chance. */
const MOST_LIKENESS = 1e6;

/** Survivors after 0, 1, 2 … periods, never rising, some lost. */
export function fitRetention(survivors: readonly number[]): FittedRetention {
  const start = survivors[0] as number;
  const shares = survivors.map((count) => count / start);
  const lost = 1 - (shares[shares.length - 1] as number);
  const exposed = shares.slice(0, -1).reduce((sum, share) => sum + share, 0);
  const from = [Math.log(lost / (exposed - lost || exposed / 1000)), Math.log(3)];
  const free = minimise((at, gradient) => -logLikelihood(shares, at, gradient), from);
  const held = Math.log(MOST_LIKENESS);
  const best =
    (free.point[1] as number) <= held
      ? free
      : minimise(
          ([at], gradient) => -logLikelihood(shares, [at as number, held], gradient),
          [from[0] as number],
        );
  const [logOdds, logLikeness = held] = Array.from(best.point) as [number, number?];
  return { ...dropOutAt(logOdds, logLikeness), logLikelihood: -best.value, converged: best.converged };
}

/** Share of the start that is left after 1, 2 … periods. */
export function survivalCurve({ a, b }: DropOut, periods: number): number[] {
  let left = 1;
  return Array.from({ length: periods }, (_, period) => {
    left *= retentionRate({ a, b }, period + 1);
    return left;
  });
}

/** Share of those still there that stay through a period, the first being 1. */
export const retentionRate = ({ a, b }: DropOut, period: number): number =>
  (b + (period - 1)) / (a + b + (period - 1));

/**
 * In each period some leave and some stay; ln L, and into `gradient` the slopes of −ln L. The brackets keep the digits of
 * parameters close to 0.
 */
function logLikelihood(shares: readonly number[], point: Point, gradient: Float64Array): number {
  const dropOut = dropOutAt(point[0] as number, point[1] as number);
  const { a, b } = dropOut;
  let sum = 0;
  let byA = 0;
  let byB = 0;
  for (let period = 1; period < shares.length; period++) {
    const before = shares[period - 1] as number;
    const stay = shares[period] as number;
    const leave = before - stay;
    const all = a + b + (period - 1);
    if (leave > 0) sum += leave * Math.log(a / all);
    if (stay > 0) sum += stay * Math.log((b + (period - 1)) / all);
    byA += leave / a - before / all;
    byB += stay / (b + (period - 1)) - before / all;
  }
  const slopes = slopesOfDropOut(dropOut, byA, byB);
  for (let index = 0; index < gradient.length; index++) gradient[index] = -(slopes[index] as number);
  return sum;
}
