/** Puts the groups of a report in the order that the request wants. */
import type { Group } from './report.ts';
import { namesIn, type OrderBy, type ReportRequest } from './report-request.ts';

/** By the first metric, greatest first, where the request does not say. */
export function sorted(request: ReportRequest, groups: readonly Group[]): readonly Group[] {
  const orders = request.orderBys ?? [];
  if (orders.length === 0) {
    return [...groups].sort((left, right) => (right.sums[0] ?? 0) - (left.sums[0] ?? 0));
  }
  const comparisons = orders.map((order) => comparison(request, order));
  return [...groups].sort((left, right) => {
    for (const compare of comparisons) {
      const result = compare(left, right);
      if (result !== 0) return result;
    }
    return 0;
  });
}

function comparison(request: ReportRequest, { dimension, metric, desc }: OrderBy) {
  const sign = desc === true ? -1 : 1;
  if (dimension !== undefined) {
    const index = namesIn(request.dimensions).indexOf(dimension.dimensionName ?? '');
    return (left: Group, right: Group) =>
      sign * compareTexts(left.texts[index] as string, right.texts[index] as string);
  }
  const index = namesIn(request.metrics).indexOf(metric?.metricName ?? '');
  return (left: Group, right: Group) => sign * ((left.sums[index] as number) - (right.sums[index] as number));
}

const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
