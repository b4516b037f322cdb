/**
 * The Shapley model: conversions are shared by what each channel adds, on average over all orders, to the conversion
 * rate of the journeys with exactly these channels. Only sets that were seen have a rate, so the sum over all 2^n
 * sets closes to one over the seen subsets of each set.
 */
import { ChannelSets } from './channel-sets.ts';
import { creditByShare } from './credit-by-share.ts';
import type { Journeys } from './model.ts';

export const shapley = creditByShare(shapleyCredits);

function shapleyCredits(journeys: Journeys): Float64Array {
  const sets = new ChannelSets(journeys);
  const credits = new Float64Array(journeys.channels.length);
  const marked = new Uint8Array(credits.length);
  const weights = new OrderShares();
  const add = (channel: number, amount: number): void => {
    credits[channel] = (credits[channel] as number) + amount;
  };
  sets.forEach((whole) => {
    const size = whole.members.length;
    for (const channel of whole.members) marked[channel] = 1;
    let takenFromAll = 0;
    sets.forEachWithin(whole.members, marked, (part) => {
      const rate = (whole.journeys * part.conversions) / part.journeys;
      const inside = part.members.length;
      const taken = inside < size ? rate * weights.of(inside, size) : 0;
      const given = rate * weights.of(inside - 1, size);
      for (const channel of part.members) add(channel, given + taken);
      takenFromAll += taken;
    });
    for (const channel of whole.members) {
      add(channel, -takenFromAll);
      marked[channel] = 0;
    }
  });
  return credits;
}

/** The share of all orders of `size` channels in which `before` given ones come first and another one next. */
class OrderShares {
  private readonly known: number[][] = [];

  /** before! (size − before − 1)! / size! */
  of(before: number, size: number): number {
    return (this.known[size] ?? this.all(size))[before] as number;
  }

  private all(size: number): number[] {
    const shares = [1 / size];
    for (let before = 1; before < size; before++) {
      shares.push(((shares[before - 1] as number) * before) / (size - before));
    }
    this.known[size] = shares;
    return shares;
  }
}
