/** Writes a KPI as the formula of a Data Studio field, which is calculated after aggregation, at any grouping. */
import type { Condition } from '../catalogue/types.ts';
import { type Calculation, type Expression, isSum, type Operation, type Sum } from '../core/expression.ts';

/** Around every divisor: an empty result instead of a division by zero. */
const ZERO_GUARD = { before: 'NULLIF(', after: ', 0)' } as const;
/** Around a sum: rows without any value count as nothing, as in a cell; as a divisor they leave the result empty. */
const NOTHING_IS_ZERO = { before: 'IFNULL(', after: ', 0)' } as const;

const SIGN: Readonly<Record<Exclude<Operation, 'power'>, string>> = {
  add: ' + ',
  subtract: ' - ',
  multiply: ' * ',
  divide: ' / ',
};
const COMPARISON: Readonly<Record<Condition['is'], string>> = {
  zero: '= 0',
  'at most zero': '<= 0',
  'below zero': '< 0',
};

export interface FieldFormula {
  /** Over measures, with all alternatives settled. */
  readonly expression: Expression;
  readonly undefinedWhen: readonly Condition[];
}

/** The field that holds a measure, or the product of several row by row. */
export const fieldOfSum = (inputs: readonly string[]): string => inputs.join('_x_');

interface Writing {
  /** The id of the field that each sum adds up. */
  readonly fieldOf: (inputs: readonly string[]) => string;
  /** Whether rows may lack a value because their source does not know it: then it is no 0 of anything. */
  readonly mayBeUnknown: boolean;
}

export function dataStudioFormula(
  { expression, undefinedWhen }: FieldFormula,
  { fieldOf = fieldOfSum, mayBeUnknown = false }: Partial<Writing> = {},
): string {
  const how = { fieldOf, mayBeUnknown };
  const formula = write(expression, how);
  if (undefinedWhen.length === 0) return formula;
  const cases = undefinedWhen.map(
    (condition) => `WHEN ${write(condition.expression, how)} ${COMPARISON[condition.is]} THEN NULL`,
  );
  return `CASE ${cases.join(' ')} ELSE ${formula} END`;
}

function write(expression: Expression, how: Writing): string {
  if (typeof expression === 'number') return String(expression);
  if (isSum(expression)) return how.mayBeUnknown ? total(expression, how) : term(expression, how);
  if ('operation' in expression) return calculation(expression, how);
  throw new Error(`Data Studio has no formula for ${JSON.stringify(expression)}`);
}

function calculation({ operation, left, right }: Calculation, how: Writing): string {
  switch (operation) {
    case 'add':
    case 'subtract':
      return term(left, how) + SIGN[operation] + bracketed(right, term(right, how), operation);
    case 'multiply':
      return (
        bracketed(left, write(left, how), operation) +
        SIGN[operation] +
        bracketed(right, write(right, how), operation)
      );
    case 'divide': {
      const divisor = isSum(right) ? total(right, how) : write(right, how);
      const guarded = ZERO_GUARD.before + divisor + ZERO_GUARD.after;
      return bracketed(left, write(left, how), operation) + SIGN[operation] + guarded;
    }
    case 'power':
      throw new Error('Data Studio has no operator for powers');
  }
}

/** What is added or subtracted. */
function term(expression: Expression, how: Writing): string {
  return isSum(expression)
    ? NOTHING_IS_ZERO.before + total(expression, how) + NOTHING_IS_ZERO.after
    : write(expression, how);
}

const total = ({ sum }: Sum, { fieldOf }: Writing): string => `SUM($${fieldOf(sum)})`;

/** In brackets where the operation around it would bind tighter. */
function bracketed(part: Expression, text: string, around: Operation): string {
  if (typeof part === 'number' || !('operation' in part)) return text;
  const isAdditive = part.operation === 'add' || part.operation === 'subtract';
  return isAdditive && around !== 'add' ? `(${text})` : text;
}
