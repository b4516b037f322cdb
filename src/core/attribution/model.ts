/** What an attribution model takes and gives. */
import type { Paths } from './paths.ts';

/** One amount for each path: conversions, journeys over the same path without conversion, money. */
export interface Journeys extends Paths {
  readonly conversions: Float64Array;
  readonly nulls: Float64Array;
  readonly values: Float64Array;
}

export interface ModelOptions {
  /** Days after which a touch counts half in `time_decay`. */
  readonly halfLife: number;
}

/** One amount for each channel. */
export interface Credits {
  readonly conversions: Float64Array;
  readonly values: Float64Array;
}

export type Model = (journeys: Journeys, options: ModelOptions) => Credits;

/** The total to be credited; a path without touches has no part in it. */
export function creditable(amounts: Float64Array, starts: Int32Array): number {
  let total = 0;
  for (let path = 0; path < amounts.length; path++) {
    if (starts[path] !== starts[path + 1]) total += amounts[path] as number;
  }
  return total;
}
