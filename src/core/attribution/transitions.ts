/** How often journeys go from one channel to the next: the counts behind a first-order Markov chain. */
import type { Journeys } from './model.ts';

/**
 * Row by row: one row for each channel and last one for the start of a journey; one column for each channel, then
 * conversion and null, where journeys end.
 */
export interface Transitions {
  readonly channels: number;
  readonly counts: Float64Array;
}

export const ENDS = 2;

export function countTransitions({ channels, starts, touches, conversions, nulls }: Journeys): Transitions {
  const size = channels.length;
  const width = size + ENDS;
  const counts = new Float64Array((size + 1) * width);
  const add = (row: number, column: number, weight: number): void => {
    counts[row * width + column] = (counts[row * width + column] as number) + weight;
  };
  for (let path = 0; path < conversions.length; path++) {
    const end = starts[path + 1] as number;
    const converted = conversions[path] as number;
    const lost = nulls[path] as number;
    let from = size;
    for (let touch = starts[path] as number; touch < end; touch++) {
      const to = touches[touch] as number;
      add(from, to, converted + lost);
      from = to;
    }
    if (from === size) continue;
    add(from, size, converted);
    add(from, size + 1, lost);
  }
  return { channels: size, counts };
}
