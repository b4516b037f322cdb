/** KPI_STATUS: green, amber or red, against your target or against a guideline that holds for everybody. */
import type { Kpi } from '../catalogue/catalogue.ts';
import type { Status } from '../catalogue/types.ts';
import { isBlank } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { commonShape, isSingle, type Matrix, matrixOf, placesIn, stepsOf } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';
import { findKpi } from './find-kpi.ts';
import type { FunctionHelp } from './help.ts';

type Verdict = Status | 'no target' | '';

/** How far below the target still counts as amber, as a part of the target. */
const NEAR = 0.1;
/** Keeps 0.045 within a tenth of 0.05 in spite of binary fractions. */
const ROUNDING = 1e-12;

export const help: FunctionHelp = {
  name: 'KPI_STATUS',
  description:
    'green, amber or red: against your target, or without one against limits that hold for every company.',
  parameters: [
    {
      name: 'kpi',
      type: 'string|Array<Array<string>>',
      description: 'The KPI, which says whether higher or lower is better, such as "CAC".',
    },
    {
      name: 'value',
      type: 'number|Array<Array<number>>',
      description: 'The value to judge, such as 2500 or B2:B13.',
    },
    {
      name: 'target',
      type: 'number|Array<Array<number>>',
      description: 'Optional. Your own target, such as 3000 or C2:C13.',
    },
  ],
  example: '=KPI_STATUS("CAC";2500;3000)',
  result: 'string|Array<Array<string>>',
};

export function calculate(kpi: unknown, value: unknown, target?: unknown): Verdict | Verdict[][] {
  const [names, values, targets] = [kpi, value, target].map(matrixOf) as [Matrix, Matrix, Matrix];
  const shape = commonShape(['kpi', 'value', 'target'], [names, values, targets]);
  const numbers = readNumbers(values.cells, placesIn('value', values));
  const goals = readNumbers(targets.cells, placesIn('target', targets));
  const known = names.cells.map((name) => (isBlank(name) ? undefined : findKpi(name)));
  const judge = (row: number, column: number): Verdict => {
    const number = at(numbers, values, row, column);
    const asked = at(known, names, row, column);
    if (Number.isNaN(number)) return '';
    if (asked !== undefined) return verdict(asked, number, at(goals, targets, row, column));
    return isSingle(shape) ? fail({ code: 'blank_arguments', names: ['kpi'] }) : '';
  };
  if (isSingle(shape)) return judge(0, 0);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => judge(row, column)),
  );
}

function at<Value>(items: readonly Value[], shape: Matrix, row: number, column: number): Value {
  const { rowStep, columnStep } = stepsOf(shape);
  return items[row * rowStep + column * columnStep] as Value;
}

function verdict(kpi: Kpi, value: number, target: number): Verdict {
  return Number.isNaN(target) ? againstGuideline(kpi, value) : againstTarget(kpi, value, target);
}

function againstTarget({ id, better }: Kpi, value: number, target: number): Status {
  if (better === 'neither') fail({ code: 'no_direction', kpi: id });
  const ahead = better === 'higher' ? value - target : target - value;
  if (ahead >= 0) return 'green';
  return ahead >= -(NEAR + ROUNDING) * Math.abs(target) ? 'amber' : 'red';
}

/** The last step that the value has reached; steps that hold only for some companies give no verdict. */
function againstGuideline({ guideline }: Kpi, value: number): Verdict {
  if (guideline?.steps === undefined || guideline.holdsFor !== 'everybody') return 'no target';
  const reached = guideline.steps.filter(
    ({ from = Number.NEGATIVE_INFINITY, above = Number.NEGATIVE_INFINITY }) => value >= from && value > above,
  );
  return reached[reached.length - 1]?.status ?? 'no target';
}
