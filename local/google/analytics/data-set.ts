/** The whole data set of a property, generated month by month when first needed. */
import { type Ads, adsOf } from './ads.ts';
import { DAYS, dateOf } from './days.ts';
import type { Property } from './properties.ts';
import { type Visits, visitsOf } from './visits.ts';

export interface Facts {
  readonly visits: readonly Visits[];
  readonly ads: readonly Ads[];
}

export class DataSet {
  readonly #seed: number;
  readonly #property: Property;
  readonly #days: (Facts | undefined)[] = [];

  constructor(seed: number, property: Property) {
    this.#seed = seed;
    this.#property = property;
  }

  /** Day by day, both ends included; days outside the data set have nothing. */
  *between(first: number, last: number): Generator<Facts> {
    for (let day = Math.max(0, first); day <= Math.min(last, DAYS - 1); day += 1) yield this.#of(day);
  }

  #of(day: number): Facts {
    const known = this.#days[day];
    if (known !== undefined) return known;
    this.#generateMonth(day);
    return this.#days[day] as Facts;
  }

  #generateMonth(within: number): void {
    const first = within - dateOf(within).getUTCDate() + 1;
    const month = dateOf(within).getUTCMonth();
    const { id, sessionsPerDay } = this.#property;
    for (let day = first; day < DAYS && dateOf(day).getUTCMonth() === month; day += 1) {
      this.#days[day] = {
        visits: visitsOf(this.#seed, Number(id), day, sessionsPerDay),
        ads: adsOf(this.#seed, Number(id), day, sessionsPerDay),
      };
    }
  }
}
