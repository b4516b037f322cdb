/** Answers a request of Data Studio: rows in the order of the fields asked for. */
import type { Field } from './field.ts';
import type { DataRequest } from './request.ts';
import type { Settings } from './settings.ts';
import type { Source, Value } from './source.ts';

export interface DataResponse {
  /** Plain data; platform/ turns them into Data Studio's own. */
  readonly schema: readonly Field[];
  readonly rows: readonly { readonly values: readonly (Value | boolean)[] }[];
  /** Only where the request has filters. */
  readonly filtersApplied?: boolean;
}

export declare function getData(
  request: DataRequest,
  settings: Settings,
  source: Source,
  fields: readonly Field[],
): DataResponse;
