/** DataValidation and its builder: what may stand in a cell. */
import type { EnumValue } from '../enumeration.ts';
import { Handles } from './handles.ts';
import type { ServiceContext } from './service-context.ts';

/** What a rule says, apart from the cells that it is set on. */
export interface ValidationRule {
  readonly criteria: EnumValue;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export const validations = new Handles<ValidationRule>();

const LONGEST_LIST = 500;

/** Builder methods by the criteria they set; their arguments are the values. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
};

export function dataValidation(context: ServiceContext, rule: ValidationRule): object {
  const { strict } = context;
  const object = strict('Spreadsheet.DataValidation', {
    copy: () => dataValidationBuilder(context, rule),
    getAllowInvalid: () => rule.allowInvalid,
    getCriteriaType: () => rule.criteria,
    getCriteriaValues: () => rule.values,
    getHelpText: () => rule.help,
  });
  return validations.give(object, rule);
}

export function dataValidationBuilder(context: ServiceContext, from?: ValidationRule): object {
  const { strict, enumeration } = context;
  const all = enumeration('Spreadsheet.DataValidationCriteria');
  let criteria = from?.criteria;
  let values = from?.values ?? [];
  let allowInvalid = from?.allowInvalid ?? true;
  let help = from?.help ?? null;
  const demand = (name: string, given: readonly unknown[]) => {
    criteria = all[name] as EnumValue;
    values = given;
    return self;
  };
  const requirements = Object.entries(REQUIREMENTS).map(([method, name]) => [
    method,
    (...given: unknown[]) => demand(name, given),
  ]);
  const self = strict('Spreadsheet.DataValidationBuilder', {
    ...Object.fromEntries(requirements),
    requireCheckbox: (...given: unknown[]) => demand('CHECKBOX', given),
    requireValueInList: (list: string[], showDropdown = true) => {
      if (list.length > LONGEST_LIST) {
        throw new Error(`The data validation rule has more items than the limit of ${LONGEST_LIST}.`);
      }
      return demand('VALUE_IN_LIST', [list, showDropdown]);
    },
    requireValueInRange: (range: object, showDropdown = true) =>
      demand('VALUE_IN_RANGE', [range, showDropdown]),
    withCriteria: (wanted: EnumValue, given: unknown[]) => demand(wanted.name(), given),
    setAllowInvalid: (isAllowed: boolean) => {
      allowInvalid = isAllowed;
      return self;
    },
    setHelpText: (text: string) => {
      help = text;
      return self;
    },
    getAllowInvalid: () => allowInvalid,
    getCriteriaType: () => criteria ?? null,
    getCriteriaValues: () => values,
    getHelpText: () => help,
    copy: () => dataValidationBuilder(context, ruleSoFar()),
    build: () => dataValidation(context, ruleSoFar()),
  });
  const ruleSoFar = (): ValidationRule => {
    if (criteria === undefined) {
      throw new Error('The data validation rule must have a criteria. Please set one before building it.');
    }
    return { criteria, values, allowInvalid, help };
  };
  return self;
}
