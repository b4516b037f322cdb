/** The answers of a connector once their shape has been checked. */
import type { ConfigEntry } from '../service/entries.ts';
import type { DataType } from '../service/enumerations.ts';

export interface ConfigAnswer {
  readonly configParams: readonly ConfigEntry[];
  readonly dateRangeRequired: boolean;
  readonly isSteppedConfig: boolean;
}

export interface SchemaField {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly dataType: DataType;
  readonly group?: string;
  readonly formula?: string;
  readonly isDefault?: boolean;
  readonly isHidden?: boolean;
  readonly defaultAggregationType?: string;
  readonly semantics: {
    readonly conceptType: 'DIMENSION' | 'METRIC';
    readonly semanticType: string;
    readonly isReaggregatable?: boolean;
  };
}

export interface SchemaAnswer {
  readonly schema: readonly SchemaField[];
}

export type DataValue = string | number | boolean | null;

export interface DataAnswer {
  readonly schema: readonly SchemaField[];
  readonly rows: readonly { readonly values: readonly DataValue[] }[];
  readonly filtersApplied?: boolean;
}
