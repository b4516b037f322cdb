/** A chart in the engine's own form, so that it is really drawn and goes along into files. */
import { heightOf, widthOf, type Zone } from '../../../engine/zone.ts';
import type { Place, Workbook } from '../../workbook.ts';
import { hexColour } from '../colours.ts';
import { type ChartFacts, type Options, option } from './facts.ts';

/** Google's types by those of the engine. */
const TYPES: Readonly<Record<string, object>> = {
  COLUMN: { type: 'bar', horizontal: false },
  BAR: { type: 'bar', horizontal: true },
  LINE: { type: 'line', labelsAsText: true, cumulative: false },
  AREA: { type: 'line', labelsAsText: true, cumulative: false, fillArea: true },
  COMBO: { type: 'combo' },
  PIE: { type: 'pie', isDoughnut: false },
  SCATTER: { type: 'scatter', labelsAsText: false, cumulative: false },
};

/** Google's usual colours, for series without their own. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const TITLE = { fontSize: 16, color: '#757575' };

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';

export const sizeOf = ({ options }: ChartFacts): { width: number; height: number } => ({
  width: isNumber(options.width) ? options.width : 600,
  height: isNumber(options.height) ? options.height : 371,
});

export function chartDefinition(facts: ChartFacts, workbook: Workbook): object {
  const { options } = facts;
  const base = TYPES[facts.type];
  if (base === undefined) throw new Error(`local runtime: a chart of type ${facts.type} is not drawn here`);
  if (facts.places.length === 0) throw new Error('A chart must have at least one range.');
  const [labels, ...series] = lines(facts).map((place) => workbook.textOf(place));
  const background = options.backgroundColor;
  const fill = isText(background) ? background : option(options, 'backgroundColor.fill');
  return {
    ...base,
    title: title(options),
    background: isText(fill) ? hexColour(fill) : '#FFFFFF',
    legendPosition: legend(options, series.length),
    dataSource: {
      type: 'range',
      dataSets: series.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
      dataSetsHaveTitle: facts.numHeaders > 0,
      labelRange: labels,
    },
    dataSetStyles: Object.fromEntries(series.map((_, index) => [String(index), seriesLook(facts, index)])),
    axesDesign: { x: axis(options, 'hAxis'), y: axis(options, 'vAxis') },
    stacked: options.isStacked === true || isText(options.isStacked),
    hideDataMarkers: !(isNumber(options.pointSize) && options.pointSize > 0),
    showValues: series.some((_, index) => option(options, `series.${index}.dataLabel`) === 'value'),
    humanize: false,
  };
}

/** The labels and then each series, a column or a row of the ranges beside one another. */
function lines({ places, numHeaders, isTransposed, mergeStrategy }: ChartFacts): Place[] {
  if (places.length > 1 && (mergeStrategy === 'MERGE_ROWS') !== isTransposed) {
    throw new Error('local runtime: ranges are joined along their series only');
  }
  const skipped = Math.max(0, numHeaders - 1);
  return places.flatMap(({ sheetId, zone }) => {
    const parts = isTransposed
      ? count(heightOf(zone)).map(
          (row): Zone => ({
            ...zone,
            top: zone.top + row,
            bottom: zone.top + row,
            left: zone.left + skipped,
          }),
        )
      : count(widthOf(zone)).map(
          (column): Zone => ({
            ...zone,
            left: zone.left + column,
            right: zone.left + column,
            top: zone.top + skipped,
          }),
        );
    return parts.map((part) => ({ sheetId, zone: part }));
  });
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

function title(options: Options): object {
  const style = (name: string) => option(options, `titleTextStyle.${name}`);
  const [size, colour] = [style('fontSize'), style('color')];
  return {
    text: isText(options.title) ? options.title : '',
    bold: style('bold') === true,
    fontSize: isNumber(size) ? size : TITLE.fontSize,
    color: isText(colour) ? hexColour(colour) : TITLE.color,
  };
}

function legend(options: Options, series: number): string {
  const position = isText(options.legend) ? options.legend : option(options, 'legend.position');
  if (isText(position))
    return ['top', 'bottom', 'left', 'right', 'none'].includes(position) ? position : 'top';
  return series > 1 ? 'right' : 'none';
}

function axis(options: Options, name: string): object {
  const read = (...names: string[]) => names.map((part) => option(options, `${name}.${part}`)).find(isNumber);
  const [min, max] = [read('viewWindow.min', 'minValue'), read('viewWindow.max', 'maxValue')];
  const text = option(options, `${name}.title`);
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(isText(text) && text !== '' && { title: { text, fontSize: 11 } }),
  };
}

function seriesLook({ type, options }: ChartFacts, index: number): object {
  const read = (name: string) => option(options, `series.${index}.${name}`);
  const all = Array.isArray(options.colors) ? (options.colors as unknown[]) : [];
  const colour = [read('color'), all[index]].find(isText) ?? (COLOURS[index % COLOURS.length] as string);
  const label = read('labelInLegend');
  const kind = read('type') ?? options.seriesType;
  return {
    backgroundColor: hexColour(colour),
    ...(isText(label) && { label }),
    ...(read('targetAxisIndex') === 1 && { yAxisId: 'y1' }),
    ...(type === 'COMBO' && { type: kind === 'line' || kind === 'area' ? 'line' : 'bar' }),
    ...(Array.isArray(read('lineDashStyle')) && { dash: read('lineDashStyle') }),
  };
}
