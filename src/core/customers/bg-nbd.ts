/** BG/NBD (Fader, Hardie and Lee 2005): customers buy at rates of their own and may drop out after any repeat purchase. */
import { minimise, type Optimum } from '../optimise/minimise.ts';
import { type DropOut, dropOutAt, slopesOfDropOut } from './drop-out.ts';
import type { Histories } from './histories.ts';
import { areAlike, type Fitted, type PurchaseRates, pointOf, ratesAt, slopesOfRates } from './nbd.ts';

/** Mean chance to drop out and how alike customers are in it: the search starts anew while it sees no drop-out or one rate. */
const STARTS: readonly (readonly [share: number, likeness: number])[] = [
  [0.1, 10],
  [0.01, 100],
  [0.5, 1],
];

/**
 * Where many drop out early, the rates without drop-out look alike: from there the search would not see how customers
 * differ, so it starts with a shape no larger than this.
 */
const LARGEST_FIRST_SHAPE = 5;

/** What the model must gain in ln L over one without drop-out: half the 95 % point of chi-square, one degree of freedom. */
export const LEAST_GAIN = 1.92;

/** Starts near the rates without drop-out; with `likeness` a + b is held at that value. */
export function fitBgNbd(
  histories: Histories,
  steady: PurchaseRates & Fitted,
  likeness?: number,
): PurchaseRates & DropOut & Fitted {
  const held = likeness === undefined ? [] : [Math.log(likeness)];
  const first = pointOf(steady);
  first[0] = Math.min(first[0], Math.log(LARGEST_FIRST_SHAPE));
  const from = ([share, startLikeness]: (typeof STARTS)[number]): Optimum => {
    const start = [...first, Math.log(share / (1 - share)), Math.log(startLikeness)];
    return minimise(
      (at, gradient) => -logLikelihood(histories, [...at, ...held], gradient),
      held.length === 0 ? start : start.slice(0, -1),
      { terms: histories.customers },
    );
  };
  let best = from(STARTS[0] as (typeof STARTS)[number]);
  for (const start of STARTS.slice(1)) {
    if (-best.value - steady.logLikelihood >= LEAST_GAIN && !areAlike(best.point)) break;
    const found = from(start);
    if (found.value < best.value) best = found;
  }
  const { point, value, converged } = best;
  const [logShape, logMean, logOdds, logLikeness] = [...point, ...held] as [number, number, number, number];
  return {
    ...ratesAt([logShape, logMean]),
    ...dropOutAt(logOdds, logLikeness),
    logLikelihood: -value,
    converged,
  };
}

/** ln L of one history, or of many. */
export function bgNbdLogLikelihood(
  histories: Histories,
  { r, alpha, a, b }: PurchaseRates & DropOut,
): number {
  const point = [...pointOf({ r, alpha }), Math.log(a / b), Math.log(a + b)];
  return logLikelihood(histories, point, new Float64Array(0));
}

/**
 * ln L, and into `gradient` the slopes of −ln L. Equation 6 of the paper with x repeat purchases, the last at t_x, by
 * T: Γ(r + x) / Γ(r) · α^r / (α + T)^(r + x) · B(a, b + x) / B(a, b) · (1 + e^z), the last factor only where x > 0,
 * z = ln(a / (b + x − 1)) + (r + x) · ln((α + T) / (α + t_x)). Quotients of gamma functions are products over 0 … x − 1.
 */
function logLikelihood(histories: Histories, point: readonly number[], gradient: Float64Array): number {
  const { purchases, moreThan, ages, customersOfAge, purchasesOfAge, recencies } = histories;
  const { r, alpha } = ratesAt(point);
  const dropOut = dropOutAt(point[2] as number, point[3] as number);
  const { a, b } = dropOut;
  let sum = -purchases * Math.log(alpha);
  let byShape = 0;
  let byScale = -purchases;
  let byA = 0;
  let byB = 0;
  const logOddsAfter = new Float64Array(moreThan.length + 1);
  for (let count = 0; count < moreThan.length; count++) {
    const customers = moreThan[count] as number;
    const all = a + b + count;
    sum += customers * (Math.log(r + count) - Math.log1p(a / (b + count)));
    byShape += customers / (r + count);
    byA -= customers / all;
    byB += (customers * a) / ((b + count) * all);
    logOddsAfter[count + 1] = Math.log(a / (b + count));
  }
  const [logAge, shareOfAge] = stretched(ages, alpha);
  for (let index = 0; index < ages.length; index++) {
    const customers = customersOfAge[index] as number;
    const exponents = r * customers + (purchasesOfAge[index] as number);
    sum -= exponents * (logAge[index] as number);
    byShape -= customers * (logAge[index] as number);
    byScale += exponents * (shareOfAge[index] as number);
  }
  const [logRecency, shareOfRecency] = stretched(recencies, alpha);
  const { frequency, age, recency, weight } = histories;
  for (let index = 0; index < weight.length; index++) {
    const x = frequency[index] as number;
    const silence =
      (logAge[age[index] as number] as number) - (logRecency[recency[index] as number] as number);
    const z = (logOddsAfter[x] as number) + (r + x) * silence;
    const small = Math.exp(-Math.abs(z));
    const customers = weight[index] as number;
    sum += customers * (Math.max(z, 0) + Math.log1p(small));
    const gone = (customers * (z > 0 ? 1 : small)) / (1 + small);
    byShape += gone * silence;
    byScale +=
      gone *
      (r + x) *
      ((shareOfRecency[recency[index] as number] as number) - (shareOfAge[age[index] as number] as number));
    byA += gone / a;
    byB -= gone / (b + x - 1);
  }
  const slopes = [...slopesOfRates({ r, alpha }, byShape, byScale), ...slopesOfDropOut(dropOut, byA, byB)];
  for (let index = 0; index < gradient.length; index++) gradient[index] = -(slopes[index] as number);
  return sum;
}

/** ln(1 + t/α) and t/(α + t) of each time. */
function stretched(times: Float64Array, alpha: number): [Float64Array, Float64Array] {
  return [times.map((time) => Math.log1p(time / alpha)), times.map((time) => time / (alpha + time))];
}
