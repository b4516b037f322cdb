/** SRM_TEST: whether the visitors of a test were split as planned. */
import { sampleRatioTest } from '../core/experiments/sample-ratio.ts';
import { fail } from '../core/failure.ts';
import { amountsIn, type Column, type ColumnArgument, isGiven, sideBySide } from './columns.ts';
import type { FunctionHelp } from './help.ts';

export const help: FunctionHelp = {
  name: 'SRM_TEST',
  description:
    'Checks the split of an A/B test: the p-value of a sample ratio mismatch. Below 0.01 the test is broken and its result not to be trusted.',
  parameters: [
    {
      name: 'observed',
      type: 'Array<Array<number>>',
      description: 'Visitors that each variant got, such as B2:B3.',
    },
    {
      name: 'expected_shares',
      type: 'Array<Array<number>>',
      description: 'Optional. The planned shares, such as C2:C3 with 50% and 50%; equal when left out.',
    },
  ],
  example: '=SRM_TEST(B2:B3;C2:C3)',
  result: 'number',
};

/** As in AB_TEST. */
const MOST_VISITORS = 1e12;

export function calculate(observed: unknown, expectedShares?: unknown): number {
  const given: ColumnArgument[] = [{ name: 'observed', kind: 'number', argument: observed }];
  if (isGiven(expectedShares)) {
    given.push({ name: 'expected_shares', kind: 'number', argument: expectedShares });
  }
  const [counts, shares] = sideBySide(given).columns as [Column, Column?];
  const visitors = amountsIn(counts);
  if (visitors.length < 2) {
    fail({ code: 'refused', reason: 'observed has fewer than 2 variants', advice: 'give one row for each' });
  }
  visitors.forEach((count, index) => {
    if (count < 0 || count > MOST_VISITORS) {
      fail({
        code: 'refused',
        reason: `observed is ${count}`,
        place: counts.placeOf(index),
        advice: 'write how many visitors the variant got',
      });
    }
  });
  if (visitors.every((count) => count === 0)) {
    fail({ code: 'undefined_result', reason: 'no variant has a visitor' });
  }
  return sampleRatioTest(visitors, shares === undefined ? visitors.map(() => 1) : sharesIn(shares));
}

function sharesIn(column: Column): number[] {
  const shares = amountsIn(column);
  shares.forEach((value, index) => {
    if (value <= 0) fail({ code: 'not_above_zero', place: column.placeOf(index), value });
  });
  return shares;
}
