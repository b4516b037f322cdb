/** KPI_BY: KPIs and measures of a data range by a column or by a period, with a recomputed total. */
import { findMetric, type Metric, measuresOf, settled } from '../catalogue/metric.ts';
import { headerWord } from '../catalogue/reading/normalise.ts';
import { columnByHeader, hasMeasure, readTable, type Table } from '../catalogue/reading/table.ts';
import { isBlank } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { single, toRows } from '../core/matrix.ts';
import { refuseTwoCurrencies } from './currencies.ts';
import { type Grouping, groupByColumn, groupByPeriod, periodNamed } from './grouping.ts';
import type { FunctionHelp } from './help.ts';
import { metricValue } from './metric-value.ts';
import { findColumn, isDateColumn, type Selection, select } from './selection.ts';
import { type Sums, totals } from './totals.ts';

type Cell = string | number | boolean;

export const help: FunctionHelp = {
  name: 'KPI_BY',
  description:
    'A table of KPIs by channel, campaign, month or any other column of your data, each a ratio of sums, with a recomputed total.',
  example: '=KPI_BY("CPL,CAC";A1:H200;"Kanal")',
  parameters: [
    {
      name: 'kpis',
      type: 'string|Array<Array<string>>',
      description: 'KPIs or measures, such as "CPL,CAC,leads", or cells that hold their names.',
    },
    {
      name: 'data',
      type: 'Array<Array<any>>',
      description: 'Your table with its header row, pasted as it was exported.',
    },
    {
      name: 'by',
      type: 'string',
      description: 'A header of the table, or day, week, month, quarter or year.',
    },
    { name: 'from', type: 'Date|string', description: 'Optional. First day, such as 2026-01-01.' },
    { name: 'to', type: 'Date|string', description: 'Optional. Last day, such as 2026-03-31.' },
    { name: 'column', type: 'string', description: 'Optional. A header to filter on, together with value.' },
    { name: 'value', type: 'string|number', description: 'Optional. The value that column must have.' },
  ],
};

export function calculate(
  kpis: unknown,
  data: unknown,
  by: unknown,
  from?: unknown,
  to?: unknown,
  column?: unknown,
  value?: unknown,
): Cell[][] {
  const table = readTable(data, 'data');
  const metrics = askedMetrics(kpis).map((metric) => settled(metric, (id) => hasMeasure(table, id)));
  const selection = select(table, { column, value, from, to });
  const grouping = groupingBy(by, selection, metrics);
  refuseTwoCurrencies([selection], metrics);
  const { ofGroup, ofAll, anyRow } = totals(metrics, selection, grouping);

  const header: Cell[] = [grouping.header, ...metrics.map(({ name }) => name)];
  const rows = grouping.groups.map((group, index) => row(group.label, metrics, ofGroup[index] as Sums));
  const total = anyRow ? row('Total', metrics, ofAll) : ['Total', ...metrics.map(() => '')];
  const result = [header, ...rows, total];
  return grouping.isPeriod ? withCompleteness(result, grouping) : result;
}

/** One id, a list separated by commas or semicolons, or a range of ids. */
function askedMetrics(kpis: unknown): Metric[] {
  const names = toRows(kpis)
    .reduce<unknown[]>((all, cells) => all.concat(cells), [])
    .reduce<string[]>((all, cell) => all.concat(String(cell ?? '').split(/[,;]/)), [])
    .filter((name) => !isBlank(name));
  if (names.length === 0) fail({ code: 'blank_arguments', names: ['kpis'] });
  return names.map(findMetric);
}

function groupingBy(by: unknown, selection: Selection, metrics: readonly Metric[]): Grouping {
  if (isBlank(by)) fail({ code: 'blank_arguments', names: ['by'] });
  const text = String(single(by, 'by'));
  const measureIds = leadingMeasures(metrics);
  const period = periodNamed(text);
  return period === undefined || namesColumn(selection.table, text)
    ? groupByColumn(selection, findColumn(selection.table, 'by', text), measureIds)
    : groupByPeriod(selection, period, measureIds);
}

/** A header that matches wins over the period of that name; "day" means the days of a column of dates, unless it is its header. */
function namesColumn(table: Table, word: string): boolean {
  const column = columnByHeader(table, word);
  if (column === undefined) return false;
  return !isDateColumn(column) || headerWord(column.header) === headerWord(word);
}

function leadingMeasures(metrics: readonly Metric[]): string[] {
  return metrics.reduce<string[]>((ids, metric) => ids.concat(measuresOf(metric)), []);
}

function row(label: Cell, metrics: readonly Metric[], sums: Sums): Cell[] {
  return [label, ...metrics.map((metric) => valueCell(metricValue(metric, sums)))];
}

const valueCell = (value: number): Cell => (Number.isNaN(value) ? '' : value);

function withCompleteness(rows: readonly Cell[][], { groups }: Grouping): Cell[][] {
  return rows.map((cells, index) => {
    if (index === 0) return [...cells, 'complete'];
    return [...cells, groups[index - 1]?.complete ?? ''];
  });
}
