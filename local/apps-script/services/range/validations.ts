/** Data validation of cells, kept and enforced by the sheet engine; checkboxes are one kind of it. */
import { ANNOTATE, DROP_ANNOTATION } from '../../../engine/annotations.ts';
import type { Command } from '../../../engine/engine.ts';
import { mapZone, type Zone } from '../../../engine/zone.ts';
import { dataValidation, type ValidationRule, validations } from '../data-validation.ts';
import { ruleValues } from '../formula-values.ts';
import type { RangeContext } from './context.ts';
import { checkSize, type Patch, patches, whole } from './grid.ts';
import { ranges as rangeHandles } from './place.ts';

type Kind = 'number' | 'text' | 'date';

/** Google's criteria by the engine's, with the kind of their values. */
const CRITERIA: Readonly<Record<string, readonly [engine: string, kind: Kind]>> = {
  DATE_IS_VALID_DATE: ['dateIsValid', 'date'],
  DATE_AFTER: ['dateIsAfter', 'date'],
  DATE_BEFORE: ['dateIsBefore', 'date'],
  DATE_BETWEEN: ['dateIsBetween', 'date'],
  DATE_EQUAL_TO: ['dateIs', 'date'],
  DATE_NOT_BETWEEN: ['dateIsNotBetween', 'date'],
  DATE_ON_OR_AFTER: ['dateIsOnOrAfter', 'date'],
  DATE_ON_OR_BEFORE: ['dateIsOnOrBefore', 'date'],
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
  TEXT_EQUAL_TO: ['isEqualText', 'text'],
  TEXT_IS_VALID_EMAIL: ['isEmail', 'text'],
  TEXT_IS_VALID_URL: ['isLink', 'text'],
  CHECKBOX: ['isBoolean', 'text'],
  VALUE_IN_LIST: ['isValueInList', 'text'],
  VALUE_IN_RANGE: ['isValueInRange', 'text'],
};

const WITH_DATE = /^dateIs(After|Before|OnOrAfter|OnOrBefore)?$/;

interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
  readonly [other: string]: unknown;
}

