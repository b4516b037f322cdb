/** Made-up purchases with known parameters: customers buy as BG/NBD and spend as Gamma-Gamma say, from a fixed seed. */

export interface PurchaseLog {
  readonly customers: readonly [string][];
  readonly dates: readonly [number][];
  readonly amounts: readonly [number][];
}

export interface LogOptions {
  readonly customers: number;
  readonly mostRows?: number;
  readonly seed?: number;
  /** Days over which customers arrive. */
  readonly days?: number;
  /** Parameters other than the usual ones. */
  readonly truth?: Partial<typeof TRUE>;
}

const TRUE = { r: 0.6, alpha: 12, a: 0.8, b: 2.5, p: 6, q: 3.7, gamma: 15 };
/** 2024-01-01 */
const FIRST_DAY = 45_292;

export function purchaseLog(options: LogOptions): PurchaseLog {
  const { customers, mostRows = 1e6, seed = 1, days = 730 } = options;
  const truth = { ...TRUE, ...options.truth };
  const random = randomFrom(seed);
  const log = { customers: [] as [string][], dates: [] as [number][], amounts: [] as [number][] };
  const add = (customer: number, day: number, rate: number) => {
    log.customers.push([`customer ${customer}`]);
    log.dates.push([FIRST_DAY + Math.floor(day)]);
    log.amounts.push([Math.round((100 * gammaVariate(random, truth.p)) / rate) / 100]);
  };
  for (let customer = 1; customer <= customers; customer++) {
    const perDay = gammaVariate(random, truth.r) / truth.alpha / 7;
    const leaving = gammaVariate(random, truth.a);
    const dropOut = leaving / (leaving + gammaVariate(random, truth.b));
    const rate = gammaVariate(random, truth.q) / truth.gamma;
    let day = random() * days;
    let isFirst = true;
    while (day < days) {
      if (log.dates.length >= mostRows) return log;
      add(customer, day, rate);
      if (!isFirst && random() < dropOut) break;
      isFirst = false;
      day -= Math.log(random()) / perDay;
    }
  }
  return log;
}

/** Park and Miller's generator: between 0 and 1, neither included. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Marsaglia and Tsang (2000). */
function gammaVariate(random: () => number, shape: number): number {
  if (shape < 1) return gammaVariate(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(random()) < (normal * normal) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
