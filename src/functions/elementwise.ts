/** The one way in which every KPI over cells is calculated: read, broadcast, evaluate the catalogue's formula. */
import type { Kpi } from '../catalogue/catalogue.ts';
import { numberCell } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { commonShape, isSingle, type NumberMatrix, placesIn, type Shape, stepsOf } from '../core/matrix.ts';
import { inputValues } from './input-values.ts';
import { type Breach, type KpiFormula, kpiFormula, type Values } from './kpi-formula.ts';

type Result = number | '';

/** A number for single cells, otherwise rows; `""` where an input is blank or the result undefined. */
export function elementwise(kpi: Kpi, args: readonly unknown[]): Result | Result[][] {
  const given = kpi.inputs.map((input, index) => inputValues(input, args[index]));
  const shape = commonShape(
    kpi.inputs.map(({ name }) => name),
    given,
  );
  const formula = kpiFormula(kpi);
  if (!isSingle(shape)) return ofRanges(kpi, formula, shape, given);
  const values = given.map(({ numbers }) => numbers[0] as number);
  return ofSingleCells(kpi, formula, values);
}

function ofSingleCells({ inputs }: Kpi, formula: KpiFormula, values: Values): Result {
  const required = inputs.filter((input) => input.default === undefined);
  const blank = inputs.filter((_, index) => Number.isNaN(values[index]));
  if (blank.length > 0 && blank.length === required.length) return '';
  if (blank.length > 0) fail({ code: 'blank_arguments', names: blank.map(({ name }) => name) });
  const breach = formula.breachOf?.(values);
  if (breach !== undefined) fail(breach.problem({ argument: inputs[breach.input]?.name as string }));
  const result = numberCell(formula.evaluate(values));
  return result === '' ? fail({ code: 'undefined_result', reason: formula.reasonFor(values) }) : result;
}

function ofRanges(
  { inputs }: Kpi,
  { evaluate, breachOf }: KpiFormula,
  shape: Shape,
  given: readonly NumberMatrix[],
): Result[][] {
  const sources = given.map(({ numbers, ...size }) => ({ numbers, ...stepsOf(size) }));
  const values = new Float64Array(given.length);
  const refuse = ({ input, problem }: Breach, row: number, column: number): never => {
    const { rowStep, columnStep } = stepsOf(given[input] as Shape);
    const placeOf = placesIn(inputs[input]?.name as string, given[input] as Shape);
    return fail(problem(placeOf(row * rowStep + column * columnStep)));
  };
  const calculate = (row: number, column: number): number => {
    for (let input = 0; input < sources.length; input++) {
      const { numbers, rowStep, columnStep } = sources[input] as (typeof sources)[number];
      const value = numbers[row * rowStep + column * columnStep] as number;
      if (Number.isNaN(value)) return value;
      values[input] = value;
    }
    const breach = breachOf?.(values);
    if (breach !== undefined) refuse(breach, row, column);
    return evaluate(values);
  };
  const result = new Array<Result[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    const first = calculate(row, 0);
    const cells: Result[] = Number.isFinite(first) ? [first + 0] : [''];
    for (let column = 1; column < shape.columns; column++) cells.push(numberCell(calculate(row, column)));
    result[row] = cells;
  }
  return result;
}
