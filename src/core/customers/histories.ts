/** Customers with the same history counted once, so that a likelihood over many customers stays quick. */
import type { CustomerSummary } from './summary.ts';

type History = Pick<CustomerSummary, 'frequency' | 'recency' | 'age'>;

export interface Histories {
  readonly customers: number;
  readonly purchases: number;
  /** At n, the customers with more than n repeat days. */
  readonly moreThan: Float64Array;
  readonly ages: Float64Array;
  /** For each age, its customers and all their repeat days. */
  readonly customersOfAge: Float64Array;
  readonly purchasesOfAge: Float64Array;
  readonly recencies: Float64Array;
  /** The distinct histories of customers with a repeat day: positions in the lists above, and how many share it. */
  readonly frequency: Int32Array;
  readonly age: Int32Array;
  readonly recency: Int32Array;
  readonly weight: Float64Array;
}

export function historiesOf(summaries: readonly History[]): Histories {
  const ages = distinct(summaries.map(({ age }) => age));
  const recencies = distinct(summaries.map(({ recency }) => recency));
  const customersOfAge = new Float64Array(ages.values.length);
  const purchasesOfAge = new Float64Array(ages.values.length);
  const most = summaries.reduce((highest, { frequency }) => Math.max(highest, frequency), 0);
  const moreThan = new Float64Array(most);
  let purchases = 0;
  const keys: number[] = [];
  summaries.forEach(({ frequency }, index) => {
    const age = ages.positions[index] as number;
    customersOfAge[age] = (customersOfAge[age] as number) + 1;
    purchasesOfAge[age] = (purchasesOfAge[age] as number) + frequency;
    purchases += frequency;
    if (frequency === 0) return;
    moreThan[frequency - 1] = (moreThan[frequency - 1] as number) + 1;
    const recency = recencies.positions[index] as number;
    keys.push((frequency * recencies.values.length + recency) * ages.values.length + age);
  });
  for (let count = most - 2; count >= 0; count--) {
    moreThan[count] = (moreThan[count] as number) + (moreThan[count + 1] as number);
  }
  const runs = runsOf(Float64Array.from(keys).sort());
  const part = (from: (key: number) => number) => Int32Array.from(runs.values, from);
  return {
    customers: summaries.length,
    purchases,
    moreThan,
    ages: ages.values,
    customersOfAge,
    purchasesOfAge,
    recencies: recencies.values,
    age: part((key) => key % ages.values.length),
    recency: part((key) => Math.floor(key / ages.values.length) % recencies.values.length),
    frequency: part((key) => Math.floor(key / ages.values.length / recencies.values.length)),
    weight: Float64Array.from(runs.lengths),
  };
}

function distinct(values: readonly number[]): { values: Float64Array; positions: Int32Array } {
  const known = new Map<number, number>();
  const positions = Int32Array.from(values, (value) => {
    let position = known.get(value);
    if (position === undefined) {
      position = known.size;
      known.set(value, position);
    }
    return position;
  });
  return { values: Float64Array.from(known.keys()), positions };
}

function runsOf(sorted: Float64Array): { values: number[]; lengths: number[] } {
  const values: number[] = [];
  const lengths: number[] = [];
  sorted.forEach((value, index) => {
    if (index > 0 && value === sorted[index - 1])
      lengths[lengths.length - 1] = (lengths[lengths.length - 1] as number) + 1;
    else {
      values.push(value);
      lengths.push(1);
    }
  });
  return { values, lengths };
}
