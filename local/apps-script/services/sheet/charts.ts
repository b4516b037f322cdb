/** The charts of a sheet: drawn by the engine, with what their scripts said of them kept beside. */
import { ANNOTATE, type Annotation, DROP_ANNOTATION } from '../../../engine/annotations.ts';
import type { Command } from '../../../engine/engine.ts';
import { chartDefinition, sizeOf } from '../charts/definition.ts';
import { chartBuilder, embeddedChart } from '../charts/embedded-chart.ts';
import { type ChartFacts, charts, NEW_CHART } from '../charts/facts.ts';
import type { ServiceContext } from '../service-context.ts';

type Kept = Omit<ChartFacts, 'id' | 'places' | 'position'>;

export function chartMembers(context: ServiceContext, sheetId: string): object {
  const { workbook } = context;
  const { getters } = workbook.model;

  const annotation = (id: string, { id: _, places, position, ...data }: ChartFacts): Annotation => ({
    id: `chart:${id}`,
    kind: 'chart',
    sheetId,
    ranges: places.map((place) => workbook.textOf(place)),
    data: data satisfies Kept,
  });
  const anchor = ({ position: { row, column, x, y } }: ChartFacts) => {
    if (row > getters.getNumberRows(sheetId) || column > getters.getNumberCols(sheetId)) {
      throw new Error('The position of the chart is outside the sheet.');
    }
    return { col: column - 1, row: row - 1, offset: { x, y } };
  };
  const figures = () => getters.getFigures(sheetId).filter(({ tag }) => tag === 'chart');
  /** A chart that was drawn by hand has only a place. */
  const factsOf = (figure: ReturnType<typeof figures>[number]): ChartFacts => {
    const { id, col, row, offset, width, height } = figure;
    const kept = workbook.annotation(`chart:${id}`);
    const data = (kept?.data ?? NEW_CHART) as unknown as Kept;
    const places = (kept?.ranges ?? []).flatMap((text) => workbook.placeOf(text) ?? []);
    const position = { row: row + 1, column: col + 1, x: offset.x, y: offset.y };
    return { ...data, id, places, position, options: { ...data.options, width, height } };
  };
  const idOf = (chart: object): string => {
    const { id } = charts.of(chart);
    if (id === undefined || !figures().some((figure) => figure.id === id)) {
      throw new Error('The chart does not exist on this sheet.');
    }
    return id;
  };

  return {
    newChart: () => chartBuilder(context),
    getCharts: () => figures().map((figure) => embeddedChart(context, factsOf(figure))),
    insertChart: (chart: object) => {
      const facts = charts.of(chart);
      const id = workbook.newId();
      const definition = chartDefinition(facts, workbook);
      const place = { sheetId, ...anchor(facts), size: sizeOf(facts) };
      workbook.write([
        ['CREATE_CHART', { figureId: id, chartId: id, definition, ...place }],
        [ANNOTATE, { annotation: annotation(id, facts) }],
      ]);
    },
    updateChart: (chart: object) => {
      const facts = charts.of(chart);
      const id = idOf(chart);
      const figure: Command = [
        'UPDATE_FIGURE',
        { sheetId, figureId: id, ...anchor(facts), ...sizeOf(facts) },
      ];
      const chartId = chartIdOf(id);
      workbook.write([
        ['UPDATE_CHART', { sheetId, figureId: id, chartId, definition: chartDefinition(facts, workbook) }],
        figure,
        [ANNOTATE, { annotation: annotation(id, facts) }],
      ]);
    },
    removeChart: (chart: object) => {
      const id = idOf(chart);
      workbook.write([
        ['DELETE_FIGURE', { sheetId, figureId: id }],
        [DROP_ANNOTATION, { id: `chart:${id}` }],
      ]);
    },
  };

  function chartIdOf(figureId: string): string {
    const ids = getters.getChartIds(sheetId);
    return ids.find((chartId) => getters.getFigureIdFromChartId(chartId) === figureId) as string;
  }
}
