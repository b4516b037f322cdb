/** Gamma-Gamma (Fader and Hardie 2013): what a customer spends a time varies around a mean of the customer's own. */
import { minimise } from '../optimise/minimise.ts';
import { digamma } from '../special-functions/digamma.ts';
import { logGamma } from '../special-functions/log-gamma.ts';
import type { Fitted } from './nbd.ts';
import type { CustomerSummary } from './summary.ts';

export interface Spending {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

type Spender = Pick<CustomerSummary, 'frequency' | 'monetary'>;

/** Customers who bought again; a mean of 0 has no place in the model. */
export const isSpender = ({ frequency, monetary }: Spender): boolean => frequency > 0 && monetary > 0;

export function fitGammaGamma(spenders: readonly Spender[]): Spending & Fitted {
  const unit = spenders.reduce((sum, { monetary }) => sum + monetary, 0) / spenders.length;
  const sums = sumsOf(spenders, unit);
  const { point, value, converged } = minimise(
    (at, gradient) => -logLikelihood(sums, at, gradient),
    [Math.log(3), Math.log(3), 0],
    { terms: spenders.length },
  );
  const [p, q, gamma] = Array.from(point, Math.exp) as [number, number, number];
  return { p, q, gamma: gamma * unit, logLikelihood: -value - spenders.length * Math.log(unit), converged };
}

/** The mean order to expect; without a repeat day that of all customers. */
export function expectedOrderValue({ p, q, gamma }: Spending, { frequency, monetary }: Spender): number {
  return (p * (gamma + frequency * monetary)) / (p * frequency + q - 1);
}

interface Sums {
  readonly frequencies: Float64Array;
  /** Money over all repeat days, in units of the mean. */
  readonly totals: Float64Array;
  /** Customers with so many repeat days. */
  readonly customersWith: ReadonlyMap<number, number>;
  readonly logMeans: number;
  readonly weightedLogTotals: number;
}

function sumsOf(spenders: readonly Spender[], unit: number): Sums {
  const customersWith = new Map<number, number>();
  let logMeans = 0;
  let weightedLogTotals = 0;
  for (const { frequency, monetary } of spenders) {
    customersWith.set(frequency, (customersWith.get(frequency) ?? 0) + 1);
    logMeans += Math.log(monetary / unit);
    weightedLogTotals += frequency * Math.log((frequency * monetary) / unit);
  }
  return {
    frequencies: Float64Array.from(spenders, ({ frequency }) => frequency),
    totals: Float64Array.from(spenders, ({ frequency, monetary }) => (frequency * monetary) / unit),
    customersWith,
    logMeans,
    weightedLogTotals,
  };
}

/**
 * ln L at the logarithms of p, q and γ, and into `gradient` the slopes of −ln L. Equation 1a of the note with mean m of
 * x repeat days: Γ(px + q) / (Γ(px) · Γ(q)) · γ^q · m^(px − 1) · x^(px) / (γ + mx)^(px + q).
 */
function logLikelihood(sums: Sums, point: Float64Array, gradient: Float64Array): number {
  const { frequencies, totals, customersWith, logMeans, weightedLogTotals } = sums;
  const [p, q, gamma] = Array.from(point, Math.exp) as [number, number, number];
  const logScale = point[2] as number;
  const count = frequencies.length;
  let sum = count * (q * logScale - logGamma(q)) + p * weightedLogTotals - logMeans;
  let byP = weightedLogTotals;
  let byQ = count * (logScale - digamma(q));
  let byGamma = (count * q) / gamma;
  customersWith.forEach((customers, frequency) => {
    const shape = p * frequency;
    const slope = digamma(shape + q);
    sum += customers * (logGamma(shape + q) - logGamma(shape));
    byP += customers * frequency * (slope - digamma(shape));
    byQ += customers * slope;
  });
  for (let index = 0; index < count; index++) {
    const frequency = frequencies[index] as number;
    const all = gamma + (totals[index] as number);
    const logAll = Math.log(all);
    const exponent = p * frequency + q;
    sum -= exponent * logAll;
    byP -= frequency * logAll;
    byQ -= logAll;
    byGamma -= exponent / all;
  }
  gradient[0] = -p * byP;
  gradient[1] = -q * byQ;
  gradient[2] = -gamma * byGamma;
  return sum;
}
