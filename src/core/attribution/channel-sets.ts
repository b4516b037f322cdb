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
  private readonly root = node(-1);

  constructor(journeys: Journeys) {
    const { conversions, nulls } = journeys;
    const members = membersOf(journeys);
    for (let path = 0; path < conversions.length; path++) {
      const converted = conversions[path] as number;
      if (converted > 0) this.add(members[path] as number[], converted, nulls[path] as number);
    }
    for (let path = 0; path < conversions.length; path++) {
      const found = conversions[path] === 0 ? this.find(members[path] as number[]) : undefined;
      if (found !== undefined) found.journeys += nulls[path] as number;
    }
  }

  /** Calls back for every set, or for those whose members are all among the marked channels. */
  forEach(visit: (set: ChannelSet) => void, marked?: Uint8Array): void {
    visitBelow(this.root, visit, marked);
  }

  private add(members: readonly number[], conversions: number, nulls: number): void {
    let place = this.root;
    for (const channel of members) {
      let next = childOf(place, channel);
      if (next === undefined) {
        next = node(channel);
        place.children.push(next);
      }
      place = next;
    }
    place.members = members;
    place.conversions += conversions;
    place.journeys += conversions + nulls;
  }

  private find(members: readonly number[]): Node | undefined {
    let place: Node | undefined = this.root;
    for (const channel of members) {
      place = childOf(place, channel);
      if (place === undefined) return undefined;
    }
    return place;
  }
}

function visitBelow(place: Node, visit: (set: ChannelSet) => void, marked: Uint8Array | undefined): void {
  for (const child of place.children) {
    if (marked !== undefined && marked[child.channel] !== 1) continue;
    if (child.conversions > 0) visit(child);
    visitBelow(child, visit, marked);
  }
}

function childOf(parent: Node, channel: number): Node | undefined {
  for (const child of parent.children) if (child.channel === channel) return child;
  return undefined;
}

/** The distinct channels of each path, those with the fewest touches first. */
function membersOf({ channels, starts, touches, conversions }: Journeys): number[][] {
  const counts = new Int32Array(channels.length);
  for (const channel of touches) counts[channel] = (counts[channel] as number) + 1;
  const isRarer = (one: number, other: number): boolean => {
    const difference = (counts[one] as number) - (counts[other] as number);
    return difference < 0 || (difference === 0 && one < other);
  };
  return conversions.map((_, path) => {
    const members: number[] = [];
    for (let touch = starts[path] as number; touch < (starts[path + 1] as number); touch++) {
      const channel = touches[touch] as number;
      let place = members.length;
      while (place > 0 && isRarer(channel, members[place - 1] as number)) place--;
      if (members[place - 1] !== channel) members.splice(place, 0, channel);
    }
    return members;
  });
}
