/** A formula as a ratio of two linear forms in its sums, where it is one: what a change can be split over. */
import { type Calculation, type Expression, isCalculation, isSum } from './expression.ts';
import { sumKey } from './sum-key.ts';

/** Coefficient of each sum, by `sumKey`. */
export type LinearForm = ReadonlyMap<string, number>;

export interface LinearRatio {
  readonly numerator: LinearForm;
  /** Missing where the formula has no denominator, such as leads · lead_value − cost. */
  readonly denominator?: LinearForm;
}

/** The ratio that the formula is, or undefined where it is not one. */
export function linearRatio(expression: Expression): LinearRatio | undefined {
  const plain = linearForm(expression);
  if (plain !== undefined) return { numerator: plain };
  if (!isCalculation(expression)) return undefined;
  if (expression.operation === 'divide') return quotient(expression);
  if (expression.operation === 'multiply') return scaledRatio(expression);
  return shiftedRatio(expression);
}

/** The linear form that the formula is, without any constant term. */
function linearForm(expression: Expression): LinearForm | undefined {
  if (isSum(expression)) return new Map([[sumKey(expression.sum), 1]]);
  if (!isCalculation(expression)) return undefined;
  const { operation, left, right } = expression;
  if (operation === 'multiply') {
    if (typeof left === 'number') return scaled(linearForm(right), left);
    return typeof right === 'number' ? scaled(linearForm(left), right) : undefined;
  }
  if (operation === 'divide') {
    return typeof right === 'number' && right !== 0 ? scaled(linearForm(left), 1 / right) : undefined;
  }
  if (operation === 'power') return undefined;
  return combined(linearForm(left), linearForm(right), operation === 'add' ? 1 : -1);
}

function quotient({ left, right }: Calculation): LinearRatio | undefined {
  const numerator = linearForm(left);
  const denominator = linearForm(right);
  return numerator && denominator ? { numerator, denominator } : undefined;
}

/** constant · n/d */
function scaledRatio({ left, right }: Calculation): LinearRatio | undefined {
  const [factor, other] = typeof left === 'number' ? [left, right] : [right, left];
  if (typeof factor !== 'number') return undefined;
  const inner = linearRatio(other);
  const numerator = inner && scaled(inner.numerator, factor);
  return inner && numerator && { ...inner, numerator };
}

/** constant ± n/d, and n/d ± constant, brought onto the denominator d. */
function shiftedRatio({ operation, left, right }: Calculation): LinearRatio | undefined {
  if (operation !== 'add' && operation !== 'subtract') return undefined;
  const sign = operation === 'add' ? 1 : -1;
  const [constant, inner, weights] =
    typeof left === 'number' ? [left, linearRatio(right), [1, sign]] : [right, linearRatio(left), [sign, 1]];
  if (typeof constant !== 'number' || inner?.denominator === undefined) return undefined;
  const [ofConstant, ofRatio] = weights as [number, number];
  const numerator = combined(
    scaled(inner.denominator, constant * ofConstant),
    scaled(inner.numerator, ofRatio),
    1,
  );
  return numerator && { numerator, denominator: inner.denominator };
}

function scaled(form: LinearForm | undefined, factor: number): LinearForm | undefined {
  return form && new Map(Array.from(form, ([key, coefficient]) => [key, coefficient * factor]));
}

function combined(
  first: LinearForm | undefined,
  second: LinearForm | undefined,
  sign: 1 | -1,
): LinearForm | undefined {
  if (first === undefined || second === undefined) return undefined;
  const result = new Map(first);
  for (const [key, coefficient] of second) result.set(key, (result.get(key) ?? 0) + sign * coefficient);
  return result;
}

/** The value of a linear form, given each sum. */
export function linearValue(form: LinearForm, sumOf: (key: string) => number): number {
  let value = 0;
  for (const [key, coefficient] of form) value += coefficient * sumOf(key);
  return value;
}
