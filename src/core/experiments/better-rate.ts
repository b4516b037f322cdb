/** Which of two conversion rates is higher, seen from before any data as equally likely: exact, for any sample size. */
import { logBinomial } from '../special-functions/binomial.ts';
import type { Sample } from './rate-difference.ts';

/** What is known of a rate: Beta(a, b). */
interface Belief {
  readonly a: number;
  readonly b: number;
}

/** Terms that add less than this part to the sum are left out. */
const NEGLIGIBLE = 1e-20;

/** P(rate b > rate a) with uniform Beta(1, 1) priors. */
export function probabilityBetter(a: Sample, b: Sample): number {
  return probabilityAbove(beliefAfter(b), beliefAfter(a));
}

/** E[max(rate a − rate b, 0)]: the conversions per visitor lost on average if b is chosen and is the worse. */
export function expectedLoss(a: Sample, b: Sample): number {
  const [first, second] = [beliefAfter(a), beliefAfter(b)];
  const more = ({ a, b }: Belief): Belief => ({ a: a + 1, b });
  const loss =
    meanOf(first) * probabilityAbove(more(first), second) -
    meanOf(second) * probabilityAbove(first, more(second));
  return Math.max(0, loss);
}

const beliefAfter = ({ conversions, visitors }: Sample): Belief => ({
  a: conversions + 1,
  b: visitors - conversions + 1,
});

const meanOf = ({ a, b }: Belief): number => a / (a + b);

/** P(first > second), by the side that is less likely. */
function probabilityAbove(first: Belief, second: Belief): number {
  if (first.a === second.a && first.b === second.b) return 0.5;
  return meanOf(first) <= meanOf(second) ? sumAbove(first, second) : 1 - sumAbove(second, first);
}

/** Over the successes of the first or the failures of the second, whichever are fewer. */
function sumAbove(first: Belief, second: Belief): number {
  const turned = ({ a, b }: Belief): Belief => ({ a: b, b: a });
  return first.a <= second.b ? overSuccesses(first, second) : overSuccesses(turned(second), turned(first));
}

/**
 * P(first > second) = Σ C(d−1+i, i) · B(a+i, b+d) / B(a, b) over i from 0 to c − 1,
 * with first Beta(c, d) and second Beta(a, b): whole numbers, every term positive, largest terms last.
 */
function overSuccesses({ a: c, b: d }: Belief, { a, b }: Belief): number {
  let term = firstTerm(c - 1, d, a, b);
  let sum = term;
  for (let i = c - 1; i > 0; i--) {
    const ratio = (i / (d + i - 1)) * ((a + b + d + i - 1) / (a + i - 1));
    term *= ratio;
    sum += term;
    if (ratio < 1 && term <= NEGLIGIBLE * sum) break;
  }
  return Math.min(1, sum);
}

/** The term of i by binomial probabilities at one p, where the powers of p cancel. */
function firstTerm(i: number, d: number, a: number, b: number): number {
  const trials = a + b + d + i;
  const p = (a + i) / trials;
  const q = (b + d) / trials;
  const logarithm = logBinomial(i, d, p, q) + logBinomial(a, b, p, q) - logBinomial(a + i, b + d, p, q);
  return Math.exp(logarithm) * (d / (d + i)) * ((a * b) / (a + b)) * (trials / ((a + i) * (b + d)));
}
