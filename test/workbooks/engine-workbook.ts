/** A plan as a workbook of the sheet engine, to recalculate its formulas and to look at it. */

import type { Engine } from '../../local/engine/engine.ts';
import { canonicalFormula } from '../../local/engine/formula-text.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import type { Figure, SheetData, Style, WorkbookData } from '../../local/engine/workbook-data.ts';
import { cellName, parseZone, type Zone } from '../../src/workbooks/a1.ts';
import { type Currency, currencyMark, type FormatName, numberFormat } from '../../src/workbooks/formats.ts';
import { LOOKS, type Look, type LookName } from '../../src/workbooks/looks.ts';
import type {
  CellContent,
  ChartPlan,
  ChartRange,
  ConditionalRule,
  TabPlan,
  WorkbookPlan,
} from '../../src/workbooks/plan.ts';
import { USUAL_HEIGHT } from '../../src/workbooks/usual-size.ts';

const LOOK_NAMES = Object.keys(LOOKS) as LookName[];

export const sheetName = (plan: WorkbookPlan, tab: string): string =>
  `${plan.shortTitle} · ${plan.tabs.find(({ id }) => id === tab)?.name ?? tab}`;

export function engineWorkbook(
  plan: WorkbookPlan,
  engine: Engine,
  { locale = LOCALES[plan.language], currency = 'SEK' as Currency } = {},
): WorkbookData {
  const formats: string[] = [];
  const formatNumber = (name: FormatName) => {
    const pattern = numberFormat(name, currency);
    if (!formats.includes(pattern)) formats.push(pattern);
    return formats.indexOf(pattern) + 1;
  };
  const content = (cell: CellContent): string | undefined => {
    if (cell === null || cell === '') return undefined;
    if (typeof cell !== 'string') return String(cell).toUpperCase();
    const text = cell.replace(/\{currency\}/g, currency).replace(/\{money\}/g, currencyMark(currency));
    if (!text.startsWith('=')) return /^\p{L}/u.test(text) ? text : `'${text}`;
    const named = text.replace(/\{tab:(\w+)\}/g, (_, tab: string) => `'${sheetName(plan, tab)}'`);
    return canonicalFormula(named, LOCALES.en, engine.tokenize as never);
  };
  const sheets = plan.tabs.map((tab) => sheetData(plan, tab, content, formatNumber));
  return {
    sheets,
    styles: Object.fromEntries(LOOK_NAMES.map((name, index) => [index + 1, styleOf(LOOKS[name])])),
    formats: Object.fromEntries(formats.map((pattern, index) => [index + 1, pattern])),
    settings: { locale },
  };
}

function sheetData(
  plan: WorkbookPlan,
  tab: TabPlan,
  content: (cell: CellContent) => string | undefined,
  formatNumber: (name: FormatName) => number,
): SheetData {
  const cells: Record<string, string | undefined> = {};
  for (const { at, cells: rows } of tab.blocks) {
    const { top, left } = parseZone(at);
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        cells[cellName(top + down, left + right)] = content(cell);
      });
    });
  }
  const styles: Record<string, number> = {};
  const formats: Record<string, number> = {};
  for (const { zone, look } of tab.looks ?? []) {
    for (const cell of within(zone, tab)) styles[cell] = LOOK_NAMES.indexOf(look) + 1;
  }
  for (const { zone, format } of tab.formats ?? []) {
    for (const cell of within(zone, tab)) formats[cell] = formatNumber(format);
  }
  const rows: Record<string, { size: number }> = {};
  for (const { row, count, pixels } of tab.rowHeights ?? []) {
    for (let index = 0; index < count; index++) rows[row + index - 1] = { size: pixels };
  }
  for (let row = 0; row < Math.min(tab.rows, 300); row++) rows[row] ??= { size: USUAL_HEIGHT };
  return {
    id: tab.id,
    name: sheetName(plan, tab.id),
    colNumber: tab.columns,
    rowNumber: tab.rows,
    cells,
    styles,
    formats,
    rows,
    cols: Object.fromEntries(tab.columnWidths.map((size, index) => [index, { size }])),
    merges: tab.merges ?? [],
    areGridLinesVisible: tab.gridlines === true,
    panes: { xSplit: tab.frozen?.columns ?? 0, ySplit: tab.frozen?.rows ?? 0 },
    conditionalFormats: (tab.rules ?? []).map((rule, index) => conditional(tab, rule, index)),
    figures: (tab.charts ?? []).map((chart, index) => figure(plan, tab, chart, index)),
  };
}

