/** EmbeddedChart and the builders of charts: building draws nothing, only a sheet does. */
import type { EnumValue } from '../../enumeration.ts';
import { ranges } from '../range/place.ts';
import type { ServiceContext } from '../service-context.ts';
import { type ChartFacts, charts, NEW_CHART, option, withOption } from './facts.ts';

/** The builder of each kind of chart, by the type that it makes. */
const BUILDERS: Readonly<Record<string, string>> = {
  AREA: 'Area',
  BAR: 'Bar',
  COLUMN: 'Column',
  COMBO: 'Combo',
  HISTOGRAM: 'Histogram',
  LINE: 'Line',
  PIE: 'Pie',
  SCATTER: 'Scatter',
  TABLE: 'Table',
};

/** Methods that set one option with their first argument. */
const OPTION_SETTERS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setColors: 'colors',
  setBackgroundColor: 'backgroundColor',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
};

export function embeddedChart(context: ServiceContext, facts: ChartFacts): object {
  const { workbook, strict, enumeration, objects } = context;
  const object = strict('Spreadsheet.EmbeddedChart', {
    getChartId: () => (facts.id === undefined ? null : workbook.numberOf(facts.id)),
    getContainerInfo: () => containerInfo(context, facts),
    getHiddenDimensionStrategy: () =>
      enumeration('Charts.ChartHiddenDimensionStrategy')[facts.hiddenStrategy],
    getMergeStrategy: () => enumeration('Charts.ChartMergeStrategy')[facts.mergeStrategy],
    getNumHeaders: () => facts.numHeaders,
    getOptions: () =>
      strict('Charts.ChartOptions', {
        get: (name: string) => option(facts.options, name) ?? null,
      }),
    getRanges: () => facts.places.map(({ sheetId, zone }) => objects.range(sheetId, zone)),
    getTransposeRowsAndColumns: () => facts.isTransposed,
    modify: () => chartBuilder(context, facts),
  });
  return charts.give(object, facts);
}

/** `kind` is the type of chart whose own methods the builder has; without it there are only those of all charts. */
export function chartBuilder(context: ServiceContext, from: ChartFacts = NEW_CHART, kind?: string): object {
  const { strict, enumeration, objects, membersOf } = context;
  const className = `Spreadsheet.Embedded${kind === undefined ? '' : BUILDERS[kind]}ChartBuilder`;
  let facts = from;
  const change = (part: Partial<ChartFacts>) => {
    facts = { ...facts, ...part };
    return self;
  };
  const setOption = (name: string, value: unknown) => {
    const plain = value === undefined ? null : JSON.parse(JSON.stringify(value));
    return change({ options: withOption(facts.options, name, plain) });
  };
  const conversions = Object.entries(BUILDERS).map(([type, name]) => [
    `as${name}Chart`,
    () => chartBuilder(context, { ...facts, type }, type),
  ]);
  const setters = Object.entries(OPTION_SETTERS).map(([method, name]) => [
    method,
    (value: unknown) => setOption(name, value),
  ]);
  const all: Record<string, unknown> = {
    ...Object.fromEntries(conversions),
    ...Object.fromEntries(setters),
    setStacked: () => setOption('isStacked', true),
    setRange: (start: number, end: number) => setOption('vAxis.viewWindow', { min: start, max: end }),
    setLegendPosition: (position: EnumValue) => setOption('legend.position', position.name().toLowerCase()),
    setOption,
    addRange: (range: object) => change({ places: [...facts.places, ranges.of(range)] }),
    clearRanges: () => change({ places: [] }),
    removeRange: (range: object) => {
      const gone = JSON.stringify(ranges.of(range));
      return change({ places: facts.places.filter((place) => JSON.stringify(place) !== gone) });
    },
    getRanges: () => facts.places.map(({ sheetId, zone }) => objects.range(sheetId, zone)),
    getChartType: () => enumeration('Charts.ChartType')[facts.type],
    getContainer: () => containerInfo(context, facts),
    setChartType: (type: EnumValue) => change({ type: type.name() }),
    setNumHeaders: (numHeaders: number) => change({ numHeaders }),
    setMergeStrategy: (strategy: EnumValue) => change({ mergeStrategy: strategy.name() }),
    setHiddenDimensionStrategy: (strategy: EnumValue) => change({ hiddenStrategy: strategy.name() }),
    setTransposeRowsAndColumns: (isTransposed: boolean) => change({ isTransposed }),
    setPosition: (row: number, column: number, x: number, y: number) => {
      if (row < 1 || column < 1) throw new Error('The position of the chart is outside the sheet.');
      return change({ position: { row, column, x, y } });
    },
    build: () => embeddedChart(context, facts),
  };
  const known = new Set(membersOf(className));
  const own = Object.fromEntries(Object.entries(all).filter(([name]) => known.has(name)));
  const self: object = strict(className, own);
  return self;
}

const containerInfo = ({ strict }: ServiceContext, { position }: ChartFacts): object =>
  strict('Spreadsheet.ContainerInfo', {
    getAnchorRow: () => position.row,
    getAnchorColumn: () => position.column,
    getOffsetX: () => position.x,
    getOffsetY: () => position.y,
  });
