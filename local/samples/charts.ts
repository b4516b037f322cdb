/** Column and line charts as the engine describes them. */
import type { Figure } from '../engine/workbook-data.ts';

interface Series {
  readonly title: string;
  /** Name of each series to its range. */
  readonly values: Readonly<Record<string, string>>;
  readonly labels: string;
  /** What the vertical axis measures. */
  readonly axis?: string;
  /** One for each series, in order, where the usual colours do not fit. */
  readonly colours?: readonly string[];
}

const COLOURS = ['#0B6E7F', '#E08A1E', '#6C5B9E', '#3E8E5A', '#B5485D'];

/** A middle line between a lower and an upper one of the same quieter colour. */
export const BAND_COLOURS = { middle: '#0B6E7F', limit: '#8DBFC6', other: '#E08A1E' } as const;

/** Columns start at zero. */
export const columnChart = (series: Series, { stacked = false } = {}): Figure['data'] =>
  chart(series, { type: 'bar', stacked, axesDesign: axes(series, { min: 0 }) });

export const lineChart = (series: Series, { markers = true } = {}): Figure['data'] =>
  chart(series, {
    type: 'line',
    stacked: false,
    labelsAsText: true,
    cumulative: false,
    hideDataMarkers: !markers,
    axesDesign: axes(series, {}),
  });

function chart(series: Series, definition: object): Figure['data'] {
  const names = Object.keys(series.values);
  const colours = series.colours ?? COLOURS;
  return {
    title: { text: series.title, bold: true, fontSize: 14, color: '#12343B' },
    dataSource: {
      type: 'range',
      dataSets: names.map((name, index) => ({ dataSetId: String(index), dataRange: series.values[name] })),
      dataSetsHaveTitle: false,
      labelRange: series.labels,
    },
    dataSetStyles: Object.fromEntries(
      names.map((label, index) => [String(index), { label, backgroundColor: colours[index] }]),
    ),
    legendPosition: names.length > 1 ? 'bottom' : 'none',
    background: '#FFFFFF',
    humanize: false,
    ...definition,
  };
}

const axes = ({ axis }: Series, limits: { min?: number }) => ({
  y: { ...limits, ...(axis !== undefined && { title: { text: axis, fontSize: 11 } }) },
});
