/** Journeys from rows as a test writes them. */
import type { Journeys } from '../../../src/core/attribution/model.ts';
import { readPaths } from '../../../src/core/attribution/paths.ts';

export type Row = readonly [path: string, conversions?: number, nulls?: number, value?: number];

export function journeysOf(rows: readonly Row[]): Journeys {
  const read = readPaths(
    rows.map(([path]) => path),
    (position) => {
      throw new Error(`Days on some touches only: ${rows[position]?.[0]}`);
    },
  );
  return {
    ...read,
    conversions: Float64Array.from(rows, ([, conversions = 1]) => conversions),
    nulls: Float64Array.from(rows, ([, , nulls = 0]) => nulls),
    values: Float64Array.from(rows, ([, , , value = 0]) => value),
  };
}
