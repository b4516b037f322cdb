/** Sums of the measures that metrics need, per group and over all selected rows. */

import type { Metric } from '../catalogue/metric.ts';
import { measureValues } from '../catalogue/reading/table.ts';
import { type Sum, sumsIn } from '../core/expression.ts';
import { sumKey } from '../core/sum-key.ts';
import type { Grouping } from './grouping.ts';
import type { Selection } from './selection.ts';

/** Sums by `sumKey`. */
export type Sums = ReadonlyMap<string, number>;

export interface Totals {
  readonly ofGroup: readonly Sums[];
  readonly ofAll: Sums;
  /** Whether any row was selected. */
  readonly anyRow: boolean;
}

export function totals(metrics: readonly Metric[], selection: Selection, grouping?: Grouping): Totals {
  const ofGroup = (grouping?.groups ?? []).map(() => new Map<string, number>());
  const ofAll = new Map<string, number>();
  let anyRow = false;
  for (const part of distinctSums(metrics)) {
    const key = sumKey(part.sum);
    const leading = part.sum[0] as string;
    const counted = selection.includes(leading);
    anyRow = anyRow || counted.includes(1);
    const values = rowProducts(part, selection);
    const perGroup = summed(values, counted, grouping?.groupOf(leading), ofGroup.length);
    ofGroup.forEach((sums, group) => {
      sums.set(key, perGroup[group] as number);
    });
    ofAll.set(key, perGroup[ofGroup.length] as number);
  }
  return { ofGroup, ofAll, anyRow };
}

function distinctSums(metrics: readonly Metric[]): Sum[] {
  const distinct = new Map<string, Sum>();
  for (const { expression } of metrics) {
    for (const part of sumsIn(expression)) distinct.set(sumKey(part.sum), part);
  }
  return Array.from(distinct.values());
}

/** One value a row; blank where any factor is blank. */
function rowProducts({ sum: factors }: Sum, { table }: Selection): readonly number[] {
  const columns = factors.map((id) => measureValues(table, id));
  if (columns.length === 1) return columns[0] as readonly number[];
  return table.rows.map((_, row) =>
    columns.reduce((product, column) => product * (column[row] as number), 1),
  );
}

/** The sum of each group and, last, of all rows; blank values count as nothing. */
function summed(
  values: readonly number[],
  counted: Uint8Array,
  groups: Int32Array | undefined,
  groupCount: number,
): Float64Array {
  const result = new Float64Array(groupCount + 1);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number;
    if (counted[row] !== 1 || Number.isNaN(value)) continue;
    const group = groups === undefined ? -1 : (groups[row] as number);
    if (group >= 0) result[group] = (result[group] as number) + value;
    result[groupCount] = (result[groupCount] as number) + value;
  }
  return result;
}
