/** What a field of the schema is, as the page needs it. */
import type { SchemaField } from '../../data-studio/answers/types.ts';
import { fill, type Texts } from './texts/texts.ts';

export const typeOf = ({ semantics }: SchemaField): string => semantics.semanticType;
export const isMetric = ({ semantics }: SchemaField): boolean => semantics.conceptType === 'METRIC';
export const isVisible = ({ isHidden }: SchemaField): boolean => isHidden !== true;
export const isDate = (field: SchemaField): boolean => typeOf(field) === 'YEAR_MONTH_DAY';

/** Something to group and filter by. */
export const isGrouping = (field: SchemaField): boolean =>
  !isMetric(field) && isVisible(field) && !isDate(field) && field.name !== NOTES;

/** The field that tells what to know about the data. */
export const NOTES = 'data_notes';

export function typeInWords(field: SchemaField, { fields }: Texts): string {
  const type = typeOf(field);
  if (type.startsWith('CURRENCY_')) return fill(fields.types.currency, { currency: type.slice(9) });
  const words: Readonly<Record<string, string>> = {
    TEXT: fields.types.text,
    NUMBER: fields.types.number,
    PERCENT: fields.types.percent,
    DURATION: fields.types.duration,
    BOOLEAN: fields.types.boolean,
  };
  return words[type] ?? (type.startsWith('YEAR') ? fields.types.date : fields.types.text);
}

/** What a ratio is divided by, if it is a count: the number of cases that it rests on. */
export function casesOf(field: SchemaField, fields: readonly SchemaField[]): SchemaField | undefined {
  const [, divisor] = /NULLIF\(SUM\(\$(\w+)\)/.exec(field.formula ?? '') ?? [];
  const found = fields.find(({ name }) => name === divisor);
  return found && isVisible(found) && typeOf(found) === 'NUMBER' ? found : undefined;
}
