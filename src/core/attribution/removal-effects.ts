/**
 * The share of conversions that passes each channel in an absorbing Markov chain, exactly. All other channels are
 * eliminated one by one (each way through a channel becomes a direct way), until what remains is start → channel →
 * end. Nothing is ever subtracted, so no digits are lost (Grassmann, Taksar and Heyman 1985); halving the channels
 * on the way makes all n effects cost about as much as one matrix inversion.
 */
import { ENDS, type Transitions } from './transitions.ts';

/** The removal effect of each channel, from 0 to 1. */
export function removalEffects(transitions: Transitions): Float64Array {
  const effects = new Float64Array(transitions.channels);
  const rareFirst = channelsByWays(transitions);
  fill(effects, reordered(transitions, rareFirst), rareFirst);
  return effects;
}

/** `members` are the channels of the chain as positions in `effects`. */
function fill(effects: Float64Array, chain: Transitions, members: readonly number[]): void {
  const { length } = members;
  if (length === 0) return;
  if (length === 1) {
    effects[members[0] as number] = effectOfOnly(chain);
    return;
  }
  const half = length >> 1;
  const places = members.map((_, place) => place);
  const halvesSwapped = places.slice(half).concat(places.slice(0, half));
  fill(effects, withoutFirst(half, reordered(chain, places)), members.slice(half));
  fill(effects, withoutFirst(length - half, reordered(chain, halvesSwapped)), members.slice(0, half));
}

/** In a chain of one channel: conversions that pass it, in a share of all. */
function effectOfOnly({ counts }: Transitions): number {
  const [, toConversion = 0, toNull = 0, fromStart = 0, startToConversion = 0] = counts;
  if (fromStart === 0 || toConversion === 0) return 0;
  const passing = fromStart * (toConversion / (toConversion + toNull));
  return passing / (passing + startToConversion);
}

/** Eliminates the first channels in place and gives the chain of those that remain. */
function withoutFirst(eliminated: number, { channels, counts }: Transitions): Transitions {
  const width = channels + ENDS;
  for (let channel = 0; channel < eliminated; channel++) eliminate(channel, channels, counts);
  const remaining = channels - eliminated;
  const rest = new Float64Array((remaining + 1) * (remaining + ENDS));
  for (let row = 0; row <= remaining; row++) {
    const from = (row + eliminated) * width + eliminated;
    rest.set(counts.subarray(from, from + remaining + ENDS), row * (remaining + ENDS));
  }
  return { channels: remaining, counts: rest };
}

/** Sends everything that comes to a channel on to where it goes next; staying there changes nothing. */
function eliminate(channel: number, channels: number, counts: Float64Array): void {
  const width = channels + ENDS;
  const own = channel * width;
  let leaving = 0;
  for (let column = channel + 1; column < width; column++) leaving += counts[own + column] as number;
  if (leaving === 0) return;
  for (let row = channel + 1; row <= channels; row++) {
    const other = row * width;
    const arriving = counts[other + channel] as number;
    if (arriving === 0) continue;
    const factor = arriving / leaving;
    for (let column = channel + 1; column < width; column++) {
      counts[other + column] = (counts[other + column] as number) + factor * (counts[own + column] as number);
    }
  }
}

/** A copy with the channels in another order. */
function reordered({ channels, counts }: Transitions, order: readonly number[]): Transitions {
  const width = channels + ENDS;
  const copy = new Float64Array(counts.length);
  for (let row = 0; row <= channels; row++) {
    const from = (row < channels ? (order[row] as number) : channels) * width;
    const to = row * width;
    for (let column = 0; column < channels; column++) {
      copy[to + column] = counts[from + (order[column] as number)] as number;
    }
    for (let end = channels; end < width; end++) copy[to + end] = counts[from + end] as number;
  }
  return { channels, counts: copy };
}

/** Channels with few ways in and out come first: eliminating them early keeps the rest sparse. */
function channelsByWays({ channels, counts }: Transitions): number[] {
  const width = channels + ENDS;
  const ways = new Int32Array(channels);
  for (let row = 0; row < channels; row++) {
    for (let column = 0; column < channels; column++) {
      if (counts[row * width + column] === 0) continue;
      ways[row] = (ways[row] as number) + 1;
      ways[column] = (ways[column] as number) + 1;
    }
  }
  return Array.from(ways.keys()).sort((one, other) => (ways[one] as number) - (ways[other] as number));
}
