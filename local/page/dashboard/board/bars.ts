/** A metric by a dimension: horizontal bars from zero, the longest first. */
import type { ChartColumn, ChartResult } from '../../../data-studio/engine/chart-query.ts';
import { h } from '../element.ts';
import type { Format } from '../format.ts';
import { fill, type Texts } from '../texts/texts.ts';
import { COLOURS, chart } from './chart.ts';
import { beside } from './data-table.ts';

const MOST_BARS = 12;
const BAR = 30;

export function bars(title: string, result: ChartResult, format: Format, texts: Texts): Node[] {
  const [, metric] = result.columns as [ChartColumn, ChartColumn];
  const nameOf = (value: unknown) => (value === null || value === '' ? texts.board.empties : String(value));
  const filled = result.rows.filter((row) => row[1] !== null);
  const blank = result.rows.filter((row) => row[1] === null);
  if (filled.length === 0) return [h('p', { class: 'quiet' }, texts.board.noData)];
  const shown = filled.slice(0, MOST_BARS);
  const values = shown.map((row) => Number(row[1]));
  const written = (value: number) => format.value(value, metric.type);
  const drawing = chart({
    description: fill(texts.charts.bar, {
      title,
      points: format.count(shown.length),
      lowest: written(Math.min(...values)),
      highest: written(Math.max(...values)),
    }),
    height: 30 + Math.max(shown.length, 3) * BAR,
    option: {
      grid: { left: 8, right: 84, top: 4, bottom: 4, containLabel: true },
      tooltip: { trigger: 'item', confine: true, valueFormatter: written },
      xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: shown.map(([name]) => nameOf(name)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: COLOURS.quiet } },
        axisLabel: { color: COLOURS.ink, width: 120, overflow: 'truncate' },
      },
      series: [
        {
          name: metric.label,
          type: 'bar',
          data: values,
          barMaxWidth: 20,
          itemStyle: { color: COLOURS.main },
          label: {
            show: true,
            position: 'right',
            color: COLOURS.ink,
            formatter: ({ value }: { value: number }) => written(value),
          },
        },
      ],
    },
  });
  const remarks = [
    filled.length > shown.length &&
      fill(texts.board.notShown, { number: format.count(filled.length - shown.length) }),
    blank.length > 0 && fill(texts.charts.noValue, { list: blank.map(([name]) => nameOf(name)).join(', ') }),
  ].filter((remark) => remark !== false);
  return [
    drawing,
    ...remarks.map((remark) => h('p', { class: 'quiet' }, remark)),
    beside({ caption: title, columns: result.columns, rows: result.rows }, format, texts),
  ];
}
