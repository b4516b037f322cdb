/** Draws the charts of a file anew where the engine leaves out what a reader would miss, such as dashes and limits. */
import type { BookInFile, SheetInFile } from '../book-in-file.ts';
import { chartFacts, type Definition } from './chart-facts.ts';
import { chartName, chartXml } from './chart-xml.ts';

interface Figure {
  readonly id: string;
  readonly tag: string;
}

interface Charts {
  readonly getFigures: (sheetId: string) => readonly Figure[];
  readonly getChartIds: (sheetId: string) => readonly string[];
  readonly getChartFromFigureId?: unknown;
  readonly getFigureIdFromChartId: (chartId: string) => string;
  readonly getChartDefinition: (chartId: string) => Definition;
  readonly getChart: (
    chartId: string,
  ) => { getDefinitionForExcel(getters: unknown): object | undefined } | undefined;
}

/** The engine numbers the charts of a file in the order of its sheets. */
export function redrawCharts(book: BookInFile): void {
  const getters = book.model.getters as unknown as Charts;
  let number = 0;
  for (const sheet of book.sheets) {
    for (const id of chartsOn(sheet, getters)) {
      number += 1;
      const facts = chartFacts(book, getters.getChartDefinition(id), sheet.id);
      if (facts === undefined) continue;
      const name = chartName(facts);
      const [path, drawing] = [`xl/charts/chart${number}.xml`, `xl/drawings/drawing${sheet.index}.xml`];
      book.parts.change(path, () => chartXml(facts));
      book.parts.change(drawing, (xml) =>
        xml.replace(`name="Chart ${number}" title="Chart"`, `name="Chart ${number}" descr="${name}"`),
      );
    }
  }
}

function chartsOn({ id: sheetId }: SheetInFile, getters: Charts): string[] {
  const byFigure = new Map(
    getters.getChartIds(sheetId).map((id) => [getters.getFigureIdFromChartId(id), id]),
  );
  return getters
    .getFigures(sheetId)
    .flatMap(({ id }) => byFigure.get(id) ?? [])
    .filter((id) => getters.getChart(id)?.getDefinitionForExcel(getters) !== undefined);
}
