/** Which values a column of each type may hold; null stands for no value in all of them. */
import type { DataValue, SchemaField } from './types.ts';

const DATES: Readonly<Record<string, RegExp>> = {
  YEAR: /^\d{4}$/,
  YEAR_QUARTER: /^\d{4}[1-4]$/,
  YEAR_MONTH: /^\d{4}(?:0[1-9]|1[0-2])$/,
  YEAR_WEEK: /^\d{4}(?:0[1-9]|[1-4]\d|5[0-3])$/,
  YEAR_MONTH_DAY: /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  YEAR_MONTH_DAY_HOUR: /^\d{8}(?:[01]\d|2[0-3])$/,
  YEAR_MONTH_DAY_MINUTE: /^\d{8}(?:[01]\d|2[0-3])[0-5]\d$/,
  YEAR_MONTH_DAY_SECOND: /^\d{8}(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/,
  QUARTER: /^[1-4]$/,
  MONTH: /^(?:0[1-9]|1[0-2])$/,
  WEEK: /^(?:0[1-9]|[1-4]\d|5[0-3])$/,
  MONTH_DAY: /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  DAY_OF_WEEK: /^[0-6]$/,
  DAY: /^(?:0[1-9]|[12]\d|3[01])$/,
  HOUR: /^(?:[01]\d|2[0-3])$/,
  MINUTE: /^[0-5]\d$/,
  DURATION: /^-?\d+(?:\.\d+)?$/,
};

/** A number may be written as text; a date may be empty. */
export function isValueOf({ dataType, semantics }: SchemaField): (value: DataValue) => boolean {
  if (dataType === 'NUMBER') {
    return (value) =>
      value === null ||
      typeof value === 'number' ||
      (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value));
  }
  if (dataType === 'BOOLEAN') return (value) => value === null || typeof value === 'boolean';
  const shape = DATES[semantics.semanticType];
  if (shape === undefined) return (value) => value === null || typeof value === 'string';
  return (value) => value === null || value === '' || (typeof value === 'string' && shape.test(value));
}
