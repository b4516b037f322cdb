/** Aggregates gathered row by row; null stands for no value and is passed over. */
import type { AggregateName, Scalar } from './formula.ts';
import { FormulaError } from './formula-error.ts';

export interface Gathering {
  readonly add: (value: Scalar) => void;
  readonly result: () => Scalar;
}

export function gather(name: AggregateName): Gathering {
  switch (name) {
    case 'SUM':
      return numbers((sum) => sum);
    case 'AVG':
      return numbers((sum, count) => sum / count);
    case 'MIN':
      return extreme((value, least) => value < least);
    case 'MAX':
      return extreme((value, most) => value > most);
    case 'COUNT':
      return counting();
    case 'COUNT_DISTINCT':
      return distinct();
  }
}

function numbers(result: (sum: number, count: number) => number): Gathering {
  let [sum, count] = [0, 0];
  return {
    add: (value) => {
      if (value === null) return;
      if (typeof value !== 'number') throw new FormulaError(`"${String(value)}" cannot be added up.`);
      sum += value;
      count++;
    },
    result: () => (count === 0 ? null : result(sum, count)),
  };
}

function extreme(
  replaces: (value: string | number | boolean, kept: string | number | boolean) => boolean,
): Gathering {
  let kept: Scalar = null;
  return {
    add: (value) => {
      if (value !== null && (kept === null || replaces(value, kept))) kept = value;
    },
    result: () => kept,
  };
}

function counting(): Gathering {
  let count = 0;
  return {
    add: (value) => {
      if (value !== null) count++;
    },
    result: () => count,
  };
}

function distinct(): Gathering {
  const seen = new Set<Scalar>();
  return {
    add: (value) => {
      if (value !== null) seen.add(value);
    },
    result: () => seen.size,
  };
}
