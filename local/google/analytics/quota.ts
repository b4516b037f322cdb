/** The tokens that a property may still spend today and within the hour. */
import type { Clock } from '../../apps-script/clock.ts';
import { dayIn } from './days.ts';
import { refuse } from './google-error.ts';
import { WORDINGS } from './wordings.ts';

/** What is there after each reset; Google's figures for a standard property when left out. */
export interface Allowance {
  readonly tokensPerDay?: number;
  readonly tokensPerHour?: number;
  readonly tokensPerProjectPerHour?: number;
}

const STANDARD = { tokensPerDay: 200_000, tokensPerHour: 40_000, tokensPerProjectPerHour: 14_000 } as const;
type Bucket = keyof typeof STANDARD;

/** Days begin here at midnight Pacific time. */
const TIME_ZONE = 'America/Los_Angeles';
const EXHAUSTED: Readonly<Record<Bucket, string>> = {
  tokensPerDay: WORDINGS.day,
  tokensPerHour: WORDINGS.hour,
  tokensPerProjectPerHour: WORDINGS.projectHour,
};

export class Quota {
  readonly #clock: Clock;
  readonly #allowance: Readonly<Record<Bucket, number>>;
  #periods: Partial<Record<Bucket, string>> = {};
  #spent: Partial<Record<Bucket, number>> = {};

  constructor(clock: Clock, allowance: Allowance) {
    this.#clock = clock;
    this.#allowance = { ...STANDARD, ...allowance };
  }

  /** Refuses where a bucket is empty already. */
  check(): void {
    this.#reset();
    for (const bucket of BUCKETS) if (this.#remaining(bucket) <= 0) refuse(429, EXHAUSTED[bucket]);
  }

  /** What the answer tells of it. */
  spend(tokens: number): object {
    for (const bucket of BUCKETS) this.#spent[bucket] = (this.#spent[bucket] ?? 0) + tokens;
    const states = BUCKETS.map((bucket) => [
      bucket,
      { consumed: tokens, remaining: Math.max(0, this.#remaining(bucket)) },
    ]);
    return {
      ...Object.fromEntries(states),
      concurrentRequests: { consumed: 0, remaining: 10 },
      serverErrorsPerProjectPerHour: { consumed: 0, remaining: 10 },
      potentiallyThresholdedRequestsPerHour: { consumed: 0, remaining: 120 },
    };
  }

  #remaining(bucket: Bucket): number {
    return this.#allowance[bucket] - (this.#spent[bucket] ?? 0);
  }

  #reset(): void {
    const now = this.#clock.now();
    const hour = String(Math.floor(now / 3_600_000));
    const periods = {
      tokensPerDay: dayIn(TIME_ZONE, now),
      tokensPerHour: hour,
      tokensPerProjectPerHour: hour,
    };
    for (const bucket of BUCKETS) if (this.#periods[bucket] !== periods[bucket]) this.#spent[bucket] = 0;
    this.#periods = periods;
  }
}

const BUCKETS = Object.keys(STANDARD) as Bucket[];

/** Roughly as Google charges: 1 for a short narrow report, more for many days and many fields. */
export const tokensOf = (days: number, dimensions: number, metrics: number): number =>
  1 + Math.floor(days / 60) + Math.floor(dimensions / 4) + (metrics >= 10 ? 1 : 0);
