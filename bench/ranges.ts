/** One call over a range against a plain loop with the same checks, and against one call per cell. */
import { builtFunctions, type CellFunction } from './built-functions.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const ROWS = 10_000;
const TURNS = 41;
const MOST_TIMES_THE_LOOP = 3;

type Column = readonly (readonly unknown[])[];

export function measureRanges(): Measurement[] {
  const { CAC } = builtFunctions('CAC');
  const costs = Array.from({ length: ROWS }, (_, row) => [row % 97 === 0 ? '' : 1000 + (row % 500)]);
  const customers = Array.from({ length: ROWS }, (_, row) => [row % 89]);
  const time = fastestOf(
    {
      loop: () => nothing(plainLoop(costs, customers)),
      range: () => nothing(CAC(costs, customers)),
      cells: () => nothing(costs.map(([cost], row) => cellByCell(CAC, cost, customers[row]?.[0]))),
    },
    TURNS,
  );
  const ratio = time.range / time.loop;
  return [
    {
      what: `=CAC over ${ROWS.toLocaleString('en')} rows in one call`,
      result: milliseconds(time.range),
      against: `plain loop with the same checks ${milliseconds(time.loop)}: ${times(ratio)}`,
      goal: `≤ ${MOST_TIMES_THE_LOOP}×`,
      met: ratio <= MOST_TIMES_THE_LOOP,
    },
    {
      what: `=CAC over ${ROWS.toLocaleString('en')} rows in one call`,
      result: milliseconds(time.range),
      against: `${ROWS.toLocaleString('en')} calls of one cell ${milliseconds(time.cells)}: ${times(time.cells / time.range)}`,
    },
  ];
}

function cellByCell(CAC: CellFunction, cost: unknown, customers: unknown): unknown {
  if (cost === '' || customers === 0) return '';
  return CAC(cost, customers);
}

/** What the function promises about numbers, blanks, text, truth values and zero, written out by hand. */
function plainLoop(costs: Column, customers: Column): (number | '')[][] {
  const result = new Array<(number | '')[]>(costs.length);
  for (let row = 0; row < costs.length; row += 1) {
    const cost = checked(costs[row]?.[0], row);
    const count = checked(customers[row]?.[0], row);
    const value = cost === '' || count === '' || count === 0 ? '' : cost / count;
    result[row] = [value === '' || Number.isFinite(value) ? value : ''];
  }
  return result;
}

function checked(cell: unknown, row: number): number | '' {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new Error(`row ${row + 1}`);
    return cell;
  }
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string' && cell.trim() === '') return '';
  throw new Error(`row ${row + 1}`);
}

const nothing = (_: unknown): undefined => undefined;
