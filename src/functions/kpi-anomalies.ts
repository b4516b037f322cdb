/** KPI_ANOMALIES: beside each value what was to be expected, how far off it is and whether that is too far. */
import { findAnomalies, type Judged } from '../core/anomalies.ts';
import { numberCell } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';
import { amountsIn, type Column, sideBySide } from './columns.ts';
import type { FunctionHelp } from './help.ts';
import { wholeNumber } from './whole-number.ts';

export const help: FunctionHelp = {
  name: 'KPI_ANOMALIES',
  description:
    'Finds values that fall out of their own trend and season. Three columns beside the data: expected, score, and TRUE for an anomaly; no header row.',
  parameters: [
    {
      name: 'values',
      type: 'Array<Array<number>>',
      description: 'The KPI, oldest first; blanks may stand between, such as B2:B121.',
    },
    {
      name: 'season',
      type: 'number',
      description:
        'Optional. Values after which the pattern repeats: 7 for days, 12 for months; 1 (no season) when left out.',
    },
    {
      name: 'threshold',
      type: 'number',
      description: 'Optional. The score that is too far; lower finds more, such as 2.5; 3.5 when left out.',
    },
  ],
  example: '=KPI_ANOMALIES(B2:B121;7)',
  result: 'Array<Array<number|boolean|string>>',
};

type Cell = number | boolean | '';

export function calculate(values: unknown, season?: unknown, threshold?: unknown): Cell[][] {
  const options = { season: wholeNumber(season, 'season', 1, 1), threshold: thresholdIn(threshold) };
  const { columns, positions, shape } = sideBySide([{ name: 'values', kind: 'number', argument: values }]);
  const numbers = amountsIn(columns[0] as Column);
  const series = new Array<number>(shape.rows * shape.columns).fill(Number.NaN);
  positions.forEach((position, index) => {
    series[position] = numbers[index] as number;
  });
  return findAnomalies(series, options).map(cellsOf);
}

function cellsOf(judged: Judged | undefined): Cell[] {
  if (judged === undefined) return ['', '', ''];
  return [numberCell(judged.expected), numberCell(judged.score), judged.anomaly];
}

function thresholdIn(argument: unknown): number {
  const place = { argument: 'threshold' };
  const [value] = readNumbers([single(argument, 'threshold')], () => place) as [number];
  if (Number.isNaN(value)) return 3.5;
  return value > 0 ? value : fail({ code: 'not_above_zero', place, value });
}
