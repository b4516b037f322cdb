/** Groups the data set by the dimensions of a request and adds up its metrics. */
import type { Facts } from './data-set.ts';
import {
  DIMENSIONS,
  type DimensionField,
  type Event,
  type Fact,
  METRICS,
  type MetricField,
} from './fields.ts';
import { passing } from './filter.ts';
import { filterFields, namesIn, type ReportRequest } from './report-request.ts';
import { EVENTS } from './shop.ts';

export interface Group {
  readonly texts: readonly string[];
  readonly sums: number[];
}

export function groupsOf(request: ReportRequest, days: Iterable<Facts>): readonly Group[] {
  const names = namesIn(request.dimensions);
  const dimensions = names.map((name) => DIMENSIONS[name] as DimensionField);
  const metrics = namesIn(request.metrics).map((name) => METRICS[name] as MetricField);
  const passes = passing(request.dimensionFilter);
  const byEvent = [...names, ...filterFields(request.dimensionFilter)].includes('eventName');
  const events: readonly Event[] = byEvent ? Array.from(EVENTS.keys()) : ['all'];
  const groups = new Grouping(dimensions, metrics.length);
  const ofAds = counted(metrics, true);
  const ofVisits = counted(metrics, false);
  for (const { visits, ads } of days) {
    for (const event of events) {
      if (ofVisits.length > 0 || metrics.length === 0) {
        for (const fact of visits) if (passes(fact, event)) groups.add(fact, event, ofVisits);
      }
      if (ofAds.length > 0) for (const fact of ads) if (passes(fact, event)) groups.add(fact, event, ofAds);
    }
  }
  return groups.all().filter(({ sums }) => sums.length === 0 || sums.some((sum) => sum !== 0));
}

type Counted = readonly [index: number, metric: MetricField];

const counted = (metrics: readonly MetricField[], ofAds: boolean): readonly Counted[] =>
  Array.from(metrics.entries()).filter(([, { of }]) => (of === 'ads') === ofAds);

class Grouping {
  readonly #dimensions: readonly DimensionField[];
  readonly #width: number;
  readonly #groups = new Map<number, Group>();

  constructor(dimensions: readonly DimensionField[], width: number) {
    this.#dimensions = dimensions;
    this.#width = width;
  }

  add(fact: Fact, event: Event, metrics: readonly Counted[]): void {
    let key = 0;
    for (const { code, size } of this.#dimensions) key = key * size + code(fact, event);
    let group = this.#groups.get(key);
    if (group === undefined) {
      const texts = this.#dimensions.map(({ code, text }) => text(code(fact, event)));
      group = { texts, sums: new Array(this.#width).fill(0) };
      this.#groups.set(key, group);
    }
    for (const [index, { value }] of metrics) {
      group.sums[index] = (group.sums[index] as number) + value(fact, event);
    }
  }

  all(): readonly Group[] {
    return Array.from(this.#groups.values());
  }
}
