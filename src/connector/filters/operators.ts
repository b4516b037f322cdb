/** What each operator of Data Studio's filters asks of a value that is not empty. */
import type { FieldType } from '../field.ts';
import { comparable, dayIn, inOneForm, numberIn } from './comparable.ts';
import { safeExpression } from './regular-expression.ts';

type Holds = (text: string) => boolean;
/** None where the condition might mean something else to Data Studio. */
type Operator = (values: readonly unknown[], type: FieldType) => Holds | undefined;

const one =
  (make: (value: unknown, type: FieldType) => Holds | undefined): Operator =>
  (values, type) =>
    values.length === 1 ? make(values[0], type) : undefined;

const isDay = (type: FieldType): boolean => type === 'YEAR_MONTH_DAY';

function equalTo(value: unknown, type: FieldType): string | undefined {
  return isDay(type) ? dayIn(value) : comparable(value);
}

function amount(value: unknown, type: FieldType): number {
  return numberIn((isDay(type) ? dayIn(value) : comparable(value)) ?? '');
}

const compared = (holds: (own: number, given: number) => boolean): Operator =>
  one((value, type) => {
    const given = amount(value, type);
    return Number.isNaN(given) ? undefined : (text) => holds(numberIn(inOneForm(text)), given);
  });

const expression = (whole: boolean): Operator =>
  one((value, type) => (isDay(type) || typeof value !== 'string' ? undefined : safeExpression(value, whole)));

const OPERATORS: Readonly<Record<string, Operator>> = {
  EQUALS: one((value, type) => {
    const wanted = equalTo(value, type);
    return wanted === undefined ? undefined : (text) => inOneForm(text) === wanted;
  }),
  IN_LIST: (values, type) => {
    const wanted = values.map((value) => equalTo(value, type));
    if (wanted.length === 0 || wanted.includes(undefined)) return undefined;
    return (text) => wanted.includes(inOneForm(text));
  },
  CONTAINS: one((value, type) => {
    const part = isDay(type) ? undefined : comparable(value);
    // A text such as 2.0 may be the number 2 or a part of "Campaign 2.0".
    if (part === undefined || (typeof value === 'string' && inOneForm(value).length < value.length))
      return undefined;
    return (text) => text.includes(String(value)) || inOneForm(text).includes(part);
  }),
  REGEXP_EXACT_MATCH: expression(true),
  REGEXP_PARTIAL_MATCH: expression(false),
  BETWEEN: (values, type) => {
    const [least, most] = values.map((value) => amount(value, type)) as [number, number];
    if (values.length !== 2 || Number.isNaN(least + most)) return undefined;
    return (text) => {
      const own = numberIn(inOneForm(text));
      return own >= least && own <= most;
    };
  },
  NUMERIC_GREATER_THAN: compared((own, given) => own > given),
  NUMERIC_GREATER_THAN_OR_EQUAL: compared((own, given) => own >= given),
  NUMERIC_LESS_THAN: compared((own, given) => own < given),
  NUMERIC_LESS_THAN_OR_EQUAL: compared((own, given) => own <= given),
};

/** Every operator but IS_NULL fails for an empty value. */
export function operation(
  operator: string,
  values: readonly unknown[],
  type: FieldType,
): { readonly ofText: Holds; readonly ofEmpty: boolean } | undefined {
  if (operator === 'IS_NULL') return { ofText: () => false, ofEmpty: true };
  const known = Object.keys(OPERATORS).includes(operator) ? OPERATORS[operator] : undefined;
  const ofText = known?.(values, type);
  return ofText === undefined ? undefined : { ofText, ofEmpty: false };
}
