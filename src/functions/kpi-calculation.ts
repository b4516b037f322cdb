/** A KPI's formula with the numbers filled in, and its result, for given inputs. */
import type { Kpi } from '../catalogue/catalogue.ts';
import { isBlank } from '../core/cells.ts';
import { dayText } from '../core/days.ts';
import type { Expression } from '../core/expression.ts';
import { Failure, fail } from '../core/failure.ts';
import { formulaText } from '../core/formula-text.ts';
import { matrixOf, single } from '../core/matrix.ts';
import { columnKpis } from './column-kpis.ts';
import { elementwise } from './elementwise.ts';
import { inputValues } from './input-values.ts';

export interface KpiCalculation {
  readonly calculation: string;
  readonly result: number | '';
}

const NOTHING: KpiCalculation = { calculation: '', result: '' };

export function kpiCalculation(kpi: Kpi, given: readonly unknown[]): KpiCalculation {
  const superfluous = given.slice(kpi.inputs.length).some((argument) => !isBlank(argument));
  if (superfluous) {
    fail({
      code: 'refused',
      reason: `${kpi.id} has only ${kpi.inputs.length} inputs, ${kpi.inputs.map(({ name }) => name).join(', ')}`,
      advice: 'leave the rest out',
    });
  }
  const args = given.slice(0, kpi.inputs.length);
  if (args.every(isBlank)) return NOTHING;
  return typeof kpi.formula === 'string' ? overColumns(kpi, args) : overCells(kpi, kpi.formula, args);
}

function overCells(kpi: Kpi, formula: Expression, args: readonly unknown[]): KpiCalculation {
  const cells = kpi.inputs.map(({ name }, index) => single(args[index], name));
  const result = undefinedAsBlank(() => elementwise(kpi, cells)) as number | '';
  const values = new Map(
    kpi.inputs.map((input, index) => [input.name, inputValues(input, cells[index]).numbers[0] as number]),
  );
  const isMissing = Array.from(values.values()).some(Number.isNaN);
  if (isMissing) return NOTHING;
  const inputNamed = (name: string) => kpi.inputs.find((input) => input.name === name);
  const calculation = formulaText(formula, {
    input: (name) => shown(values.get(name) as number, inputNamed(name)?.kind === 'day'),
    chosen: (name) => inputNamed(name)?.options?.[values.get(name) as number] as string,
  });
  return { calculation, result };
}

/** Columns are too long to be written out; their sizes are shown instead. */
function overColumns(kpi: Kpi, args: readonly unknown[]): KpiCalculation {
  const result = undefinedAsBlank(() => columnKpis[kpi.id]?.(...args));
  const sizes = kpi.inputs.map(({ name }, index) => ({ name, cells: matrixOf(args[index]).cells }));
  const calculation = sizes
    .filter(({ cells }) => cells.length > 1 || !isBlank(cells[0]))
    .map(({ name, cells }) => (cells.length > 1 ? `${name}: ${cells.length} cells` : `${name}: ${cells[0]}`));
  return { calculation: calculation.join(', '), result: typeof result === 'number' ? result : '' };
}

function undefinedAsBlank(calculate: () => unknown): unknown {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof Failure && error.problem.code === 'undefined_result') return '';
    throw error;
  }
}

function shown(value: number, isDay: boolean): string {
  if (isDay) return dayText(value);
  const text = String(Number(Math.abs(value).toPrecision(12)));
  return value < 0 ? `(−${text})` : text;
}
