/** Reads the columns of journeys that the attribution functions share. */
import type { Journeys } from '../core/attribution/model.ts';
import { readPaths } from '../core/attribution/paths.ts';
import { fail } from '../core/failure.ts';
import { amountsIn, type Column, type ColumnArgument, isGiven, sideBySide, textsIn } from './columns.ts';

export interface JourneyArguments {
  readonly paths: unknown;
  readonly conversions?: unknown;
  readonly values?: unknown;
  readonly nulls?: unknown;
}

/** Equal paths are added up. Without a column of their own, conversions are 1 each, nulls and values 0. */
export function readJourneys({ paths, ...amounts }: JourneyArguments): Journeys {
  const given: ColumnArgument[] = [{ name: 'paths', kind: 'text', argument: paths }];
  for (const [name, argument] of Object.entries(amounts)) {
    if (isGiven(argument)) given.push({ name, kind: 'number', argument });
  }
  const { columns } = sideBySide(given);
  const pathColumn = columns[0] as Column;
  const orAll = (name: string, standIn: number, read: (column: Column) => number[]): number[] => {
    const found = columns.find((column) => column.name === name);
    return found === undefined ? pathColumn.cells.map(() => standIn) : read(found);
  };
  const conversions = orAll('conversions', 1, countsIn);
  const nulls = orAll('nulls', 0, countsIn);
  const values = orAll('values', 0, (found) => valuesOfConversions(found, conversions));
  const { cells, numbers } = distinctCells(pathColumn.cells);
  const placeOf = (path: number) => pathColumn.placeOf(numbers.indexOf(path));
  const read = readPaths(textsIn({ name: 'paths', cells, placeOf }), (path) =>
    fail({
      code: 'refused',
      reason: 'paths has days on some touches only',
      place: placeOf(path),
      advice: 'write @days on every touch of a path or on none',
    }),
  );
  const sums = (amounts: readonly number[]) => sumsBy(numbers, amounts, cells.length);
  return { ...read, conversions: sums(conversions), nulls: sums(nulls), values: sums(values) };
}

interface DistinctCells {
  readonly cells: readonly unknown[];
  /** For every row the position of its cell among them. */
  readonly numbers: Int32Array;
}

function distinctCells(rows: readonly unknown[]): DistinctCells {
  const known = new Map<unknown, number>();
  const cells: unknown[] = [];
  const numbers = new Int32Array(rows.length);
  rows.forEach((cell, row) => {
    let number = known.get(cell);
    if (number === undefined) {
      number = cells.push(cell) - 1;
      known.set(cell, number);
    }
    numbers[row] = number;
  });
  return { cells, numbers };
}

function sumsBy(numbers: Int32Array, amounts: readonly number[], count: number): Float64Array {
  const sums = new Float64Array(count);
  amounts.forEach((amount, row) => {
    const number = numbers[row] as number;
    sums[number] = (sums[number] as number) + amount;
  });
  return sums;
}

/** Counts may be fractions, as a shared conversion is, but not below 0. */
export function countsIn(column: Column): number[] {
  const counts = amountsIn(column);
  counts.forEach((count, index) => {
    if (count >= 0) return;
    fail({
      code: 'refused',
      reason: `${column.name} is below 0`,
      place: column.placeOf(index),
      advice: 'write 0 or more',
    });
  });
  return counts;
}

function valuesOfConversions(column: Column, conversions: readonly number[]): number[] {
  const values = amountsIn(column);
  values.forEach((value, index) => {
    if (value === 0 || conversions[index] !== 0) return;
    fail({
      code: 'refused',
      reason: 'values has an amount where conversions is 0',
      place: column.placeOf(index),
      advice: 'correct conversions or clear the amount',
    });
  });
  return values;
}