export function validationMembers(context: RangeContext): object {
  const { workbook, sheetId, zone, self, enumeration, objects } = context;
  const { getters } = workbook.model;
  const { inward, outward } = ruleValues(context);
  const criteriaOf = enumeration('Spreadsheet.DataValidationCriteria');

  const criterion = ({ criteria, values }: ValidationRule): Criterion => {
    const found = CRITERIA[criteria.name()];
    if (found === undefined) {
      throw new Error(`local runtime: validation by ${criteria.name()} is not implemented here`);
    }
    const [type] = found;
    const displayStyle = values[1] === false ? 'plainText' : 'arrow';
    if (type === 'isValueInList') return { type, values: values[0] as string[], displayStyle };
    if (type === 'isValueInRange') {
      return { type, values: [workbook.textOf(rangeHandles.of(values[0]), sheetId)], displayStyle };
    }
    const dated = WITH_DATE.test(type) ? { dateValue: 'exactDate' } : {};
    return { type, values: values.map(inward), ...dated };
  };

  const ruleAt = (row: number, column: number): object | null => {
    const rule = getters.getValidationRuleForCell({ sheetId, row, col: column });
    if (rule === undefined) return null;
    const { type, values, displayStyle } = rule.criterion as unknown as Criterion;
    const [name, [, kind]] = Object.entries(CRITERIA).find(([, [engine]]) => engine === type) as [
      string,
      [string, Kind],
    ];
    const place = type === 'isValueInRange' ? workbook.placeOf(values[0] as string, sheetId) : undefined;
    const list = type === 'isValueInList' ? values : place && objects.range(place.sheetId, place.zone);
    const help = workbook.annotation(`validation:${rule.id}`)?.data.help;
    return dataValidation(context, {
      criteria: criteriaOf[name] as ValidationRule['criteria'],
      values:
        list === undefined ? values.map((text) => outward(text, kind)) : [list, displayStyle === 'arrow'],
      allowInvalid: rule.isBlocking !== true,
      help: typeof help === 'string' ? help : null,
    });
  };

  /** To take rules away, the engine is given one in their place that is taken away in turn. */
  const commandsFor = ({ item, zones }: Patch<ValidationRule | null>): Command[] => {
    const id = workbook.newId();
    const ranges = zones.map((part) => getters.getRangeDataFromZone(sheetId, part));
    const rule = item ?? NOTHING;
    const engineRule = { id, criterion: criterion(rule), isBlocking: !rule.allowInvalid };
    const add: Command = ['ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: engineRule }];
    if (item === null) return [add, ['REMOVE_DATA_VALIDATION_RULE', { sheetId, id }]];
    if (item.help === null) return [add];
    const help = { id: `validation:${id}`, kind: 'validation', sheetId, data: { help: item.help } };
    return [add, [ANNOTATE, { annotation: help }]];
  };
  const NOTHING: ValidationRule = {
    criteria: criteriaOf.TEXT_IS_VALID_EMAIL as ValidationRule['criteria'],
    values: [],
    allowInvalid: true,
    help: null,
  };

  const set = (all: readonly Patch<ValidationRule | null>[]) => {
    workbook.write(all.flatMap(commandsFor));
    workbook.write(helpWithoutRule());
    return self();
  };
  const helpWithoutRule = (): Command[] => {
    const ids = new Set(getters.getDataValidationRules(sheetId).map(({ id }) => `validation:${id}`));
    return workbook
      .annotations('validation')
      .filter(({ id, sheetId: owner }) => owner === sheetId && !ids.has(id))
      .map(({ id }) => [DROP_ANNOTATION, { id }]);
  };
  const meaning = (rule: object | null) => (rule === null ? null : validations.of(rule));
  const checkbox: ValidationRule = {
    criteria: criteriaOf.CHECKBOX as ValidationRule['criteria'],
    values: [],
    allowInvalid: false,
    help: null,
  };
  const cells = (): Zone[] =>
    mapZone(zone, (row, col) => ({ top: row, bottom: row, left: col, right: col })).flat();
  const check = (isChecked: boolean) => {
    const boxes = cells().filter(({ top, left }) => isCheckbox(top, left));
    workbook.write(
      boxes.map(({ top, left }) => [
        'UPDATE_CELL',
        { sheetId, row: top, col: left, content: String(isChecked).toUpperCase() },
      ]),
    );
    return self();
  };
  const isCheckbox = (row: number, col: number) =>
    getters.getValidationRuleForCell({ sheetId, row, col })?.criterion.type === 'isBoolean';

  return {
    getDataValidation: () => ruleAt(zone.top, zone.left),
    getDataValidations: () => mapZone(zone, ruleAt),
    setDataValidation: (rule: object | null) => set(whole(meaning(rule), zone)),
    setDataValidations: (rows: (object | null)[][]) => {
      checkSize(rows, zone);
      return set(
        patches(
          rows.map((row) => row.map(meaning)),
          zone,
        ),
      );
    },
    clearDataValidations: () => set(whole(null, zone)),
    insertCheckboxes: (...given: unknown[]) => {
      if (given.length > 0) throw new Error('local runtime: checkboxes have the values TRUE and FALSE here');
      set(whole(checkbox, zone));
      const empty = cells().filter(({ top, left }) => workbook.cell(sheetId, top, left).value === null);
      workbook.write(
        empty.map(({ top, left }) => ['UPDATE_CELL', { sheetId, row: top, col: left, content: 'FALSE' }]),
      );
      return self();
    },
    removeCheckboxes: () => {
      const boxes = cells().filter(({ top, left }) => isCheckbox(top, left));
      set([{ item: null, zones: boxes }]);
      return self();
    },
    check: () => check(true),
    uncheck: () => check(false),
    isChecked: () => {
      if (!cells().every(({ top, left }) => isCheckbox(top, left))) return null;
      return cells().every(({ top, left }) => workbook.cell(sheetId, top, left).value === true);
    },
  };
}
