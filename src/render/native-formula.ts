/** Writes a KPI as a formula of the sheet's own functions: `;` between arguments, blank where undefined or not measured. */
import type { Condition } from '../catalogue/types.ts';
import { type Calculation, type Expression, type Operation, partsOf, sumsIn } from '../core/expression.ts';

export interface NativeMetric {
  /** With all alternatives settled. */
  readonly expression: Expression;
  readonly undefinedWhen?: readonly Condition[];
}

/** The cells that are multiplied to give a sum: one that holds it, or one for each input. */
export type CellsOf = (inputs: readonly string[]) => readonly string[];

const SIGN: Readonly<Record<Operation, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  power: '^',
};
const RANK: Readonly<Record<Operation, number>> = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 };
const ATOM = 4;
const COMPARISON: Readonly<Record<Condition['is'], string>> = {
  zero: '=0',
  'at most zero': '<=0',
  'below zero': '<0',
};

/** Begins with "=". */
export function nativeFormula(metric: NativeMetric, cellsOf: CellsOf): string {
  return `=${nativeExpression(metric, cellsOf)}`;
}

/** The same without "=", to stand inside another formula. */
export function nativeExpression({ expression, undefinedWhen = [] }: NativeMetric, cellsOf: CellsOf): string {
  const parts = [expression, ...undefinedWhen.map((condition) => condition.expression)];
  const cells = distinct(parts.flatMap(sumsIn).flatMap(({ sum }) => cellsOf(sum)));
  const conditions = parts.flatMap((part) => zeroTests(part, cellsOf));
  for (const { expression: tested, is } of undefinedWhen) {
    conditions.push(write(tested, cellsOf, RANK.add) + COMPARISON[is]);
  }
  const formula = write(expression, cellsOf, 0);
  const value = parts.some(hasPower) ? `IFERROR(${formula};"")` : formula;
  const guarded = distinct(conditions).reduceRight((rest, test) => `IF(${test};"";${rest})`, value);
  return cells.length === 0 ? guarded : `IF(COUNT(${cells.join(';')})<${cells.length};"";${guarded})`;
}

/** A test for each divisor, inner ones first, since an outer one can be calculated only when they hold. */
function zeroTests(expression: Expression, cellsOf: CellsOf): string[] {
  const inner = partsOf(expression).flatMap((part) => zeroTests(part, cellsOf));
  const divides =
    typeof expression === 'object' && 'operation' in expression && expression.operation === 'divide';
  return divides ? [...inner, `${write(expression.right, cellsOf, RANK.add)}=0`] : inner;
}

const hasPower = (expression: Expression): boolean =>
  (typeof expression === 'object' && 'operation' in expression && expression.operation === 'power') ||
  partsOf(expression).some(hasPower);

/** In brackets where something around it binds tighter than `needed`. */
function write(expression: Expression, cellsOf: CellsOf, needed: number): string {
  if (typeof expression === 'number') return whole(expression);
  if ('sum' in expression) {
    const cells = cellsOf(expression.sum);
    return bracketed(cells.join('*'), cells.length > 1 ? RANK.multiply : ATOM, needed);
  }
  if ('operation' in expression) return calculation(expression, cellsOf, needed);
  if ('withinUnit' in expression) return `MIN(1;MAX(0;${write(expression.withinUnit, cellsOf, 0)}))`;
  throw new Error(`The sheet has no formula of its own for ${JSON.stringify(expression)}; settle it first`);
}

function calculation({ operation, left, right }: Calculation, cellsOf: CellsOf, needed: number): string {
  const rank = RANK[operation];
  const isCommutative = operation === 'add' || operation === 'multiply';
  const before = write(left, cellsOf, operation === 'power' ? ATOM : rank);
  const after = write(right, cellsOf, isCommutative ? rank : rank + 1);
  return bracketed(before + SIGN[operation] + after, rank, needed);
}

const bracketed = (text: string, rank: number, needed: number): string =>
  rank < needed ? `(${text})` : text;

/** A decimal would be read differently by language, so it is refused. */
function whole(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new Error(`${value} cannot be written in every language; write it with whole numbers`);
  }
  return String(value);
}

const distinct = (texts: readonly string[]): string[] => Array.from(new Set(texts));
