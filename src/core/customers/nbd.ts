/** NBD (Ehrenberg 1959): every customer buys at a steady rate of their own for ever; the rates follow a gamma distribution. */
import { minimise, type Point } from '../optimise/minimise.ts';
import type { Histories } from './histories.ts';

/** Shape and scale (in weeks) of the rates among customers. */
export interface PurchaseRates {
  readonly r: number;
  readonly alpha: number;
}

export interface Fitted {
  readonly logLikelihood: number;
  readonly converged: boolean;
}

export function fitNbd(histories: Histories): PurchaseRates & Fitted {
  const { purchases, ages, customersOfAge } = histories;
  const weeks = ages.reduce((sum, age, index) => sum + age * (customersOfAge[index] as number), 0);
  const { point, value, converged } = minimise(
    (at, gradient) => -logLikelihood(histories, at, gradient),
    [0, Math.log(purchases / weeks)],
    { terms: histories.customers },
  );
  return { ...ratesAt(point), logLikelihood: -value, converged };
}

/** Customers as alike as this share one rate; a larger shape says nothing more. */
const LARGEST_SHAPE = 1e6;

/** A point holds the logarithms of shape and mean rate, which hardly depend on each other. */
export function ratesAt([logShape, logMean]: Point): PurchaseRates {
  const r = Math.min(Math.exp(logShape as number), LARGEST_SHAPE);
  return { r, alpha: r / Math.exp(logMean as number) };
}

/** Whether customers hardly differ in their rates any more. */
export const areAlike = ([logShape]: Point): boolean => (logShape as number) >= Math.log(LARGEST_SHAPE);

/** The slopes by the two logarithms, from those by r and, times alpha, by alpha. */
export function slopesOfRates({ r }: PurchaseRates, byShape: number, byScale: number): [number, number] {
  return [r < LARGEST_SHAPE ? r * byShape + byScale : 0, -byScale];
}

export const pointOf = ({ r, alpha }: PurchaseRates): [number, number] => [Math.log(r), Math.log(r / alpha)];

/** ln L, and into `gradient` the slopes of −ln L. */
function logLikelihood(histories: Histories, point: Point, gradient: Float64Array): number {
  const { purchases, moreThan, ages, customersOfAge, purchasesOfAge } = histories;
  const { r, alpha } = ratesAt(point);
  let sum = -purchases * Math.log(alpha);
  let byShape = 0;
  let byScale = -purchases;
  for (let count = 0; count < moreThan.length; count++) {
    sum += (moreThan[count] as number) * Math.log(r + count);
    byShape += (moreThan[count] as number) / (r + count);
  }
  for (let index = 0; index < ages.length; index++) {
    const age = ages[index] as number;
    const customers = customersOfAge[index] as number;
    const exponents = r * customers + (purchasesOfAge[index] as number);
    const stretch = Math.log1p(age / alpha);
    sum -= exponents * stretch;
    byShape -= customers * stretch;
    byScale += (exponents * age) / (alpha + age);
  }
  slopesOfRates({ r, alpha }, byShape, byScale).forEach((slope, index) => {
    gradient[index] = -slope;
  });
  return sum;
}
