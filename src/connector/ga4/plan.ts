/** Which requests give the dimensions and counts that are asked for, within the limits of the Data API. */
import { refuse } from '../problem.ts';
import type { FilterExpression } from './body.ts';
import { allOf, fieldsOf, whereFilter } from './dimension-filter.ts';
import type { Counted } from './linear.ts';
import { idOf } from './names.ts';

const MOST_METRICS = 10;
const MOST_DIMENSIONS = 9;

export interface Request {
  /** The first ones are those asked for; one more is there only because the metrics need it. */
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
  readonly filter: FilterExpression | undefined;
  /** By which the caller knows each metric. */
  readonly keys: readonly string[];
}

/** The same for the same count. */
export const keyOf = ({ metric, where }: Counted): string =>
  where === undefined ? metric : `${metric} where ${where.dimension} is ${where.is}`;

export function planRequests(
  dimensions: readonly string[],
  counts: readonly Counted[],
  narrowing: readonly FilterExpression[],
): readonly Request[] {
  const requests = alike(counts).reduce<Request[]>((all, group) => {
    const { where, needs } = group[0] as Counted;
    const own = where === undefined ? [] : [whereFilter(where)];
    const filter = allOf(own.concat(narrowing));
    const extra = needs === undefined || dimensions.includes(needs) ? [] : [needs];
    const shared = { dimensions: dimensions.concat(extra), filter };
    return all.concat(
      tens(group).map((ten) => ({ ...shared, metrics: ten.map(nameOf), keys: ten.map(keyOf) })),
    );
  }, []);
  if (requests.length === 0) requests.push(bare(dimensions, allOf(narrowing)));
  for (const request of requests) checkDimensions(request);
  return requests;
}

/** Where no count is asked for; a report needs a dimension or a metric. */
function bare(dimensions: readonly string[], filter: FilterExpression | undefined): Request {
  const metrics = dimensions.length === 0 ? ['sessions'] : [];
  return { dimensions, metrics, filter, keys: metrics };
}

/** Counts under the same condition and with the same needs can be asked for together. */
function alike(counts: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups = new Map<string, Map<string, Counted>>();
  for (const counted of counts) {
    const { where, needs } = counted;
    const group = `${where === undefined ? '' : `${where.dimension}=${where.is}`} ${needs ?? ''}`;
    const members = groups.get(group) ?? new Map<string, Counted>();
    groups.set(group, members.set(keyOf(counted), counted));
  }
  return Array.from(groups.values(), (members) => Array.from(members.values()));
}

function tens<T>(items: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += MOST_METRICS) {
    parts.push(items.slice(from, from + MOST_METRICS));
  }
  return parts;
}

/** Those of filters count too. */
function checkDimensions({ dimensions, filter }: Request): void {
  const names = Array.from(new Set(dimensions.concat(fieldsOf(filter))));
  if (names.length > MOST_DIMENSIONS) {
    refuse({ code: 'ga4_too_many_dimensions', names: names.map(idOf), most: MOST_DIMENSIONS });
  }
}

const nameOf = ({ metric }: Counted): string => metric;
