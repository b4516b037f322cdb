/** Groups the data set by the dimensions of a request and adds up its metrics. */
import type { Facts } from './data-set.ts';
import { DIMENSIONS, type DimensionField, type Fact, METRICS, type MetricField } from './fields.ts';
import { passing } from './filter.ts';
import { namesIn, type ReportRequest } from './report-request.ts';
import { EVENTS } from './shop.ts';

export interface Group {
  readonly texts: readonly string[];
  readonly sums: number[];
}

export function groupsOf(request: ReportRequest, days: Iterable<Facts>): readonly Group[] {
  const dimensions = namesIn(request.dimensions).map((name) => DIMENSIONS[name] as DimensionField);
  const metrics = namesIn(request.metrics).map((name) => METRICS[name] as MetricField);
  const passes = passing(request.dimensionFilter);
  const byEvent = JSON.stringify(request).includes('"eventName"');
  const groups = new Map<number, Group>();
  const add = (facts: Iterable<Fact>, counted: readonly Counted[]) => {
    for (const fact of facts) if (passes(fact)) addFact(groups, dimensions, metrics.length, fact, counted);
  };
  const ofAds = counted(metrics, true);
  const ofVisits = counted(metrics, false);
  for (const { visits, ads } of days) {
    if (ofVisits.length > 0 || metrics.length === 0) add(byEvent ? eachEvent(visits) : visits, ofVisits);
    if (ofAds.length > 0) add(ads, ofAds);
  }
  return Array.from(groups.values()).filter(({ sums }) => sums.length === 0 || sums.some((sum) => sum !== 0));
}

type Counted = readonly [index: number, metric: MetricField];

const counted = (metrics: readonly MetricField[], ofAds: boolean): readonly Counted[] =>
  Array.from(metrics.entries()).filter(([, { of }]) => (of === 'ads') === ofAds);

function* eachEvent(visits: Facts['visits']): Generator<Fact> {
  for (const visit of visits) for (const event of EVENTS.keys()) yield { ...visit, event };
}

function addFact(
  groups: Map<number, Group>,
  dimensions: readonly DimensionField[],
  width: number,
  fact: Fact,
  metrics: readonly Counted[],
): void {
  let key = 0;
  for (const { code, size } of dimensions) key = key * size + code(fact);
  let group = groups.get(key);
  if (group === undefined) {
    group = { texts: dimensions.map(({ code, text }) => text(code(fact))), sums: new Array(width).fill(0) };
    groups.set(key, group);
  }
  for (const [index, { value }] of metrics) group.sums[index] = (group.sums[index] as number) + value(fact);
}
