/** A field of the data source as plain data; platform/ turns it into what Data Studio expects. */

export type FieldType =
  | 'TEXT'
  | 'BOOLEAN'
  | 'NUMBER'
  | 'PERCENT'
  | 'DURATION'
  | 'YEAR_MONTH_DAY'
  | `CURRENCY_${string}`;

export interface Field {
  /** Letters, digits and underscore; never changes once published. */
  readonly id: string;
  readonly kind: 'dimension' | 'measure' | 'kpi';
  readonly type: FieldType;
  readonly label: string;
  readonly description: string;
  readonly group: string;
  /** Only of KPIs: over measures, as Data Studio computes it after aggregation. */
  readonly formula?: string;
  /** Only of measures that nothing but formulas needs. */
  readonly hidden?: true;
  readonly isDefault?: true;
}
