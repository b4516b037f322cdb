/** Made-up customer journeys of a Nordic company, the same for the same seed: for a sample tab, tests and measurements. */

export interface JourneyRow {
  /** Oldest touch first. */
  readonly path: readonly string[];
  /** Days before the last touch, in whole hours. */
  readonly days: readonly number[];
  readonly conversions: number;
  /** Journeys over the same path that did not convert. */
  readonly nulls: number;
  readonly value: number;
}

export interface JourneyChannels {
  /** How often each is met. */
  readonly weights: Readonly<Record<string, number>>;
  /** Those that are often the last before a conversion. */
  readonly closing: readonly string[];
}

export const NORDIC_CHANNELS: JourneyChannels = {
  weights: {
    Sökannonser: 22,
    'Organisk sökning': 20,
    'Sociala annonser': 16,
    'E-post': 10,
    Display: 9,
    Affiliate: 5,
    Direkt: 9,
    Hänvisning: 4,
    Video: 4,
    Säljmöte: 1,
  },
  closing: ['E-post', 'Direkt'],
};

const LONGEST = 12;
const JOURNEYS_PER_ROW = 3;
const MOST_DAYS_BETWEEN = 6;

export function journeyRows(count: number, seed: number, channels = NORDIC_CHANNELS): JourneyRow[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => journeyRow(random, channels));
}

function journeyRow(random: () => number, { weights, closing }: JourneyChannels): JourneyRow {
  let length = 1;
  while (length < LONGEST && random() < 0.58) length += 1;
  const path: string[] = [];
  while (path.length < length) {
    const last = path[path.length - 1];
    path.push(last !== undefined && random() < 0.18 ? last : drawn(weights, random));
  }
  const days = daysBefore(length, random);
  const closes = closing.includes(path[length - 1] as string);
  const rate = 0.02 + 0.03 * Math.min(length, 6) + (closes ? 0.06 : 0);
  let conversions = 0;
  for (let journey = 0; journey < JOURNEYS_PER_ROW; journey += 1) conversions += random() < rate ? 1 : 0;
  const value = conversions > 0 ? conversions * (200 + Math.floor(random() * 1800)) : 0;
  return { path, days, conversions, nulls: JOURNEYS_PER_ROW - conversions, value };
}

function drawn(weights: JourneyChannels['weights'], random: () => number): string {
  const names = Object.keys(weights);
  const total = names.reduce((sum, name) => sum + (weights[name] as number), 0);
  let rest = random() * total;
  for (const name of names) {
    rest -= weights[name] as number;
    if (rest < 0) return name;
  }
  return names[names.length - 1] as string;
}

function daysBefore(length: number, random: () => number): number[] {
  const days: number[] = [];
  let before = 0;
  for (let touch = 0; touch < length; touch += 1) {
    days.unshift(before);
    before += Math.floor(random() * MOST_DAYS_BETWEEN * 24) / 24;
  }
  return days;
}

/** Mulberry32: evenly spread numbers from 0 to 1 that follow from the seed alone. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A path as the attribution functions read it, with whole days if asked for. */
export const writtenPath = ({ path, days }: JourneyRow, withDays = false): string =>
  path
    .map((channel, touch) => (withDays ? `${channel}@${Math.floor(days[touch] as number)}` : channel))
    .join(' > ');
