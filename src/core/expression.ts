/** A KPI formula as plain data: a tree whose leaves are sums, so that an average of ratios cannot be written. */

export type Operation = 'add' | 'subtract' | 'multiply' | 'divide' | 'power';

/** Inputs multiplied row by row and then summed; in cells, where a row is all there is, simply their product. */
export interface Sum {
  readonly sum: readonly string[];
}

/** The first alternative whose inputs the data have. */
export interface FirstOf {
  readonly firstOf: readonly Expression[];
}

export interface Calculation {
  readonly operation: Operation;
  readonly left: Expression;
  readonly right: Expression;
}

/** A value held between 0 and 1. */
export interface WithinUnit {
  readonly withinUnit: Expression;
}

/** One of several formulas, chosen by the text of an option input. */
export interface Choice {
  readonly choose: string;
  readonly cases: Readonly<Record<string, Expression>>;
}

export type Expression = number | Sum | FirstOf | Calculation | WithinUnit | Choice;

export const sum = (...inputs: string[]): Sum => ({ sum: inputs });
export const firstOf = (...alternatives: Expression[]): FirstOf => ({ firstOf: alternatives });
export const withinUnit = (expression: Expression): WithinUnit => ({ withinUnit: expression });
export const choose = (input: string, cases: Record<string, Expression>): Choice => ({
  choose: input,
  cases,
});

const calculation =
  (operation: Operation) =>
  (left: Expression, right: Expression): Calculation => ({ operation, left, right });

export const plus = calculation('add');
export const minus = calculation('subtract');
export const times = calculation('multiply');
export const ratio = calculation('divide');
export const power = calculation('power');

export const isSum = (expression: Expression): expression is Sum =>
  typeof expression === 'object' && 'sum' in expression;

export const isCalculation = (expression: Expression): expression is Calculation =>
  typeof expression === 'object' && 'operation' in expression;

/** The direct sub-expressions, for walks over the tree. */
export function partsOf(expression: Expression): readonly Expression[] {
  if (typeof expression === 'number' || 'sum' in expression) return [];
  if ('operation' in expression) return [expression.left, expression.right];
  if ('firstOf' in expression) return expression.firstOf;
  if ('withinUnit' in expression) return [expression.withinUnit];
  return Object.keys(expression.cases).map((name) => expression.cases[name] as Expression);
}

/** Every sum in the tree, in reading order, repeated ones included. */
export function sumsIn(expression: Expression): readonly Sum[] {
  if (isSum(expression)) return [expression];
  return partsOf(expression).reduce<Sum[]>((found, part) => found.concat(sumsIn(part)), []);
}
