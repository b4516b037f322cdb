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

/** Without a column of their own, conversions are 1 for each path, nulls and values 0. */
export function readJourneys({ paths, ...amounts }: JourneyArguments): Journeys {
  const given: ColumnArgument[] = [{ name: 'paths', kind: 'text', argument: paths }];
  for (const [name, argument] of Object.entries(amounts)) {
    if (isGiven(argument)) given.push({ name, kind: 'number', argument });
  }
  const { columns } = sideBySide(given);
  const pathColumn = columns[0] as Column;
  const column = (name: string) => columns.find((candidate) => candidate.name === name);
  const orAll = (name: string, standIn: number, read: (column: Column) => number[]): number[] => {
    const found = column(name);
    return found === undefined ? pathColumn.cells.map(() => standIn) : read(found);
  };
  const conversions = orAll('conversions', 1, countsIn);
  const nulls = orAll('nulls', 0, countsIn);
  const values = orAll('values', 0, (found) => valuesOfConversions(found, conversions));
  const read = readPaths(textsIn(pathColumn), (path) =>
    fail({
      code: 'refused',
      reason: 'paths has days on some touches only',
      place: pathColumn.placeOf(path),
      advice: 'write @days on every touch of a path or on none',
    }),
  );
  return { ...read, conversions, nulls, values };
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
