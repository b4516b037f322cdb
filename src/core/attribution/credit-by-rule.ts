/** Models that share out each path by a rule over its touches: the shared part, which adds up what a rule gives. */
import type { Credits, Journeys, Model, ModelOptions } from './model.ts';

/** One path: its touches from `start` up to `end`, not included, in the arrays of the journeys. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Writes the share of each touch of a path into `shares`, from position 0; they sum to 1. */
export type Rule = (path: Stretch, shares: Float64Array) => void;

export function creditByRule(ruleFor: (journeys: Journeys, options: ModelOptions) => Rule): Model {
  return (journeys, options) => {
    const { channels, starts, touches, conversions, values } = journeys;
    const rule = ruleFor(journeys, options);
    const credits: Credits = {
      conversions: new Float64Array(channels.length),
      values: new Float64Array(channels.length),
    };
    const shares = new Float64Array(longestOf(starts));
    const path = { start: 0, end: 0 };
    for (let index = 0; index < conversions.length; index++) {
      const amount = conversions[index] as number;
      path.start = starts[index] as number;
      path.end = starts[index + 1] as number;
      if (amount === 0 || path.start === path.end) continue;
      rule(path, shares);
      for (let touch = path.start; touch < path.end; touch++) {
        const share = shares[touch - path.start] as number;
        const channel = touches[touch] as number;
        credits.conversions[channel] = (credits.conversions[channel] as number) + share * amount;
        credits.values[channel] = (credits.values[channel] as number) + share * (values[index] as number);
      }
    }
    return credits;
  };
}

function longestOf(starts: Int32Array): number {
  let longest = 0;
  for (let path = 1; path < starts.length; path++) {
    longest = Math.max(longest, (starts[path] as number) - (starts[path - 1] as number));
  }
  return longest;
}
