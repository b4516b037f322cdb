/** Refuses to add up money of two currencies. */
import { type Metric, measuresOf } from '../catalogue/metric.ts';
import { currenciesOf, withoutPlainCrowns } from '../catalogue/reading/table.ts';
import { fail } from '../core/failure.ts';
import type { Selection } from './selection.ts';

/** `selections` are compared with each other too, as before and after are. */
export function refuseTwoCurrencies(selections: readonly Selection[], metrics: readonly Metric[]): void {
  const found = new Set<string>();
  for (const { table, includes } of selections) {
    for (const metric of metrics) {
      const ids = measuresOf(metric);
      const counted = includes(ids[0] as string);
      for (const currency of currenciesOf(table, ids, counted)) found.add(currency);
    }
  }
  const [first, second] = withoutPlainCrowns(Array.from(found));
  if (second !== undefined) fail({ code: 'two_currencies', currencies: [first as string, second] });
}
