/** Charts, coloured rules, checks of input and protection of the open spreadsheet. */
import type { InputRule } from '../workbooks/plan.ts';
import type { ChartSpec, DrawingPort, FoundRule, RuleSpec, RuleStyle } from '../workbooks/writing/port.ts';
import { rangeIn } from './workbook-cells.ts';
import type { SheetOf } from './workbook-file.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function workbookDrawing(sheetOf: SheetOf): DrawingPort {
  return {
    rules: (sheet) =>
      sheetOf(sheet)
        .getConditionalFormatRules()
        .map((rule) => ({ zones: rule.getRanges().map((range) => range.getA1Notation()), handle: rule })),
    setRules: (sheet, rules) =>
      sheetOf(sheet).setConditionalFormatRules(rules.map((rule) => ruleOn(sheetOf(sheet), rule))),
    charts: (sheet) =>
      sheetOf(sheet)
        .getCharts()
        .map((chart) => ({ id: chart.getChartId() as number, handle: chart })),
    insertChart: (sheet, chart) =>
      sheetOf(sheet).insertChart(drawn(sheetOf(sheet).newChart(), chart, sheetOf).build()),
    updateChart: (sheet, { handle }, chart) =>
      sheetOf(sheet).updateChart(drawn((handle as Chart).modify().clearRanges(), chart, sheetOf).build()),
    restoreChart: (sheet, { handle }) => sheetOf(sheet).updateChart(handle as Chart),
    removeChart: (sheet, { handle }) => sheetOf(sheet).removeChart(handle as Chart),
    validations: (sheet, zone) => rangeIn(sheetOf(sheet), zone).getDataValidations(),
    setValidation: (sheet, { zone, rule, help }) =>
      void rangeIn(sheetOf(sheet), zone).setDataValidation(validation(sheetOf(sheet), rule, help)),
    clearValidations: (sheet, zone) => void rangeIn(sheetOf(sheet), zone).clearDataValidations(),
    restoreValidations: (sheet, zone, handle) =>
      void rangeIn(sheetOf(sheet), zone).setDataValidations(handle as (Validation | null)[][]),
    protect: (sheet, open) => {
      const protection = sheetOf(sheet).protect().setWarningOnly(true);
      if (open.length > 0) protection.setUnprotectedRanges(open.map((zone) => rangeIn(sheetOf(sheet), zone)));
    },
    protection: (sheet) =>
      sheetOf(sheet)
        .getProtections(SpreadsheetApp.ProtectionType.SHEET)
        .find((protection) => protection.isWarningOnly()),
    open: (sheet, protection, zones) =>
      void (protection as Protection).setUnprotectedRanges(
        zones.map((zone) => rangeIn(sheetOf(sheet), zone)),
      ),
  };
}

const CHART_KINDS = { column: 'COLUMN', bar: 'BAR', line: 'LINE', area: 'AREA', combo: 'COMBO' } as const;

/** Each range brings its header, so that its column is a series of that name. */
function drawn(builder: ChartBuilder, { type, ranges, row, column, options }: ChartSpec, sheetOf: SheetOf) {
  builder.setChartType(Charts.ChartType[CHART_KINDS[type]]);
  for (const { sheet, zone } of ranges) builder.addRange(rangeIn(sheetOf(sheet), zone));
  builder
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0);
  for (const option of Object.keys(options)) builder.setOption(option, options[option] as object);
  return builder;
}

function ruleOn(sheet: Sheet, rule: FoundRule | RuleSpec): Rule {
  if ('handle' in rule) return rule.handle as Rule;
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeIn(sheet, rule.zone)]);
  switch (rule.type) {
    case 'scale':
      return builder.setGradientMinpoint(rule.low).setGradientMaxpoint(rule.high).build();
    case 'text':
      return styled(builder.whenTextEqualTo(rule.equals), rule.style).build();
    case 'formula':
      return styled(builder.whenFormulaSatisfied(rule.formula), rule.style).build();
  }
}

function styled(
  builder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  { background, colour, bold }: RuleStyle,
) {
  if (background !== undefined) builder.setBackground(background);
  if (colour !== undefined) builder.setFontColor(colour);
  if (bold !== undefined) builder.setBold(bold);
  return builder;
}

/** Sheets has no check for just any number. */
const ANY_NUMBER = 1e15;

function validation(sheet: Sheet, rule: InputRule, help: string): Validation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(help);
  switch (rule.type) {
    case 'number':
      return builder.requireNumberBetween(rule.from ?? -ANY_NUMBER, rule.to ?? ANY_NUMBER).build();
    case 'list':
      return builder.requireValueInList([...rule.values], true).build();
    case 'range':
      return builder.requireValueInRange(sheet.getRange(rule.zone) as Range, true).build();
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'date':
      return builder.requireDate().build();
  }
}
