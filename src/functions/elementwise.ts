/** The one way in which every KPI over cells is calculated: read, broadcast, evaluate the catalogue's formula. */
import type { Kpi } from '../catalogue/catalogue.ts';
import { fail } from '../core/failure.ts';
import {
  commonShape,
  isSingle,
  type Matrix,
  matrixOf,
  placesIn,
  type Shape,
  stepsOf,
} from '../core/matrix.ts';
import { inputValues } from './input-values.ts';
import { type Breach, type KpiFormula, kpiFormula } from './kpi-formula.ts';

type Result = number | '';

/** A number for single cells, otherwise rows; `""` where an input is blank or the result undefined. */
export function elementwise(kpi: Kpi, args: readonly unknown[]): Result | Result[][] {
  const matrices = kpi.inputs.map((_, index) => matrixOf(args[index]));
  const names = kpi.inputs.map(({ name }) => name);
  const shape = commonShape(names, matrices);
  const columns = kpi.inputs.map((input, index) => inputValues(input, matrices[index] as Matrix));
  const formula = kpiFormula(kpi);
  return isSingle(shape)
    ? ofSingleCells(
        kpi,
        formula,
        columns.map(([value]) => value as number),
      )
    : ofRanges(kpi, formula, shape, matrices, columns);
}

function ofSingleCells({ inputs }: Kpi, formula: KpiFormula, values: readonly number[]): Result {
  const required = inputs.filter((input) => input.default === undefined);
  const blank = inputs.filter((_, index) => Number.isNaN(values[index]));
  if (blank.length > 0 && blank.length === required.length) return '';
  if (blank.length > 0) fail({ code: 'blank_arguments', names: blank.map(({ name }) => name) });
  const breach = formula.breachOf?.(values);
  if (breach !== undefined) fail(breach.problem({ argument: inputs[breach.input]?.name as string }));
  const value = formula.evaluate(values);
  return Number.isNaN(value) ? fail({ code: 'undefined_result', reason: formula.reasonFor(values) }) : value;
}

function ofRanges(
  { inputs }: Kpi,
  { evaluate, breachOf }: KpiFormula,
  shape: Shape,
  matrices: readonly Matrix[],
  columns: readonly (readonly number[])[],
): Result[][] {
  const sources = matrices.map((matrix, input) => ({
    cells: columns[input] as number[],
    ...stepsOf(matrix),
  }));
  const values: number[] = columns.map(() => Number.NaN);
  const refuse = ({ input, problem }: Breach, row: number, column: number): never => {
    const { rowStep, columnStep } = sources[input] as (typeof sources)[number];
    const placeOf = placesIn(inputs[input]?.name as string, matrices[input] as Matrix);
    return fail(problem(placeOf(row * rowStep + column * columnStep)));
  };
  const calculate = (row: number, column: number): Result => {
    for (let input = 0; input < sources.length; input++) {
      const { cells, rowStep, columnStep } = sources[input] as (typeof sources)[number];
      const value = cells[row * rowStep + column * columnStep] as number;
      if (Number.isNaN(value)) return '';
      values[input] = value;
    }
    const breach = breachOf?.(values);
    if (breach !== undefined) refuse(breach, row, column);
    const value = evaluate(values);
    return Number.isNaN(value) ? '' : value;
  };
  const result: Result[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const cells: Result[] = [];
    for (let column = 0; column < shape.columns; column++) cells.push(calculate(row, column));
    result.push(cells);
  }
  return result;
}
