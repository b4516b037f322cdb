/** The sets of channels that journeys converted with, kept so that all subsets of one are found without trying each. */
import type { Journeys } from './model.ts';

export interface ChannelSet {
  readonly members: readonly number[];
  readonly conversions: number;
  /** With exactly these channels, with and without conversion. */
  readonly journeys: number;
}

interface Node {
  readonly channel: number;
  readonly children: Node[];
  members: readonly number[];
  conversions: number;
  journeys: number;
}

const node = (channel: number): Node => ({ channel, children: [], members: [], conversions: 0, journeys: 0 });

/** A tree: each level adds one channel, rare ones first, so that most branches end a search early. */
export class ChannelSets {
  /** The first level, where thousands of channels may stand, by channel. */
  private readonly tops: (Node | undefined)[];

  constructor(journeys: Journeys) {
    const { channels, conversions, nulls } = journeys;
    this.tops = channels.map(() => undefined);
    const membersOf = memberReader(journeys);
    for (let path = 0; path < conversions.length; path++) {
      const converted = conversions[path] as number;
      if (converted > 0) this.add(membersOf(path), converted, nulls[path] as number);
    }
    for (let path = 0; path < conversions.length; path++) {
      const found = conversions[path] === 0 ? this.find(membersOf(path)) : undefined;
      if (found !== undefined) found.journeys += nulls[path] as number;
    }
  }

  forEach(visit: (set: ChannelSet) => void): void {
    for (const top of this.tops) if (top !== undefined) visitFrom(top, visit);
  }

  /** Calls back for the sets whose members are all among the marked channels, which are also given as a list. */
  forEachWithin(members: readonly number[], marked: Uint8Array, visit: (set: ChannelSet) => void): void {
    for (const member of members) {
      const top = this.tops[member];
      if (top !== undefined) visitFrom(top, visit, marked);
    }
  }

  private add(members: readonly number[], conversions: number, nulls: number): void {
    const [first, ...others] = members;
    if (first === undefined) return;
    let place = this.tops[first] ?? node(first);
    this.tops[first] = place;
    for (const channel of others) {
      let next = childOf(place, channel);
      if (next === undefined) {
        next = node(channel);
        place.children.push(next);
      }
      place = next;
    }
    if (place.conversions === 0) place.members = members.slice();
    place.conversions += conversions;
    place.journeys += conversions + nulls;
  }

  private find(members: readonly number[]): Node | undefined {
    const [first, ...others] = members;
    let place = first === undefined ? undefined : this.tops[first];
    for (const channel of others) {
      if (place === undefined) return undefined;
      place = childOf(place, channel);
    }
    return place;
  }
}

function visitFrom(place: Node, visit: (set: ChannelSet) => void, marked?: Uint8Array): void {
  if (place.conversions > 0) visit(place);
  for (const child of place.children) {
    if (marked === undefined || marked[child.channel] === 1) visitFrom(child, visit, marked);
  }
}

function childOf(parent: Node, channel: number): Node | undefined {
  for (const child of parent.children) if (child.channel === channel) return child;
  return undefined;
}

/** Gives the distinct channels of a path, those with the fewest touches first, in one list used again and again. */
function memberReader({ channels, starts, touches }: Journeys): (path: number) => readonly number[] {
  const ranks = ranksByTouches(channels.length, touches);
  const members: number[] = [];
  return (path) => {
    members.length = 0;
    for (let touch = starts[path] as number; touch < (starts[path + 1] as number); touch++) {
      insert(touches[touch] as number, members, ranks);
    }
    return members;
  };
}

/** Keeps `members` in order of rank and without doubles. */
function insert(channel: number, members: number[], ranks: Int32Array): void {
  const rank = ranks[channel] as number;
  let place = members.length;
  while (place > 0 && (ranks[members[place - 1] as number] as number) > rank) place--;
  if (members[place - 1] === channel) return;
  for (let moved = members.length; moved > place; moved--) members[moved] = members[moved - 1] as number;
  members[place] = channel;
}

/** 0 for the channel with the fewest touches. */
function ranksByTouches(channels: number, touches: Int32Array): Int32Array {
  const counts = new Int32Array(channels);
  for (let touch = 0; touch < touches.length; touch++) {
    const channel = touches[touch] as number;
    counts[channel] = (counts[channel] as number) + 1;
  }
  const ranks = new Int32Array(channels);
  Array.from(counts.keys())
    .sort((one, other) => (counts[one] as number) - (counts[other] as number))
    .forEach((channel, rank) => {
      ranks[channel] = rank;
    });
  return ranks;
}
