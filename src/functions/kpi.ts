/** KPI: one KPI or measure over all rows of a data range, or over those that a filter keeps. */
import { findMetric, type Metric, settled } from '../catalogue/metric.ts';
import { hasMeasure, readTable } from '../catalogue/reading/table.ts';
import { isBlank } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { sumKey } from '../core/sum-key.ts';
import { refuseTwoCurrencies } from './currencies.ts';
import type { FunctionHelp } from './help.ts';
import { holdingCondition, metricValue } from './metric-value.ts';
import { select } from './selection.ts';
import { type Sums, totals } from './totals.ts';
import { zeroDenominator } from './undefined-result.ts';

export const help: FunctionHelp = {
  name: 'KPI',
  description:
    'One KPI of a whole table, or of the rows with a certain value or within certain dates, always a ratio of sums.',
  example: '=KPI("CPL";A1:H200;"Kanal";"LinkedIn")',
  parameters: [
    { name: 'kpi', type: 'string', description: 'A KPI or a measure, such as "CPL" or "leads".' },
    {
      name: 'data',
      type: 'Array<Array<any>>',
      description: 'Your table with its header row, pasted as it was exported.',
    },
    { name: 'column', type: 'string', description: 'Optional. A header to filter on, together with value.' },
    { name: 'value', type: 'string|number', description: 'Optional. The value that column must have.' },
    { name: 'from', type: 'Date|string', description: 'Optional. First day, such as 2026-01-01.' },
    { name: 'to', type: 'Date|string', description: 'Optional. Last day, such as 2026-03-31.' },
  ],
};

export function calculate(
  kpi: unknown,
  data: unknown,
  column?: unknown,
  value?: unknown,
  from?: unknown,
  to?: unknown,
): number {
  if (isBlank(kpi)) fail({ code: 'blank_arguments', names: ['kpi'] });
  const table = readTable(data, 'data');
  const metric = settled(findMetric(String(single(kpi, 'kpi'))), (id) => hasMeasure(table, id));
  const selection = select(table, { column, value, from, to });
  refuseTwoCurrencies([selection], [metric]);
  const { ofAll, anyRow } = totals([metric], selection);
  if (!anyRow) fail({ code: 'no_matching_rows' });
  const result = metricValue(metric, ofAll);
  return Number.isNaN(result) ? fail({ code: 'undefined_result', reason: reasonFor(metric, ofAll) }) : result;
}

function reasonFor(metric: Metric, sums: Sums): string {
  const condition = holdingCondition(metric, sums);
  if (condition !== undefined) return condition.reason;
  return zeroDenominator(metric.expression, (inputs) => sums.get(sumKey(inputs)) as number);
}
