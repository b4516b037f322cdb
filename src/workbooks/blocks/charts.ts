/** Charts in our colours: what is shown and where; sizes are pixels. */
import { SERIES_COLOURS } from '../looks.ts';
import type { ChartPlan, ChartRange } from '../plan.ts';

interface Wanted extends Pick<ChartPlan, 'title' | 'at' | 'width' | 'height'> {
  readonly labels: ChartRange;
  /** Columns with their header; the header is the name of the series. */
  readonly series: readonly ChartRange[];
  /** One for each series where the usual ones do not fit. */
  readonly colours?: readonly string[];
  /** Series from this one on are dashed, such as plan beside actual. */
  readonly dashedFrom?: number;
  /** Series from this one on are lines over the columns, on the same axis. */
  readonly linesFrom?: number;
}
type Options = Partial<
  Pick<ChartPlan, 'stacked' | 'format' | 'verticalTitle' | 'horizontalTitle' | 'min' | 'max'>
>;

/** So many times wider than high. */
const LOW = 3;

const chart =
  (type: ChartPlan['type'], fixed: Options = {}) =>
  ({
    series,
    colours = SERIES_COLOURS,
    dashedFrom = series.length,
    linesFrom = series.length,
    ...wanted
  }: Wanted & Options): ChartPlan => {
    if (series.length > colours.length) throw new Error(`“${wanted.title}” has more series than colours`);
    return {
      type,
      ...fixed,
      ...wanted,
      series: series.map((range, index) => ({
        ...range,
        colour: colours[index] as string,
        ...(index >= dashedFrom && { dashed: true }),
        ...(index >= linesFrom && { line: true }),
      })),
      legend: legendOf(wanted, series.length),
    };
  };

/** Below the chart, or beside one that is low. */
function legendOf(
  { width, height }: Pick<Wanted, 'width' | 'height'>,
  series: number,
): 'bottom' | 'right' | 'none' {
  if (series < 2) return 'none';
  return width > LOW * height ? 'right' : 'bottom';
}

export const lineChart = chart('line');
/** Columns and bars begin at zero. */
export const columnChart = chart('column', { min: 0 });
export const barChart = chart('bar', { min: 0 });
/** Around zero, such as results that may be losses. */
export const signedBarChart = chart('bar');
