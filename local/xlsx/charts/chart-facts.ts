/** A chart with the values of its cells, as far as files show it. */
import type { Model } from '../../engine/engine.ts';
import type { Zone } from '../../engine/zone.ts';
import { type BookInFile, type PlaceInFile, placeOf, referenceTo } from '../book-in-file.ts';

export interface ChartFacts {
  readonly title: ChartTitle;
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly hasMarkers: boolean;
  readonly showsValues: boolean;
  readonly legend: string;
  readonly background: string;
  readonly series: readonly SeriesFacts[];
  readonly labels: Cells | undefined;
  readonly category: AxisFacts;
  readonly value: AxisFacts;
}

export interface ChartTitle {
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  readonly colour: string;
}

export interface SeriesFacts {
  readonly kind: 'bar' | 'line' | 'area';
  readonly colour: string;
  readonly isDashed: boolean;
  readonly name: Cells | undefined;
  readonly values: Cells;
}

export interface AxisFacts {
  readonly title: string;
  readonly min?: number;
  readonly max?: number;
}

export interface Cells {
  readonly reference: string;
  readonly values: readonly unknown[];
  readonly shown: readonly string[];
  readonly format: string;
}

/** The engine's own description, as far as it is read here. */
export interface Definition {
  readonly type: string;
  readonly title?: {
    readonly text?: string;
    readonly bold?: boolean;
    readonly fontSize?: number;
    readonly color?: string;
  };
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  readonly fillArea?: boolean;
  readonly hideDataMarkers?: boolean;
  readonly showValues?: boolean;
  readonly legendPosition?: string;
  readonly background?: string;
  readonly dataSource?: {
    readonly dataSets?: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    readonly dataSetsHaveTitle?: boolean;
    readonly labelRange?: string;
  };
  readonly dataSetStyles?: Readonly<Record<string, SeriesStyle | undefined>>;
  readonly axesDesign?: Readonly<
    Record<
      string,
      | { readonly title?: { readonly text?: string }; readonly min?: number; readonly max?: number }
      | undefined
    >
  >;
}

interface SeriesStyle {
  readonly backgroundColor?: string;
  readonly type?: string;
  readonly dash?: unknown;
  readonly yAxisId?: string;
  readonly trend?: { readonly display?: boolean };
}

const DRAWN = ['bar', 'line', 'combo'];
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Undefined for charts of other types, with two axes or with trends: those are left to the engine. */
export function chartFacts(
  book: BookInFile,
  definition: Definition,
  sheetId: string,
): ChartFacts | undefined {
  const { dataSource, dataSetStyles = {}, axesDesign = {} } = definition;
  const styles = Object.values(dataSetStyles);
  const isPlain = styles.every((style) => style?.yAxisId !== 'y1' && style?.trend?.display !== true);
  if (!DRAWN.includes(definition.type) || !isPlain) return undefined;
  const skipped = dataSource?.dataSetsHaveTitle === true ? 1 : 0;
  const series = (dataSource?.dataSets ?? []).map(
    ({ dataSetId, dataRange }, index): SeriesFacts | undefined => {
      const place = placeOf(book, dataRange, sheetId);
      if (place === undefined) return undefined;
      const style = dataSetStyles[dataSetId];
      return {
        kind: kindOf(definition, style, index),
        colour: style?.backgroundColor ?? (COLOURS[index % COLOURS.length] as string),
        isDashed: Array.isArray(style?.dash),
        name: skipped === 0 ? undefined : cellsOf(book, firstOf(place)),
        values: cellsOf(book, withoutFirst(place, skipped)),
      };
    },
  );
  if (series.length === 0 || series.includes(undefined)) return undefined;
  const labels =
    dataSource?.labelRange === undefined ? undefined : placeOf(book, dataSource.labelRange, sheetId);
  const isHorizontal = definition.horizontal === true;
  const axis = (name: string): AxisFacts => {
    const { title, min, max } = axesDesign[name] ?? {};
    return { title: title?.text ?? '', ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  };
  return {
    title: titleOf(definition),
    isHorizontal,
    isStacked: definition.stacked === true,
    hasMarkers: definition.hideDataMarkers !== true,
    showsValues: definition.showValues === true,
    legend: definition.legendPosition ?? 'none',
    background: definition.background ?? '#FFFFFF',
    series: series as SeriesFacts[],
    labels: labels && cellsOf(book, withoutFirst(labels, skipped)),
    category: axis(isHorizontal ? 'y' : 'x'),
    value: axis(isHorizontal ? 'x' : 'y'),
  };
}

const titleOf = ({ title = {} }: Definition): ChartTitle => ({
  text: title.text ?? '',
  bold: title.bold === true,
  size: title.fontSize ?? 16,
  colour: title.color ?? '#757575',
});

function kindOf(
  { type, fillArea }: Definition,
  style: SeriesStyle | undefined,
  index: number,
): SeriesFacts['kind'] {
  if (type === 'bar') return 'bar';
  if (type === 'line') return fillArea === true ? 'area' : 'line';
  return (style?.type ?? (index === 0 ? 'bar' : 'line')) === 'line' ? 'line' : 'bar';
}

/** Series stand in columns; where a range is wider than high, in rows. */
const isRow = ({ left, right, top, bottom }: Zone): boolean => right - left > bottom - top;

function firstOf({ sheet, zone }: PlaceInFile): PlaceInFile {
  return { sheet, zone: { ...zone, bottom: zone.top, right: zone.left } };
}

function withoutFirst({ sheet, zone }: PlaceInFile, skipped: number): PlaceInFile {
  const { left, top } = zone;
  return { sheet, zone: isRow(zone) ? { ...zone, left: left + skipped } : { ...zone, top: top + skipped } };
}

function cellsOf({ model }: BookInFile, place: PlaceInFile): Cells {
  const cells = evaluated(model, place);
  return {
    reference: referenceTo(place),
    values: cells.map(({ value }) => value),
    shown: cells.map(({ formattedValue }) => formattedValue),
    format: cells.find(({ format }) => format !== undefined)?.format ?? 'General',
  };
}

const evaluated = ({ getters }: Model, { sheet, zone }: PlaceInFile) => {
  const { top, left, bottom, right } = zone;
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const width = right - left + 1;
    return getters.getEvaluatedCell({
      sheetId: sheet.id,
      row: top + Math.floor(index / width),
      col: left + (index % width),
    });
  });
};
