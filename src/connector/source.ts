/** The port between the connector and whatever holds the data. */
import type { FieldType } from './field.ts';

/** Dates are YYYYMMDD texts; a number is null where a row has none; a text is '' where a row has none. */
export type Value = string | number | null;

export interface DateRange {
  /** YYYY-MM-DD, both ends included. */
  readonly startDate: string;
  readonly endDate: string;
}

export interface SourceDimension {
  /** A catalogue id, or x_ and a slug. */
  readonly id: string;
  /** The header of a column that the catalogue does not know. */
  readonly header?: string;
  readonly type: FieldType;
}

export interface SourceDescription {
  readonly dimensions: readonly SourceDimension[];
  /** Catalogue ids that the source gives, by a column or derived; per-unit measures included. */
  readonly measures: readonly string[];
  /** Whether rows can be cut to a range of dates. */
  readonly dated: boolean;
  /** Measures for which another stands in, as cost where the data have only ad_spend. */
  readonly standIns?: readonly string[];
  /** Measures that nothing holds as such, but that are worked out from others. */
  readonly derived?: readonly string[];
  /** Sum measures that the targets tab has targets for. */
  readonly targets?: readonly string[];
  /** Only of a union: the one source that each measure is taken from. */
  readonly owners?: Readonly<Record<string, Owner>>;
  /** Only of a union: measures that both sources have; the other's version is a field such as ga4_revenue or sheet_sessions. */
  readonly inBoth?: readonly string[];
}

export type Owner = 'sheet' | 'ga4';

/** What became of a column of the sheet, for the summary of the configuration. */
export type ColumnUse =
  | { readonly use: 'measure' | 'dimension'; readonly header: string; readonly id: string }
  /** A dimension under its own name. */
  | { readonly use: 'plain'; readonly header: string }
  /** A ready-made ratio, which is calculated again. */
  | { readonly use: 'ratio'; readonly header: string }
  /** Another column stands for the same thing. */
  | { readonly use: 'instead'; readonly header: string; readonly instead: string }
  /** A column without a header, by its letter. */
  | { readonly use: 'no header'; readonly column: string };

export interface SourceSummary {
  readonly description: SourceDescription;
  /** None for a source without a sheet. */
  readonly columns: readonly ColumnUse[];
}

/** Something to know about rows; the sentence for the field data_notes is made at the edge. */
export type Note =
  /** `share` of the sessions were read. */
  | { readonly code: 'ga4_sampled'; readonly share: number }
  /** Rows of few visitors are left out. */
  | { readonly code: 'ga4_thresholded' }
  /** Rare values are lumped together in a row called (other). */
  | { readonly code: 'ga4_other_row' }
  /** Totals in a tab, by their row numbers there. */
  | { readonly code: 'total_rows_left_out'; readonly tab: string; readonly rows: readonly number[] }
  /** Further tables in a tab, of which only the first headers are given. */
  | { readonly code: 'other_tables_left_out'; readonly tab: string; readonly headers: readonly string[] }
  /** Rows such as open deals that have no date in the column that a measure goes by. */
  | {
      readonly code: 'rows_without_date';
      readonly tab: string;
      readonly header: string;
      readonly rows: number;
    };

/** A condition on one dimension, as Data Studio sends it. */
export interface DimensionCondition {
  readonly fieldName: string;
  readonly type: 'INCLUDE' | 'EXCLUDE';
  readonly operator: string;
  readonly values?: readonly unknown[] | null;
}

export interface Rows {
  readonly count: number;
  readonly notes?: readonly Note[];
  /** Row products are asked for by the ids of their factors joined with `_x_`, such as leads_x_lead_value. */
  readonly column: (id: string) => readonly Value[];
}

export interface Source {
  readonly describe: () => SourceDescription;
  /** Every row that the source holds for these columns within the range; grouping is Data Studio's business. */
  readonly read: (
    ids: readonly string[],
    range: DateRange | undefined,
    /** Rows that fail any of these may be left out: all of the outer list must hold, one of each inner list. */
    narrowing?: readonly (readonly DimensionCondition[])[],
  ) => Rows;
}
