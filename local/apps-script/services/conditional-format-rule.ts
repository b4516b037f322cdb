/** ConditionalFormatRule and its builder: how cells look while something is true of them. */
import type { Style } from '../../engine/workbook-data.ts';
import type { EnumValue } from '../enumeration.ts';
import type { Place } from '../workbook.ts';
import { hexColour } from './colours.ts';
import { Handles } from './handles.ts';
import { ranges } from './range/place.ts';
import type { ServiceContext } from './service-context.ts';

export interface Point {
  readonly colour: string;
  readonly type: EnumValue;
  readonly value: string;
}

export type RuleLook = Pick<Style, 'bold' | 'italic'> & {
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
  readonly textColor?: string;
};

export interface FormatRule {
  readonly places: readonly Place[];
  readonly condition?: { readonly criteria: EnumValue; readonly values: readonly unknown[] };
  readonly look: RuleLook;
  readonly gradient: { readonly min?: Point; readonly mid?: Point; readonly max?: Point };
}

export const formatRules = new Handles<FormatRule>();

/** Builder methods by the criteria they set; their arguments are the values. */
const CONDITIONS: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

const EMPTY: FormatRule = { places: [], look: {}, gradient: {} };

export function conditionalFormatRule(context: ServiceContext, rule: FormatRule): object {
  const object = context.strict('Spreadsheet.ConditionalFormatRule', {
    ...readMembers(context, () => rule),
    copy: () => conditionalFormatRuleBuilder(context, rule),
  });
  return formatRules.give(object, rule);
}

export function conditionalFormatRuleBuilder(context: ServiceContext, from: FormatRule = EMPTY): object {
  const { strict, enumeration } = context;
  const criteria = enumeration('Spreadsheet.BooleanCriteria');
  const interpolation = enumeration('Spreadsheet.InterpolationType');
  let rule = from;
  const change = (part: Partial<FormatRule>) => {
    rule = { ...rule, ...part };
    return self;
  };
  const look = (part: RuleLook) => change({ look: { ...rule.look, ...part } });
  const when = (name: string, values: readonly unknown[]) =>
    change({ condition: { criteria: criteria[name] as EnumValue, values } });
  const point = (end: 'min' | 'mid' | 'max', colour: string, type: EnumValue, value: string) =>
    change({ gradient: { ...rule.gradient, [end]: { colour: hexColour(colour), type, value } } });
  const conditions = Object.entries(CONDITIONS).map(([method, name]) => [
    method,
    (...values: unknown[]) => when(name, values),
  ]);
  const self: object = strict('Spreadsheet.ConditionalFormatRuleBuilder', {
    ...readMembers(context, () => rule),
    ...Object.fromEntries(conditions),
    withCriteria: (wanted: EnumValue, values: unknown[]) => when(wanted.name(), values),
    setBackground: (colour: string | null) => look({ fillColor: colour === null ? '' : hexColour(colour) }),
    setFontColor: (colour: string | null) => look({ textColor: colour === null ? '' : hexColour(colour) }),
    setBold: (bold: boolean | null) => look({ bold: bold ?? false }),
    setItalic: (italic: boolean | null) => look({ italic: italic ?? false }),
    setUnderline: (underline: boolean | null) => look({ underline: underline ?? false }),
    setStrikethrough: (strikethrough: boolean | null) => look({ strikethrough: strikethrough ?? false }),
    setGradientMinpoint: (colour: string) => point('min', colour, interpolation.MIN as EnumValue, ''),
    setGradientMaxpoint: (colour: string) => point('max', colour, interpolation.MAX as EnumValue, ''),
    setGradientMinpointWithValue: (colour: string, type: EnumValue, value: string) =>
      point('min', colour, type, value),
    setGradientMidpointWithValue: (colour: string, type: EnumValue, value: string) =>
      point('mid', colour, type, value),
    setGradientMaxpointWithValue: (colour: string, type: EnumValue, value: string) =>
      point('max', colour, type, value),
    setRanges: (given: object[]) => change({ places: given.map((range) => ranges.of(range)) }),
    copy: () => conditionalFormatRuleBuilder(context, rule),
    build: () => {
      checkComplete(rule);
      return conditionalFormatRule(context, rule);
    },
  });
  return self;
}

function checkComplete({ places, condition, gradient }: FormatRule): void {
  if (places.length === 0) throw new Error('Conditional format rule must have at least one range.');
  const hasGradient = gradient.min !== undefined && gradient.max !== undefined;
  if (condition === undefined && !hasGradient) {
    throw new Error('Conditional format rule must have a boolean condition or a gradient condition.');
  }
}

function readMembers({ strict, objects }: ServiceContext, rule: () => FormatRule): Record<string, unknown> {
  return {
    getRanges: () => rule().places.map(({ sheetId, zone }) => objects.range(sheetId, zone)),
    getBooleanCondition: () => {
      const { condition, look } = rule();
      if (condition === undefined) return null;
      return strict('Spreadsheet.BooleanCondition', {
        getCriteriaType: () => condition.criteria,
        getCriteriaValues: () => condition.values,
        getBackground: () => look.fillColor || null,
        getFontColor: () => look.textColor || null,
        getBold: () => look.bold ?? null,
        getItalic: () => look.italic ?? null,
        getUnderline: () => look.underline ?? null,
        getStrikethrough: () => look.strikethrough ?? null,
      });
    },
    getGradientCondition: () => {
      const { min, mid, max } = rule().gradient;
      if (min === undefined || max === undefined) return null;
      const ends = Object.entries({ Min: min, Mid: mid, Max: max }).flatMap(([end, point]) => [
        [`get${end}Color`, () => point?.colour ?? ''],
        [`get${end}Type`, () => point?.type ?? null],
        [`get${end}Value`, () => point?.value ?? ''],
      ]);
      return strict('Spreadsheet.GradientCondition', Object.fromEntries(ends));
    },
  };
}
