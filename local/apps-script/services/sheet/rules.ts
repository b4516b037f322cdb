/** The conditional formats of a sheet, in the order in which they win. */
import type { Command } from '../../../engine/engine.ts';
import type { EnumValue } from '../../enumeration.ts';
import { colourNumber, numberColour } from '../colours.ts';
import {
  conditionalFormatRule,
  type FormatRule,
  formatRules,
  type Point,
} from '../conditional-format-rule.ts';
import { ruleValues } from '../formula-values.ts';
import type { ServiceContext } from '../service-context.ts';

type Kind = 'number' | 'text' | 'date';

const OPERATORS: Readonly<Record<string, readonly [engine: string, kind: Kind]>> = {
  CELL_EMPTY: ['isEmpty', 'text'],
  CELL_NOT_EMPTY: ['isNotEmpty', 'text'],
  DATE_AFTER: ['dateIsAfter', 'date'],
  DATE_BEFORE: ['dateIsBefore', 'date'],
  DATE_EQUAL_TO: ['dateIs', 'date'],
  CUSTOM_FORMULA: ['customFormula', 'text'],
  NUMBER_BETWEEN: ['isBetween', 'number'],
  NUMBER_EQUAL_TO: ['isEqual', 'number'],
  NUMBER_GREATER_THAN: ['isGreaterThan', 'number'],
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ['isGreaterOrEqualTo', 'number'],
  NUMBER_LESS_THAN: ['isLessThan', 'number'],
  NUMBER_LESS_THAN_OR_EQUAL_TO: ['isLessOrEqualTo', 'number'],
  NUMBER_NOT_BETWEEN: ['isNotBetween', 'number'],
  NUMBER_NOT_EQUAL_TO: ['isNotEqual', 'number'],
  TEXT_CONTAINS: ['containsText', 'text'],
  TEXT_DOES_NOT_CONTAIN: ['notContainsText', 'text'],
  TEXT_ENDS_WITH: ['endsWithText', 'text'],
  TEXT_EQUAL_TO: ['isEqual', 'text'],
  TEXT_STARTS_WITH: ['beginsWithText', 'text'],
};

const INTERPOLATIONS: Readonly<Record<string, string>> = {
  MIN: 'value',
  MAX: 'value',
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
};

interface Threshold {
  readonly type: string;
  readonly color: number;
  readonly value?: string;
}

interface EngineRule {
  readonly type: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly style: FormatRule['look'];
  readonly minimum?: Threshold;
  readonly midpoint?: Threshold;
  readonly maximum?: Threshold;
}

/** The sheets that a formula names outside of its texts. */
function sheetsIn(formula: string): string[] {
  if (!formula.startsWith('=')) return [];
  const names = formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu);
  return Array.from(names, ([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? (plain as string));
}

export function ruleMembers(context: ServiceContext, sheetId: string): object {
  const { workbook, enumeration } = context;
  const { getters } = workbook.model;
  const { inward, outward } = ruleValues(context);
  const criteria = enumeration('Spreadsheet.BooleanCriteria');
  const interpolation = enumeration('Spreadsheet.InterpolationType');

  const threshold = ({ colour, type, value }: Point): Threshold => {
    const engineType = INTERPOLATIONS[type.name()] as string;
    const color = colourNumber(colour);
    return engineType === 'value' ? { type: 'value', color } : { type: engineType, color, value };
  };
  const engineRule = ({ condition, look, gradient: { min, mid, max } }: FormatRule): object => {
    if (condition === undefined) {
      const midpoint = mid === undefined ? {} : { midpoint: threshold(mid) };
      return {
        type: 'ColorScaleRule',
        minimum: threshold(min as Point),
        ...midpoint,
        maximum: threshold(max as Point),
      };
    }
    const operator = OPERATORS[condition.criteria.name()]?.[0];
    if (operator === undefined) {
      throw new Error(`local runtime: a rule by ${condition.criteria.name()} is not implemented here`);
    }
    const dated = operator.startsWith('dateIs') ? { dateValue: 'exactDate' } : {};
    return { type: 'CellIsRule', operator, values: condition.values.map(inward), style: look, ...dated };
  };

  const point = (end: 'MIN' | 'MAX', { type, color, value = '' }: Threshold): Point => {
    const name =
      type === 'value'
        ? end
        : (Object.keys(INTERPOLATIONS).find((key) => INTERPOLATIONS[key] === type) as string);
    return { colour: numberColour(color), type: interpolation[name] as EnumValue, value };
  };
  const ruleOf = (rule: EngineRule, texts: readonly string[]): FormatRule | undefined => {
    const places = texts.flatMap((text) => workbook.placeOf(text, sheetId) ?? []);
    if (rule.type === 'ColorScaleRule') {
      const { minimum, midpoint, maximum } = rule as Required<EngineRule>;
      const mid = midpoint === undefined ? {} : { mid: point('MIN', midpoint) };
      return {
        places,
        look: {},
        gradient: { min: point('MIN', minimum), ...mid, max: point('MAX', maximum) },
      };
    }
    const isText = rule.operator === 'isEqual' && Number.isNaN(Number(rule.values[0]));
    const found = Object.entries(OPERATORS).find(
      ([, [engine, kind]]) => engine === rule.operator && (!isText || kind === 'text'),
    );
    if (rule.type !== 'CellIsRule' || found === undefined) return undefined;
    const [name, [, kind]] = found;
    const values = rule.values.map((text) => outward(text, kind));
    const condition = { criteria: criteria[name] as EnumValue, values };
    return { places, condition, look: rule.style, gradient: {} };
  };

  const removal = (): Command[] =>
    getters.getConditionalFormats(sheetId).map(({ id }) => ['REMOVE_CONDITIONAL_FORMAT', { sheetId, id }]);
  return {
    getConditionalFormatRules: () =>
      getters.getConditionalFormats(sheetId).flatMap(({ rule, ranges }) => {
        const read = ruleOf(rule as unknown as EngineRule, ranges);
        return read === undefined ? [] : [conditionalFormatRule(context, read)];
      }),
    setConditionalFormatRules: (rules: object[]) => {
      const added = rules.map((object): Command => {
        const rule = formatRules.of(object);
        if (rule.places.some((place) => place.sheetId !== sheetId)) {
          throw new Error('Conditional format rule ranges must be on the same sheet.');
        }
        const values = rule.condition?.values ?? [];
        if (
          values.some((value) =>
            sheetsIn(String(value)).some((name) => name !== getters.getSheetName(sheetId)),
          )
        ) {
          throw new Error('Conditional format rule cannot reference a different sheet.');
        }
        const ranges = rule.places.map(({ zone }) => getters.getRangeDataFromZone(sheetId, zone));
        return [
          'ADD_CONDITIONAL_FORMAT',
          { sheetId, ranges, cf: { id: workbook.newId(), rule: engineRule(rule) } },
        ];
      });
      workbook.write([...removal(), ...added]);
    },
    clearConditionalFormatRules: () => workbook.write(removal()),
  };
}
