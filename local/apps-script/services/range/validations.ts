/** Data validation of cells, kept and enforced by the sheet engine. */
import { ANNOTATE, DROP_ANNOTATION } from '../../../engine/annotations.ts';
import type { Command } from '../../../engine/engine.ts';
import { mapZone } from '../../../engine/zone.ts';
import { dataValidation, type ValidationRule, validations } from '../data-validation.ts';
import { ruleValues } from '../formula-values.ts';
import { checkboxMembers } from './checkboxes.ts';
import type { RangeContext } from './context.ts';
import { checkSize, type Patch, patches, whole } from './grid.ts';
import { ranges as rangeHandles } from './place.ts';
import { CRITERIA, type Kind } from './validation-criteria.ts';

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
    ...checkboxMembers(context, set),
  };
}