/** The cells of a zone; of the long zone of user's rows only those in sight. */
function within(zone: string, { rows }: TabPlan): string[] {
  const { top, left, right, bottom } = parseZone(zone);
  const names: string[] = [];
  for (let row = top; row <= Math.min(bottom, rows, 400); row++) {
    for (let column = left; column <= right; column++) names.push(cellName(row, column));
  }
  return names;
}

const styleOf = ({ background, colour, size = 10, bold, italic, align, vertical, wrap }: Look): Style =>
  ({
    ...(background !== undefined && { fillColor: background }),
    ...(colour !== undefined && { textColor: colour }),
    fontSize: size,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(align !== undefined && { align }),
    ...(vertical !== undefined && { verticalAlign: vertical }),
    ...(wrap && { wrapping: 'wrap' }),
  }) as Style;

function conditional(tab: TabPlan, rule: ConditionalRule, index: number): object {
  const common = { id: `${tab.id}-rule-${index}`, ranges: [rule.zone] };
  if (rule.type === 'scale') {
    const colour = (text: string) => Number.parseInt(text.slice(1), 16);
    return {
      ...common,
      rule: {
        type: 'ColorScaleRule',
        minimum: { type: 'value', color: colour(rule.low) },
        maximum: { type: 'value', color: colour(rule.high) },
      },
    };
  }
  const { background, colour, bold } = LOOKS[rule.look] as Look;
  const style = { fillColor: background, textColor: colour, bold };
  const [operator, value] =
    rule.type === 'text' ? ['isEqual', rule.equals] : ['customFormula', rule.formula.replace(/;/g, ',')];
  return { ...common, rule: { type: 'CellIsRule', operator, values: [value], style } };
}

function figure(plan: WorkbookPlan, tab: TabPlan, chart: ChartPlan, index: number): Figure {
  const id = `${tab.id}-chart-${index}`;
  const { top, left } = parseZone(chart.at);
  const range = ({ tab: other = tab.id, zone }: ChartRange) => `'${sheetName(plan, other)}'!${zone}`;
  const horizontal = chart.type === 'bar';
  const combined = chart.series.some(({ line }) => line === true);
  const limits = {
    ...(chart.min !== undefined && { min: chart.min }),
    ...(chart.max !== undefined && { max: chart.max }),
  };
  return {
    id,
    tag: 'chart',
    col: left - 1,
    row: top - 1,
    offset: { x: 0, y: 0 },
    width: chart.width,
    height: chart.height,
    data: {
      chartId: id,
      type: combined ? 'combo' : chart.type === 'line' || chart.type === 'area' ? 'line' : 'bar',
      title: { text: chart.title, bold: true, fontSize: 14, color: '#12343B' },
      dataSource: {
        type: 'range',
        dataSets: chart.series.map((series, number) => ({
          dataSetId: String(number),
          dataRange: range(series),
        })),
        dataSetsHaveTitle: true,
        labelRange: range(withoutHeader(chart.labels)),
      },
      dataSetStyles: Object.fromEntries(
        chart.series.map(({ colour, line }, number) => [
          String(number),
          { backgroundColor: colour, ...(combined && { type: line === true ? 'line' : 'bar' }) },
        ]),
      ),
      legendPosition: chart.legend ?? 'none',
      background: '#FFFFFF',
      humanize: false,
      stacked: chart.stacked === true,
      horizontal,
      fillArea: chart.type === 'area',
      labelsAsText: true,
      cumulative: false,
      hideDataMarkers: false,
      axesDesign: {
        [horizontal ? 'x' : 'y']: {
          ...limits,
          ...(chart.verticalTitle !== undefined && { title: { text: chart.verticalTitle, fontSize: 11 } }),
        },
      },
    },
  };
}

const withoutHeader = ({ zone, ...rest }: ChartRange): ChartRange => {
  const { top, left, bottom, right }: Zone = parseZone(zone);
  return { ...rest, zone: `${cellName(top + 1, left)}:${cellName(bottom, right)}` };
};
