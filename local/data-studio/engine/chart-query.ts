/** What a chart shows: which fields, of which days, filtered, sorted and cut how. */
import type { DataValue, SchemaField } from '../answers/types.ts';
import type { DateBin } from './date-bins.ts';
import type { Filter } from './filter-rows.ts';
import type { AggregateName } from './formula.ts';

export interface DateRange {
  /** YYYY-MM-DD, both ends included. */
  readonly startDate: string;
  readonly endDate: string;
}

export interface BinnedDimension {
  readonly field: string;
  readonly bin: DateBin;
}

export interface AggregatedMetric {
  readonly field: string;
  /** Instead of the one that the schema names. */
  readonly aggregation: AggregateName;
}

export interface Sorting {
  /** The id of a dimension or metric of the chart. */
  readonly field: string;
  readonly descending?: boolean;
}

export interface ChartQuery {
  readonly dimensions?: readonly (string | BinnedDimension)[];
  readonly metrics?: readonly (string | AggregatedMetric)[];
  /** The last 28 days before today when left out. */
  readonly dateRange?: DateRange;
  readonly comparison?: DateRange;
  /** The outer list means "and", the inner ones "or". */
  readonly filters?: readonly (readonly Filter[])[];
  /** By days from the first, else by the first metric from the highest when left out. */
  readonly sort?: readonly Sorting[];
  readonly limit?: number;
  /** Answers of the configuration that the editor overrides in this report. */
  readonly parameters?: Readonly<Record<string, string>>;
}

export interface ChartColumn {
  readonly id: string;
  readonly label: string;
  /** Such as CURRENCY_SEK, PERCENT or the bin of a date. */
  readonly type: string;
  readonly role: 'dimension' | 'metric';
}

export interface ChartTable {
  readonly rows: readonly (readonly DataValue[])[];
  /** One value a column: null in dimensions, in metrics that of all rows together. */
  readonly totals: readonly DataValue[];
}

export interface ChartResult extends ChartTable {
  readonly columns: readonly ChartColumn[];
  /** How many rows there are without the limit. */
  readonly rowCount: number;
  /** All rows of the days to compare with, in the same columns. */
  readonly comparison?: ChartTable;
}

export type KnownFields = ReadonlyMap<string, SchemaField>;
