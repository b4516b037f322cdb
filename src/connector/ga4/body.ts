/** The bodies of requests to the Data API. */
import type { DateRange } from '../source.ts';

export type FilterExpression =
  | { readonly andGroup: { readonly expressions: readonly FilterExpression[] } }
  | { readonly orGroup: { readonly expressions: readonly FilterExpression[] } }
  | { readonly notExpression: FilterExpression }
  | { readonly filter: DimensionFilter };

export interface DimensionFilter {
  readonly fieldName: string;
  readonly stringFilter?: {
    readonly matchType: 'EXACT';
    readonly value: string;
    readonly caseSensitive: boolean;
  };
  readonly inListFilter?: { readonly values: readonly string[]; readonly caseSensitive: boolean };
}

export interface ReportBody {
  readonly dateRanges: readonly DateRange[];
  readonly dimensions: readonly { readonly name: string }[];
  readonly metrics: readonly { readonly name: string }[];
  readonly dimensionFilter?: FilterExpression;
  readonly orderBys: readonly { readonly dimension: { readonly dimensionName: string } }[];
  readonly currencyCode: string;
  readonly keepEmptyRows: false;
  readonly returnPropertyQuota: true;
  readonly limit: string;
  readonly offset: string;
}

/** The most rows that one answer holds. */
export const PAGE = 250_000;
/** The Data API knows no day before this one. */
export const EVER: DateRange = { startDate: '2015-08-14', endDate: 'today' };

export interface Asked {
  readonly range: DateRange;
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
  readonly filter: FilterExpression | undefined;
  readonly currency: string;
}

/** Ordered by all dimensions, so that no row falls between two pages. */
export function reportBody(asked: Asked, offset: number): ReportBody {
  return {
    dateRanges: [asked.range],
    dimensions: asked.dimensions.map((name) => ({ name })),
    metrics: asked.metrics.map((name) => ({ name })),
    ...(asked.filter === undefined ? {} : { dimensionFilter: asked.filter }),
    orderBys: asked.dimensions.map((dimensionName) => ({ dimension: { dimensionName } })),
    currencyCode: asked.currency,
    keepEmptyRows: false,
    returnPropertyQuota: true,
    limit: String(PAGE),
    offset: String(offset),
  };
}
