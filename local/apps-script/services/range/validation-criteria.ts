/** Google's criteria for what may stand in a cell, as the engine names them, with the kind of their values. */

export type Kind = 'number' | 'text' | 'date';

export const CRITERIA: Readonly<Record<string, readonly [engine: string, kind: Kind]>> = {
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
