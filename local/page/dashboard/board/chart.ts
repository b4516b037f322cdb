/** Draws a chart with ECharts, read out as an image with a description, and puts its numbers beside it as a table. */
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { h } from '../element.ts';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export const COLOURS = {
  main: '#0b5563',
  before: '#6b7c82',
  target: '#b85c00',
  ink: '#12343b',
  quiet: '#4a5a60',
  line: '#d5dfe1',
};

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

interface Drawing {
  readonly description: string;
  readonly height: number;
  readonly option: EChartsCoreOption;
}

export function chart({ description, height, option }: Drawing): HTMLElement {
  const element = h('div', { class: 'chart', role: 'img', style: `height: ${height}px` });
  const whole = {
    animation: false,
    textStyle: { fontFamily: FONT, color: COLOURS.ink },
    aria: { enabled: true, label: { description } },
    ...option,
  };
  const drawn = new ResizeObserver(() => {
    if (!element.isConnected) return drawn.disconnect();
    const known = charts.get(element);
    if (known !== undefined) return known.resize();
    const made = init(element, null, { renderer: 'svg' });
    charts.set(element, made);
    made.setOption(whole);
  });
  drawn.observe(element);
  return element;
}

const charts = new WeakMap<HTMLElement, ReturnType<typeof init>>();
