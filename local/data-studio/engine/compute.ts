/** Turns a formula into a function; what fields and aggregates mean is up to the caller. */
import type { Formula, Operator, Scalar } from './formula.ts';
import { FormulaError } from './formula-error.ts';

export type Compute<State> = (state: State) => Scalar;

/** `leaf` gives the meaning of fields and aggregates; undefined for anything else. */
export function computing<State>(
  formula: Formula,
  leaf: (formula: Formula) => Compute<State> | undefined,
): Compute<State> {
  const found = leaf(formula);
  if (found !== undefined) return found;
  const inner = (part: Formula) => computing(part, leaf);
  switch (formula.kind) {
    case 'literal':
      return () => formula.value;
    case 'not':
      return negated(inner(formula.of));
    case 'negative': {
      const of = inner(formula.of);
      return (state) => arithmetic('-', 0, of(state));
    }
    case 'is null': {
      const of = inner(formula.of);
      return (state) => of(state) === null;
    }
    case 'binary':
      return binary(formula.operator, inner(formula.left), inner(formula.right));
    case 'case': {
      const branches = formula.branches.map(({ when, gives }) => [inner(when), inner(gives)] as const);
      const otherwise = inner(formula.otherwise);
      return (state) => (branches.find(([when]) => when(state) === true)?.[1] ?? otherwise)(state);
    }
    case 'call':
      return called(formula.name, formula.given.map(inner));
    default:
      throw new FormulaError('Re-aggregating metrics is not supported.');
  }
}

function called<State>(name: string, given: readonly Compute<State>[]): Compute<State> {
  const [first, second, third] = given as [Compute<State>, Compute<State>, Compute<State>];
  switch (name) {
    case 'NULLIF':
      return (state) => {
        const value = first(state);
        return compared('=', value, second(state)) === true ? null : value;
      };
    case 'IFNULL':
    case 'COALESCE':
      return (state) => {
        for (const compute of given) {
          const value = compute(state);
          if (value !== null) return value;
        }
        return null;
      };
    case 'IF':
      return (state) => (first(state) === true ? second(state) : third(state));
    case 'ABS':
      return (state) => {
        const value = arithmetic('+', 0, first(state));
        return value === null ? null : Math.abs(value);
      };
    default:
      throw new FormulaError(`Invalid formula: the function ${name} is not known here.`);
  }
}

function negated<State>(of: Compute<State>): Compute<State> {
  return (state) => {
    const value = of(state);
    return value === null ? null : !truth(value);
  };
}

function binary<State>(operator: Operator, left: Compute<State>, right: Compute<State>): Compute<State> {
  switch (operator) {
    case 'AND':
      return (state) => decided(false, left(state), () => right(state));
    case 'OR':
      return (state) => decided(true, left(state), () => right(state));
    case '+':
    case '-':
    case '*':
    case '/':
      return (state) => arithmetic(operator, left(state), right(state));
    default:
      return (state) => compared(operator, left(state), right(state));
  }
}

/** Three-valued: one side that `decides` is enough, otherwise an unknown side makes the whole unknown. */
function decided(decides: boolean, first: Scalar, second: () => Scalar): boolean | null {
  if (first !== null && truth(first) === decides) return decides;
  const other = second();
  if (other !== null && truth(other) === decides) return decides;
  return first === null || other === null ? null : !decides;
}

function truth(value: Scalar): boolean {
  if (typeof value !== 'boolean')
    throw new FormulaError(`Invalid formula: ${String(value)} is neither true nor false.`);
  return value;
}

function arithmetic(operator: '+' | '-' | '*' | '/', left: Scalar, right: Scalar): number | null {
  if (left === null || right === null) return null;
  if (typeof left !== 'number' || typeof right !== 'number') {
    throw new FormulaError(`Invalid formula: "${operator}" takes numbers only.`);
  }
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (right === 0) throw new FormulaError('Division by zero.');
  return left / right;
}

function compared(operator: Operator, left: Scalar, right: Scalar): boolean | null {
  if (left === null || right === null) return null;
  if (typeof left !== typeof right) {
    throw new FormulaError(`Invalid formula: a ${typeof left} cannot be compared with a ${typeof right}.`);
  }
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}
