/** CAC_ROLLING: cost of the last few periods, some periods earlier, over the new customers of the last few. */
import { numberCell } from '../core/cells.ts';
import { toRows } from '../core/matrix.ts';
import { amountsIn, type Column, sideBySide } from './columns.ts';
import { wholeNumber } from './whole-number.ts';

/** In the shape of the range given; `""` until both windows are full, and where no customer was won. */
export function calculate(
  costs: unknown,
  newCustomers: unknown,
  window?: unknown,
  lag?: unknown,
): number | '' | (number | '')[][] {
  const length = wholeNumber(window, 'window', 3, 1);
  const delay = wholeNumber(lag, 'lag', 0, 0);
  const { columns, positions, shape } = sideBySide([
    { name: 'costs', kind: 'number', argument: costs },
    { name: 'new_customers', kind: 'number', argument: newCustomers },
  ]);
  const [cost, customers] = columns.map((column) => amountsIn(column as Column)) as [number[], number[]];
  const results: (number | '')[] = Array.from({ length: shape.rows * shape.columns }, () => '');
  positions.forEach((position, period) => {
    if (period - delay - length + 1 < 0) return;
    results[position] = numberCell(
      sumUpTo(cost, period - delay, length) / sumUpTo(customers, period, length),
    );
  });
  if (results.length === 1) return results[0] as number | '';
  return toRows(shape.rows === 1 ? [results] : results) as (number | '')[][];
}

/** The last `length` values up to and including `last`. */
function sumUpTo(values: readonly number[], last: number, length: number): number {
  let sum = 0;
  for (let index = last - length + 1; index <= last; index++) sum += values[index] as number;
  return sum;
}
