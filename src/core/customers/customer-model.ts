/** The model of a customer base: who still buys, how often, and for how much; with what could not be seen in the data. */
import { fitBgNbd, LEAST_GAIN } from './bg-nbd.ts';
import type { DropOut } from './drop-out.ts';
import { fitGammaGamma, isSpender, type Spending } from './gamma-gamma.ts';
import { historiesOf } from './histories.ts';
import { type Fitted, fitNbd, type PurchaseRates } from './nbd.ts';
import type { CustomerSummary } from './summary.ts';

/** What the reader of the numbers must know. */
export type Caution =
  | 'no drop-out seen'
  | 'one drop-out rate'
  | 'purchases not settled'
  | 'few repeat customers'
  | 'order values without a usual mean'
  | 'order values not settled';

export interface Buying extends PurchaseRates, Fitted {
  /** None where drop-out cannot be seen in the data. */
  readonly dropOut?: DropOut;
}

export interface CustomerModel {
  readonly buying: Buying;
  /** None without amounts, or where the amounts do not allow it. */
  readonly spending?: Spending & Fitted;
  readonly cautions: readonly Caution[];
}

const MOST_LIKENESS = 10_000;
const FEWEST_REPEAT_CUSTOMERS = 10;
const SMALLEST = 1e-6;
const LARGEST = 1e6;

/** The summaries must hold at least one repeat customer. */
export function modelOf(summaries: readonly CustomerSummary[], hasAmounts: boolean): CustomerModel {
  const cautions: Caution[] = [];
  const buying = buyingOf(summaries, cautions);
  const spending = hasAmounts ? spendingOf(summaries, cautions) : undefined;
  return { buying, cautions, ...(spending === undefined ? {} : { spending }) };
}

function buyingOf(summaries: readonly CustomerSummary[], cautions: Caution[]): Buying {
  const histories = historiesOf(summaries);
  const steady = fitNbd(histories);
  let fitted = fitBgNbd(histories, steady);
  const dropOutSeen = fitted.logLikelihood - steady.logLikelihood >= LEAST_GAIN;
  if (!dropOutSeen) cautions.push('no drop-out seen');
  else if (fitted.a + fitted.b > MOST_LIKENESS) {
    fitted = fitBgNbd(histories, steady, MOST_LIKENESS);
    cautions.push('one drop-out rate');
  }
  const chosen = dropOutSeen ? fitted : steady;
  if (!chosen.converged) cautions.push('purchases not settled');
  if (!dropOutSeen) return steady;
  const { a, b, ...rest } = fitted;
  return { ...rest, dropOut: { a, b } };
}

function spendingOf(
  summaries: readonly CustomerSummary[],
  cautions: Caution[],
): (Spending & Fitted) | undefined {
  const spenders = summaries.filter(isSpender);
  if (spenders.length < FEWEST_REPEAT_CUSTOMERS) {
    cautions.push('few repeat customers');
    return undefined;
  }
  const fitted = fitGammaGamma(spenders);
  const { p, q, gamma, converged } = fitted;
  const isUsual = [p, q, gamma].every((value) => value >= SMALLEST && value <= LARGEST);
  if (converged && isUsual && q > 1) return fitted;
  cautions.push(converged && isUsual ? 'order values without a usual mean' : 'order values not settled');
  return undefined;
}
