/** A KPI's formula, limits and conditions from the catalogue, made ready to run over the values of its inputs. */
import type { Kpi } from '../catalogue/catalogue.ts';
import type { Condition } from '../catalogue/types.ts';
import { compile } from '../core/evaluate.ts';
import { type Expression, sumsIn } from '../core/expression.ts';
import type { Place, Problem } from '../core/failure.ts';
import { zeroDenominator } from './undefined-result.ts';

/** One number per input, in the order of the inputs; an option by its position. */
export type Values = ArrayLike<number>;

/** Values that are refused, and the input to blame. */
export interface Breach {
  readonly input: number;
  readonly problem: (place: Place) => Problem;
}

export interface KpiFormula {
  /** No finite number where the result is undefined. */
  readonly evaluate: (values: Values) => number;
  /** Not there where nothing is ever refused. */
  readonly breachOf: ((values: Values) => Breach | undefined) | undefined;
  /** Why `evaluate` gives NaN. */
  readonly reasonFor: (values: Values) => string;
}

export function kpiFormula(kpi: Kpi): KpiFormula {
  const expression = kpi.formula as Expression;
  const undefinedWhen = kpi.undefinedWhen ?? [];
  const formula = compiled(kpi, expression);
  const conditions = undefinedWhen.map((condition) => holding(kpi, condition));
  return {
    evaluate:
      conditions.length === 0
        ? formula
        : (values) => (conditions.some((holds) => holds(values)) ? Number.NaN : formula(values)),
    breachOf: breachFinder(kpi),
    reasonFor: (values) => {
      const declared = undefinedWhen[conditions.findIndex((holds) => holds(values))];
      if (declared !== undefined) return declared.reason;
      const readSum = (names: readonly string[]) => sumReader(kpi)(names)(values);
      return zeroDenominator(expression, readSum, (name) => optionReader(kpi)(name)(values));
    },
  };
}

function breachFinder(kpi: Kpi): ((values: Values) => Breach | undefined) | undefined {
  const finders = [...limits(kpi), ...refusals(kpi)];
  if (finders.length === 0) return undefined;
  return (values) => {
    const broken = finders.find(({ breaks }) => breaks(values));
    return broken && { input: broken.input, problem: (place) => broken.problem(place, values) };
  };
}

interface Limit {
  readonly input: number;
  readonly breaks: (values: Values) => boolean;
  readonly problem: (place: Place, values: Values) => Problem;
}

function limits({ inputs }: Kpi): Limit[] {
  const found: Limit[] = [];
  inputs.forEach(({ kind }, input) => {
    const valueIn = (values: Values): number => values[input] as number;
    if (kind === 'share') {
      found.push({
        input,
        breaks: (values) => valueIn(values) < 0 || valueIn(values) > 1,
        problem: (place, values) => ({ code: 'not_a_fraction', place, value: valueIn(values) }),
      });
    }
    if (kind === 'positive') {
      found.push({
        input,
        breaks: (values) => valueIn(values) <= 0,
        problem: (place, values) => ({ code: 'not_above_zero', place, value: valueIn(values) }),
      });
    }
  });
  return found;
}

function refusals(kpi: Kpi): Limit[] {
  return (kpi.refusedWhen ?? []).map((condition) => ({
    input: inputNamed(kpi, sumsIn(condition.expression)[0]?.sum[0] as string),
    breaks: holding(kpi, condition),
    problem: (place) => ({
      code: 'refused',
      reason: condition.reason,
      advice: condition.advice ?? 'correct the input',
      place,
    }),
  }));
}

function holding(kpi: Kpi, { expression, is }: Condition): (values: Values) => boolean {
  const evaluate = compiled(kpi, expression);
  if (is === 'zero') return (values) => evaluate(values) === 0;
  return is === 'below zero' ? (values) => evaluate(values) < 0 : (values) => evaluate(values) <= 0;
}

const compiled = (kpi: Kpi, expression: Expression): ((values: Values) => number) =>
  compile<Values>(expression, sumReader(kpi), optionReader(kpi));

const inputNamed = ({ inputs }: Kpi, name: string): number =>
  inputs.findIndex((input) => input.name === name);

/** In cells a row is all there is, so a sum of products is the product. */
const sumReader =
  (kpi: Kpi) =>
  (names: readonly string[]): ((values: Values) => number) => {
    const positions = names.map((name) => inputNamed(kpi, name));
    const [only] = positions;
    if (positions.length === 1) return (values) => values[only as number] as number;
    return (values) => positions.reduce((product, position) => product * (values[position] as number), 1);
  };

const optionReader =
  (kpi: Kpi) =>
  (name: string): ((values: Values) => string) => {
    const position = inputNamed(kpi, name);
    const options = kpi.inputs[position]?.options ?? [];
    return (values) => options[values[position] as number] as string;
  };
