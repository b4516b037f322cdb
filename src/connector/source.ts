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
}

/** Something to know about rows; the sentence for the field data_notes is made at the edge. */
export type Note =
  /** `share` of the sessions were read. */
  | { readonly code: 'ga4_sampled'; readonly share: number }
  /** Rows of few visitors are left out. */
  | { readonly code: 'ga4_thresholded' }
  /** Rare values are lumped together in a row called (other). */
  | { readonly code: 'ga4_other_row' };

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
