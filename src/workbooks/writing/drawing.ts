/** Charts, coloured rules and checks of input of a tab, with names, currency and colours filled in. */
import { parseCell, parseZone, type Zone } from '../a1.ts';
import { type Currency, numberFormat } from '../formats.ts';
import { LOOKS, type Look } from '../looks.ts';
import type { ChartPlan, ConditionalRule, TabPlan } from '../plan.ts';
import { type Fillings, filledFormula, filledText } from './cell-text.ts';
import type { ChartSpec, RuleSpec, RuleStyle, ValidationSpec } from './port.ts';

export interface Places extends Fillings {
  /** The sheet of each tab. */
  readonly sheets: Readonly<Record<string, number>>;
}

export const validationsOf = (tab: TabPlan, fillings: Fillings): ValidationSpec[] =>
  (tab.validations ?? []).map(({ zone, rule, help }) => ({
    zone: parseZone(zone),
    rule,
    help: filledText(help, fillings),
  }));

export const rulesOf = (tab: TabPlan, fillings: Fillings): RuleSpec[] =>
  (tab.rules ?? []).map((rule) => ruleOf(rule, fillings));

function ruleOf(rule: ConditionalRule, fillings: Fillings): RuleSpec {
  const zone = parseZone(rule.zone);
  if (rule.type === 'scale') return { type: 'scale', zone, low: rule.low, high: rule.high };
  const style = styleOf(LOOKS[rule.look]);
  if (rule.type === 'text') return { type: 'text', zone, equals: filledText(rule.equals, fillings), style };
  return { type: 'formula', zone, formula: filledFormula(rule.formula, fillings), style };
}

const styleOf = ({ background, colour, bold }: Look): RuleStyle => ({
  ...(background === undefined ? {} : { background }),
  ...(colour === undefined ? {} : { colour }),
  ...(bold === undefined ? {} : { bold }),
});

export const chartsOf = (tab: TabPlan, places: Places): ChartSpec[] =>
  (tab.charts ?? []).map((chart) => {
    const { row, column } = parseCell(chart.at);
    const ranges = [chart.labels, ...chart.series].map(({ tab: other = tab.id, zone }) => ({
      sheet: sheetOf(other, places),
      zone: parseZone(zone) as Zone,
    }));
    const type = isCombined(chart) ? 'combo' : chart.type;
    return { type, ranges, row, column, options: optionsOf(chart, places) };
  });

/** Columns with lines over them. */
const isCombined = ({ type, series }: ChartPlan): boolean =>
  type === 'column' && series.some(({ line }) => line === true);

function sheetOf(tab: string, { sheets }: Places): number {
  const sheet = sheets[tab];
  if (sheet === undefined) throw new Error(`There is no tab ${tab} in the workbook`);
  return sheet;
}

const TEXT_COLOUR = LOOKS.plain.colour;
const GREY = LOOKS.note.colour;

function optionsOf(chart: ChartPlan, fillings: Fillings): Record<string, unknown> {
  const text = (given: string | undefined) => (given === undefined ? '' : filledText(given, fillings));
  const values = valueAxis(chart, fillings);
  const isBar = chart.type === 'bar';
  const titles = { horizontal: text(chart.horizontalTitle), vertical: text(chart.verticalTitle) };
  return {
    title: text(chart.title),
    titleTextStyle: { color: TEXT_COLOUR, fontSize: 13, bold: true },
    width: chart.width,
    height: chart.height,
    isStacked: chart.stacked === true,
    ...(isCombined(chart) ? { seriesType: 'bars' } : {}),
    legend: { position: chart.legend ?? 'none', textStyle: { color: GREY } },
    series: Object.fromEntries(
      chart.series.map(({ colour, dashed, line }, index) => [
        index,
        { color: colour, ...(dashed ? { lineDashStyle: [4, 4] } : {}), ...(line ? { type: 'line' } : {}) },
      ]),
    ),
    hAxis: { title: titles.horizontal, textStyle: { color: GREY }, ...(isBar ? values : {}) },
    vAxis: { title: titles.vertical, textStyle: { color: GREY }, ...(isBar ? {} : values) },
  };
}

/** An axis takes the format of its cells; charts write marks of currencies in another way than cells. */
function axisFormat({ format }: ChartPlan, currency: Currency): { readonly format?: string } {
  const pattern = format === undefined ? '"' : numberFormat(format, currency);
  return pattern.includes('"') ? {} : { format: pattern };
}

function valueAxis(chart: ChartPlan, { currency }: Fillings): Record<string, unknown> {
  const startsAtZero = chart.type === 'bar' || chart.type === 'column';
  const window = {
    ...(chart.min === undefined ? {} : { min: chart.min }),
    ...(chart.max === undefined ? {} : { max: chart.max }),
  };
  return {
    ...(startsAtZero ? { minValue: 0 } : {}),
    ...(Object.keys(window).length > 0 ? { viewWindow: window } : {}),
    ...axisFormat(chart, currency),
    gridlines: { color: '#E5EAEC' },
  };
}
