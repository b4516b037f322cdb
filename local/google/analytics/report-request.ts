/** The body of a report request, once its form has been checked. */

export interface StringFilter {
  readonly matchType?: string;
  readonly value?: string;
  readonly caseSensitive?: boolean;
}

export interface Filter {
  readonly fieldName?: string;
  readonly stringFilter?: StringFilter;
  readonly inListFilter?: { readonly values?: readonly string[]; readonly caseSensitive?: boolean };
  readonly numericFilter?: object;
  readonly betweenFilter?: object;
  readonly emptyFilter?: object;
}

export interface FilterExpression {
  readonly andGroup?: { readonly expressions?: readonly FilterExpression[] };
  readonly orGroup?: { readonly expressions?: readonly FilterExpression[] };
  readonly notExpression?: FilterExpression;
  readonly filter?: Filter;
}

export interface OrderBy {
  readonly dimension?: { readonly dimensionName?: string };
  readonly metric?: { readonly metricName?: string };
  readonly desc?: boolean;
}

export interface ReportRequest {
  readonly dimensions?: readonly { readonly name?: string }[];
  readonly metrics?: readonly { readonly name?: string }[];
  readonly dateRanges?: readonly { readonly startDate?: string; readonly endDate?: string }[];
  readonly dimensionFilter?: FilterExpression;
  readonly orderBys?: readonly OrderBy[];
  readonly limit?: string | number;
  readonly offset?: string | number;
  readonly currencyCode?: string;
  readonly keepEmptyRows?: boolean;
  readonly returnPropertyQuota?: boolean;
}

/** What the Data API accepts and the stand-in does not do. */
const NOT_MODELLED = ['metricFilter', 'metricAggregations', 'cohortSpec', 'comparisons'];

export function checkModelled(request: object): void {
  const met = NOT_MODELLED.find((key) => key in request);
  if (met !== undefined) throw new Error(`local runtime: the Analytics stand-in does not model ${met}`);
}

export const namesIn = (fields: readonly { readonly name?: string }[] | undefined): readonly string[] =>
  (fields ?? []).map(({ name }) => name ?? '');

/** The fields that a filter looks at. */
export function filterFields(filter: FilterExpression | undefined): readonly string[] {
  if (filter === undefined) return [];
  const parts = [
    ...(filter.andGroup?.expressions ?? []),
    ...(filter.orGroup?.expressions ?? []),
    ...(filter.notExpression === undefined ? [] : [filter.notExpression]),
  ];
  const own = filter.filter === undefined ? [] : [filter.filter.fieldName ?? ''];
  return own.concat(parts.flatMap(filterFields));
}
