/** Refuses to add up money of two currencies. */
import { type Metric, measuresOf } from '../catalogue/metric.ts';
import { currenciesOf, withoutPlainCrowns } from '../catalogue/reading/table.ts';
import { fail } from '../core/failure.ts';
import type { Selection } from './selection.ts';

/** Each metric is looked at alone; `selections` are compared with each other too, as before and after are. */
export function refuseTwoCurrencies(selections: readonly Selection[], metrics: readonly Metric[]): void {
  for (const metric of metrics) {
    const [first, second] = currenciesBehind(metric, selections);
    if (second !== undefined) fail({ code: 'two_currencies', currencies: [first as string, second] });
  }
}

function currenciesBehind(metric: Metric, selections: readonly Selection[]): readonly string[] {
  const ids = measuresOf(metric);
  const found = selections.map(({ table, includes }) => currenciesOf(table, ids, includes(ids[0] as string)));
  return withoutPlainCrowns(Array.from(new Set(found.reduce((all, some) => all.concat(some), []))));
}
