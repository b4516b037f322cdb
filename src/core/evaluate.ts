/** Turns an expression into a function of numbers; NaN means that the result is undefined. */
import type { Calculation, Expression } from './expression.ts';

/** The current value of a row product or sum; `Values` is whatever the caller keeps its numbers in. */
export type SumReader<Values> = (inputs: readonly string[]) => (values: Values) => number;
export type OptionReader<Values> = (input: string) => (values: Values) => string;

export function compile<Values>(
  expression: Expression,
  readSum: SumReader<Values>,
  readOption: OptionReader<Values>,
): (values: Values) => number {
  const build = (part: Expression): ((values: Values) => number) => {
    if (typeof part === 'number') return () => part;
    if ('sum' in part) return readSum(part.sum);
    if ('operation' in part) return calculate(part, build(part.left), build(part.right));
    if ('firstOf' in part) return build(part.firstOf[0] as Expression);
    if ('withinUnit' in part) {
      const inner = build(part.withinUnit);
      return (values) => Math.min(1, Math.max(0, inner(values)));
    }
    const option = readOption(part.choose);
    const cases: Record<string, (values: Values) => number> = {};
    for (const name of Object.keys(part.cases)) cases[name] = build(part.cases[name] as Expression);
    return (values) => (cases[option(values)] as (values: Values) => number)(values);
  };
  return build(expression);
}

function calculate<Values>(
  { operation }: Calculation,
  left: (values: Values) => number,
  right: (values: Values) => number,
): (values: Values) => number {
  switch (operation) {
    case 'add':
      return (values) => left(values) + right(values);
    case 'subtract':
      return (values) => left(values) - right(values);
    case 'multiply':
      return (values) => left(values) * right(values);
    case 'power':
      return (values) => left(values) ** right(values);
    case 'divide':
      return (values) => {
        const divisor = right(values);
        return divisor === 0 ? Number.NaN : left(values) / divisor;
      };
  }
}
