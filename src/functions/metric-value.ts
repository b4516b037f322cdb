/** The value of a settled metric, given the sums that it is made of; NaN where it is undefined. */
import type { Metric } from '../catalogue/metric.ts';
import type { Condition } from '../catalogue/types.ts';
import { compile } from '../core/evaluate.ts';
import type { Expression } from '../core/expression.ts';
import { sumKey } from '../core/sum-key.ts';
import type { Sums } from './totals.ts';

export function metricValue(metric: Metric, sums: Sums): number {
  if (metric.undefinedWhen.some((condition) => holds(condition, sums))) return Number.NaN;
  const value = valueOver(metric.expression, sums);
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

/** The first declared condition that makes the metric undefined. */
export function holdingCondition(metric: Metric, sums: Sums): Condition | undefined {
  return metric.undefinedWhen.find((condition) => holds(condition, sums));
}

function holds({ expression, is }: Condition, sums: Sums): boolean {
  const value = valueOver(expression, sums);
  if (is === 'zero') return value === 0;
  return is === 'below zero' ? value < 0 : value <= 0;
}

function valueOver(expression: Expression, sums: Sums): number {
  const readSum = (inputs: readonly string[]) => (values: Sums) => values.get(sumKey(inputs)) as number;
  return compile<Sums>(expression, readSum, () => () => '')(sums);
}
