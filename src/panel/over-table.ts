/** The calculation behind the function KPI: the formula with the sums of the rows that count. */
import { findMetric, settled } from '../catalogue/metric.ts';
import { hasMeasure, readTable } from '../catalogue/reading/table.ts';
import { sumsIn } from '../core/expression.ts';
import { formulaText } from '../core/formula-text.ts';
import { sumKey } from '../core/sum-key.ts';
import { select } from '../functions/selection.ts';
import { totals } from '../functions/totals.ts';

/** `args` as the function takes them; "" where rows are multiplied before they are added. */
export function calculationOverTable([id, data, column, value, from, to]: readonly unknown[]): string {
  const table = readTable(data, 'data');
  const metric = settled(findMetric(String(id)), (measure) => hasMeasure(table, measure));
  if (sumsIn(metric.expression).some(({ sum }) => sum.length > 1)) return '';
  const { ofAll } = totals([metric], select(table, { column, value, from, to }));
  return formulaText(metric.expression, {
    input: (name) => String(Number((ofAll.get(sumKey([name])) ?? 0).toPrecision(12))),
  });
}
