/** What Data Studio asks of getData, read tolerantly: values may come as text, number or boolean. */
import type { DateRange, DimensionCondition } from './source.ts';

export interface DataRequest {
  readonly configParams?: Readonly<Record<string, unknown>>;
  readonly scriptParams?: { readonly sampleExtraction?: unknown; readonly lastRefresh?: unknown };
  readonly dateRange?: DateRange;
  readonly fields: readonly { readonly name: string; readonly forFilterOnly?: boolean }[];
  /** All of the outer list must hold, one of each inner list. */
  readonly dimensionsFilters?: readonly (readonly DimensionCondition[])[] | null;
}

export type RequestProblem =
  /** A field that the source no longer has: the data source's fields must be refreshed. */
  | { readonly code: 'unknown_field'; readonly id: string }
  | { readonly code: 'bad_date_range'; readonly text: string }
  | { readonly code: 'date_range_reversed'; readonly startDate: string; readonly endDate: string }
  | { readonly code: 'too_many_rows'; readonly rows: number; readonly most: number }
  | { readonly code: 'too_many_bytes'; readonly megabytes: number; readonly most: number };
