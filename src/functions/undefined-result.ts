/** Says why a formula has no value: which denominator is 0. */
import { compile } from '../core/evaluate.ts';
import { type Expression, partsOf } from '../core/expression.ts';
import { formulaText } from '../core/formula-text.ts';

type ReadSum = (inputs: readonly string[]) => number;
type ReadOption = (input: string) => string;

/** The clause where no denominator is to blame. */
export const TOO_LARGE = 'the result is not a number that a cell can hold';

/** A clause such as "won + lost is 0". */
export function zeroDenominator(
  expression: Expression,
  readSum: ReadSum,
  readOption: ReadOption = () => '',
): string {
  const worthOf = (part: Expression): number =>
    compile<void>(
      part,
      (inputs) => () => readSum(inputs),
      (input) => () => readOption(input),
    )();
  const find = (part: Expression): Expression | undefined => {
    if (typeof part === 'object' && 'choose' in part) return find(part.cases[readOption(part.choose)] ?? 0);
    if (typeof part === 'object' && 'firstOf' in part) return find(part.firstOf[0] as Expression);
    for (const inner of partsOf(part)) {
      const found = find(inner);
      if (found !== undefined) return found;
    }
    const divides = typeof part === 'object' && 'operation' in part && part.operation === 'divide';
    return divides && worthOf(part.right) === 0 ? zeroFactor(part.right, worthOf) : undefined;
  };
  const found = find(expression);
  return found === undefined ? TOO_LARGE : `${formulaText(found)} is 0`;
}

/** Of a product only the factor that is 0. */
function zeroFactor(part: Expression, worthOf: (part: Expression) => number): Expression {
  if (typeof part !== 'object' || !('operation' in part) || part.operation !== 'multiply') return part;
  return zeroFactor(worthOf(part.left) === 0 ? part.left : part.right, worthOf);
}
