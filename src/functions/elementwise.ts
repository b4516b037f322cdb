/** The one way in which every KPI over cells is calculated: read, broadcast, evaluate the catalogue's formula. */
import type { Kpi } from '../catalogue/catalogue.ts';
import type { Condition } from '../catalogue/types.ts';
import { compile } from '../core/evaluate.ts';
import type { Expression } from '../core/expression.ts';
import { fail } from '../core/failure.ts';
import { cellFinder, commonShape, isSingle, type Matrix, matrixOf, placesIn } from '../core/matrix.ts';
import { inputValues } from './input-values.ts';
import { zeroDenominator } from './undefined-result.ts';

/** The values of one element, in the order of the inputs. */
type Values = readonly number[];
type Formula = (values: Values) => number;

/** A number for single cells, otherwise rows; `""` where an input is blank or the result undefined. */
export function elementwise(kpi: Kpi, args: readonly unknown[]): number | '' | (number | '')[][] {
  const matrices = kpi.inputs.map((_, index) => matrixOf(args[index]));
  const shape = commonShape(
    kpi.inputs.map(({ name }) => name),
    matrices,
  );
  const columns = kpi.inputs.map((input, index) => inputValues(input, matrices[index] as Matrix));
  if (isSingle(shape)) return ofSingleCells(kpi, columns);

  const finders = matrices.map(cellFinder);
  const check = checkOf(kpi, matrices);
  const evaluateAt = valueFormula(kpi);
  const values: number[] = columns.map(() => 0);
  const result: (number | '')[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const cells: (number | '')[] = [];
    for (let column = 0; column < shape.columns; column++) {
      let isBlank = false;
      for (let input = 0; input < columns.length; input++) {
        const index = (finders[input] as (row: number, column: number) => number)(row, column);
        const value = (columns[input] as number[])[index] as number;
        values[input] = value;
        if (Number.isNaN(value)) isBlank = true;
      }
      if (isBlank) {
        cells.push('');
        continue;
      }
      check?.(values, (input) => (finders[input] as (row: number, column: number) => number)(row, column));
      const value = evaluateAt(values);
      cells.push(Number.isNaN(value) ? '' : value);
    }
    result.push(cells);
  }
  return result;
}

function ofSingleCells(kpi: Kpi, columns: readonly (readonly number[])[]): number | '' {
  const values = columns.map(([value]) => value as number);
  const required = kpi.inputs.filter((input) => input.default === undefined);
  const blank = kpi.inputs.filter((_, index) => Number.isNaN(values[index]));
  if (blank.length > 0 && blank.length === required.length) return '';
  if (blank.length > 0) fail({ code: 'blank_arguments', names: blank.map(({ name }) => name) });
  checkOf(
    kpi,
    columns.map(() => ({ rows: 1, columns: 1, cells: [] })),
  )?.(values, () => 0);
  const value = valueFormula(kpi)(values);
  return Number.isNaN(value) ? fail({ code: 'undefined_result', reason: reasonFor(kpi, values) }) : value;
}

/** NaN where the catalogue calls the result undefined or it is no finite number; never −0. */
function valueFormula(kpi: Kpi): Formula {
  const formula = compiled(kpi, kpi.formula as Expression);
  const conditions = (kpi.undefinedWhen ?? []).map((condition) => holding(kpi, condition));
  return (values) => {
    for (const holds of conditions) if (holds(values)) return Number.NaN;
    const value = formula(values);
    return Number.isFinite(value) ? value + 0 : Number.NaN;
  };
}

function reasonFor(kpi: Kpi, values: Values): string {
  const declared = (kpi.undefinedWhen ?? []).find((condition) => holding(kpi, condition)(values));
  if (declared !== undefined) return declared.reason;
  return zeroDenominator(
    kpi.formula as Expression,
    (inputs) => sumReader(kpi)(inputs)(values),
    (input) => optionReader(kpi)(input)(values),
  );
}

/** Refuses values outside the limits of an input, and what the catalogue refuses; nothing where there is no limit. */
function checkOf(kpi: Kpi, matrices: readonly Matrix[]) {
  const limited = kpi.inputs
    .map((input, index) => ({ ...input, index, placeOf: placesIn(input.name, matrices[index] as Matrix) }))
    .filter(({ kind }) => kind === 'share' || kind === 'positive');
  const refusals = (kpi.refusedWhen ?? []).map((condition) => ({
    ...condition,
    holds: holding(kpi, condition),
  }));
  if (limited.length === 0 && refusals.length === 0) return undefined;
  return (values: Values, indexOf: (input: number) => number): void => {
    for (const { kind, index, placeOf } of limited) {
      const value = values[index] as number;
      if (kind === 'share' && (value < 0 || value > 1)) {
        fail({ code: 'not_a_fraction', place: placeOf(indexOf(index)), value });
      }
      if (kind === 'positive' && value <= 0) {
        fail({ code: 'not_above_zero', place: placeOf(indexOf(index)), value });
      }
    }
    for (const { holds, reason, advice = 'correct the input' } of refusals) {
      if (holds(values)) fail({ code: 'refused', reason, advice });
    }
  };
}

function holding(kpi: Kpi, { expression, is }: Condition): (values: Values) => boolean {
  const value = compiled(kpi, expression);
  if (is === 'zero') return (values) => value(values) === 0;
  return is === 'below zero' ? (values) => value(values) < 0 : (values) => value(values) <= 0;
}

const compiled = (kpi: Kpi, expression: Expression): Formula =>
  compile<Values>(expression, sumReader(kpi), optionReader(kpi));

const sumReader =
  (kpi: Kpi) =>
  (names: readonly string[]): Formula => {
    const [first, second, ...more] = names.map((name) =>
      kpi.inputs.findIndex((input) => input.name === name),
    );
    if (second === undefined) return (values) => values[first as number] as number;
    return (values) =>
      more.reduce(
        (product, index) => product * (values[index] as number),
        (values[first as number] as number) * (values[second] as number),
      );
  };

const optionReader =
  (kpi: Kpi) =>
  (name: string): ((values: Values) => string) => {
    const index = kpi.inputs.findIndex((input) => input.name === name);
    const options = kpi.inputs[index]?.options ?? [];
    return (values) => options[values[index] as number] as string;
  };
