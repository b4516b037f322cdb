/** What the Data API demands of a well-formed request, in the order in which it complains. */
import { DIMENSIONS, METRICS } from './fields.ts';
import { refuse } from './google-error.ts';
import { PER_EURO } from './properties.ts';
import { filterFields, namesIn, type ReportRequest } from './report-request.ts';
import { WORDINGS } from './wordings.ts';

export const MOST_ROWS = 250_000;
const DEFAULT_ROWS = 10_000;
const MOST_DIMENSIONS = 9;
const MOST_METRICS = 10;
const MOST_RANGES = 4;
const BEFORE_FIRST_DATE = '2015-08-13';

export interface Range {
  /** 2024-01-31, both included. */
  readonly first: string;
  readonly last: string;
}

/** `today` is the day in the property's time zone. */
export function checkRequest(request: ReportRequest, today: string): Range {
  const dimensions = namesIn(request.dimensions);
  const metrics = namesIn(request.metrics);
  checkNames(dimensions, metrics, request);
  positive('limit', request.limit);
  positive('offset', request.offset);
  const range = rangeOf(request, today);
  checkNumbers(dimensions, metrics, filterFields(request.dimensionFilter));
  checkOrder(dimensions, metrics, request);
  const currency = request.currencyCode;
  if (currency !== undefined && !(currency in PER_EURO)) refuse(400, `Invalid currency code: ${currency}`);
  return range;
}

/** How many rows one answer may hold. */
export function pageSize({ limit }: ReportRequest): number {
  const asked = Number(limit ?? 0);
  return Math.min(asked === 0 ? DEFAULT_ROWS : asked, MOST_ROWS);
}

function checkNames(dimensions: readonly string[], metrics: readonly string[], request: ReportRequest): void {
  for (const name of [...dimensions, ...filterFields(request.dimensionFilter)]) {
    if (!Object.hasOwn(DIMENSIONS, name)) refuse(400, WORDINGS.dimension(name));
  }
  for (const name of metrics) if (!Object.hasOwn(METRICS, name)) refuse(400, WORDINGS.metric(name));
}

function positive(name: string, given: string | number | undefined): void {
  if (Number(given ?? 0) < 0) refuse(400, `${name} must be positive. The API received ${name} = ${given}`);
}

function rangeOf({ dateRanges = [] }: ReportRequest, today: string): Range {
  if (dateRanges.length > MOST_RANGES) {
    const text = `Requests are limited to ${MOST_RANGES} dateRanges.`;
    refuse(400, `${text}\n  This request contains ${dateRanges.length} dateRanges.`);
  }
  if (dateRanges.length > 1) throw new Error('local runtime: the Analytics stand-in models one date range');
  const [range] = dateRanges;
  if (range === undefined) refuse(400, 'A dateRange is required.');
  const first = dayText('startDate', range.startDate ?? '', today);
  const last = dayText('endDate', range.endDate ?? '', today);
  if (first <= BEFORE_FIRST_DATE) {
    refuse(400, `start_date must be after ${BEFORE_FIRST_DATE}. start_date = ${first}`);
  }
  if (first > last) {
    const given = `start_date = ${first} and end_date = ${last}`;
    refuse(400, `start_date must be less than or equal to end_date. ${given}`);
  }
  return { first, last };
}

function dayText(name: string, given: string, today: string): string {
  const ago = { today: 0, yesterday: 1 }[given] ?? /^(\d+)daysAgo$/.exec(given)?.[1];
  if (ago !== undefined) return isoDay(Date.parse(today) - Number(ago) * 86_400_000);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given));
  if (isDay && isoDay(Date.parse(given)) === given) return given;
  return refuse(
    400,
    `Invalid ${name} : ${given}. ${name} must be YYYY-MM-DD, NdaysAgo, yesterday, or today.`,
  );
}

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

function checkNumbers(
  dimensions: readonly string[],
  metrics: readonly string[],
  filtered: readonly string[],
) {
  const all = new Set([...dimensions, ...filtered]).size;
  if (all > MOST_DIMENSIONS) refuse(400, limited(MOST_DIMENSIONS, 'dimensions', all));
  if (metrics.length > MOST_METRICS) refuse(400, limited(MOST_METRICS, 'metrics', metrics.length));
  const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
  if (twice(dimensions).length > 0)
    refuse(400, `Found duplicate dimensions: ${twice(dimensions).join(', ')}`);
  if (twice(metrics).length > 0) {
    refuse(400, `Duplicate metrics are not allowed. Found duplicate metrics: ${twice(metrics).join(', ')}`);
  }
  if (dimensions.length + metrics.length === 0) {
    refuse(400, 'Requests require dimensions and/or metrics. Most requests include both.');
  }
}

const limited = (most: number, what: string, given: number): string =>
  `Requests are limited to ${most} ${what} within a nested request.\n  This request is for ${given} ${what}.`;

function checkOrder(dimensions: readonly string[], metrics: readonly string[], request: ReportRequest): void {
  for (const { dimension, metric } of request.orderBys ?? []) {
    const name = dimension?.dimensionName ?? metric?.metricName ?? '';
    if (!(dimension === undefined ? metrics : dimensions).includes(name)) {
      refuse(400, `Field ${name} exists in OrderBy but is not defined in input Dimensions/Metrics list`);
    }
  }
}
