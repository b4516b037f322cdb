/** A metric over time: a line with the days compared with and the target. */
import type { DataValue } from '../../../data-studio/answers/types.ts';
import type { ChartColumn, ChartResult, DateRange } from '../../../data-studio/engine/chart-query.ts';
import { h } from '../element.ts';
import type { Format } from '../format.ts';
import { type Bin, type Period, periodsOf, type Span } from '../periods.ts';
import { fill, type Texts } from '../texts/texts.ts';
import { COLOURS, chart } from './chart.ts';
import { beside } from './data-table.ts';

interface SeriesContent {
  readonly title: string;
  readonly result: ChartResult;
  readonly range: DateRange;
  readonly comparison: DateRange | undefined;
  readonly bin: Bin;
  readonly span: Span;
  /** Of the days that are compared with. */
  readonly comparisonName: string;
}

export function series(content: SeriesContent, format: Format, texts: Texts): Node[] {
  const { title, result, range, comparison, bin, span, comparisonName } = content;
  const periods = periodsOf(range, bin, span);
  const [, metric, target] = result.columns as [ChartColumn, ChartColumn, ChartColumn | undefined];
  const now = valuesAt(periods, result.rows, 1);
  const before = comparison && valuesAt(periodsOf(comparison, bin, span), result.comparison?.rows ?? [], 1);
  const wanted = target && valuesAt(periods, result.rows, 2);
  const numbers = now.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return [h('p', { class: 'quiet' }, texts.board.noData)];

  const shown = (value: DataValue) => format.value(value, metric.type);
  const columns: ChartColumn[] = [
    { id: 'period', label: texts.controls.bins[bin], type: bin, role: 'dimension' },
    { ...metric, label: texts.board.current },
    ...(before ? [{ ...metric, label: comparisonName }] : []),
    ...(wanted ? [{ ...metric, label: texts.board.target }] : []),
  ];
  const rows = periods.map(({ key }, index) => [
    key,
    now[index] ?? null,
    ...(before ? [before[index] ?? null] : []),
    ...(wanted ? [wanted[index] ?? null] : []),
  ]);
  const incomplete = new Set(periods.filter(({ complete }) => !complete).map(({ key }) => key));
  const drawing = chart({
    description: fill(texts.charts.line, {
      title,
      points: format.count(numbers.length),
      lowest: shown(Math.min(...numbers)),
      highest: shown(Math.max(...numbers)),
    }),
    height: 280,
    option: {
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      legend: {
        data: columns.slice(1).map(({ label }) => label),
        top: 0,
        left: 0,
        itemWidth: 22,
        textStyle: { color: COLOURS.ink },
      },
      tooltip: { trigger: 'axis', confine: true, valueFormatter: shown },
      xAxis: {
        type: 'category',
        data: periods.map(({ key }) => format.period(key, bin)),
        axisLabel: { color: COLOURS.quiet, hideOverlap: true, margin: 12 },
        axisLine: { lineStyle: { color: COLOURS.quiet } },
      },
      yAxis: {
        type: 'value',
        min: (extent: { min: number }) => Math.min(0, extent.min),
        axisLabel: { color: COLOURS.quiet, formatter: (value: number) => format.axis(value, metric.type) },
        splitLine: { lineStyle: { color: COLOURS.line } },
      },
      series: [
        before && line(comparisonName, before, { color: COLOURS.before, type: 'dashed', width: 1.5 }),
        wanted && line(texts.board.target, wanted, { color: COLOURS.target, type: 'dotted', width: 2 }),
        {
          ...line(texts.board.current, now, { color: COLOURS.main, type: 'solid', width: 2.5 }),
          showSymbol: true,
          symbolSize: 7,
          data: periods.map(({ complete }, index) => ({
            value: now[index] ?? null,
            symbol: complete ? 'circle' : 'emptyCircle',
          })),
        },
      ].filter((item) => item !== undefined),
    },
  });
  const table = beside(
    {
      caption: title,
      columns,
      rows,
      remark: ([key]) => (incomplete.has(String(key)) ? texts.board.incomplete : undefined),
    },
    format,
    texts,
  );
  const hollow = incomplete.size > 0 ? [h('p', { class: 'quiet' }, texts.board.incompletePeriods)] : [];
  return [drawing, ...hollow, table];
}

const line = (
  name: string,
  data: readonly DataValue[],
  style: { readonly color: string; readonly type: string; readonly width: number },
) => ({
  name,
  type: 'line',
  data,
  showSymbol: false,
  lineStyle: style,
  itemStyle: { color: style.color },
});

function valuesAt(periods: readonly Period[], rows: ChartResult['rows'], column: number): DataValue[] {
  const found = new Map(rows.map((row) => [row[0], row[column] ?? null]));
  return periods.map(({ key }) => found.get(key) ?? null);
}
