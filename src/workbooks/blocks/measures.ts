/** What a Months tab adds up: measures, products of measures row by row, and KPIs made of them. */
import { findMetric, type Metric, settled } from '../../catalogue/metric.ts';
import { sumKey } from '../../core/sum-key.ts';
import type { DataSource } from './data-source.ts';
import { standInsOf } from './recognised.ts';
import type { Words } from './words.ts';

export interface MeasureWish {
  /** Multiplied row by row; usually one measure. */
  readonly of: readonly string[];
  /** Added up where the data have no column of the measure, such as the cost lines for cost. */
  readonly parts?: readonly string[];
  /** Where the data have no column of it: the first of these measures that they have, times a cell of the user's, such as revenue × margin. */
  readonly share?: { readonly of: readonly string[]; readonly cell: string };
  /** Taken in this order where the data have no column of the measure; the catalogue's own when left out. */
  readonly orElse?: readonly string[];
  /** Stocks such as followers are not added up: the value of the last date counts. */
  readonly takes?: 'last';
  readonly label?: string;
  /** Another Data tab than the one of the Months tab. */
  readonly from?: DataSource;
  /** The name under which it is found, where the same measure is read from two Data tabs. */
  readonly name?: string;
  /** Rows that are added up where the data have no column of the measure, such as sessions of one channel. */
  readonly where?: RowsWhere;
}

export interface RowsWhere {
  /** A measure that is asked for, too, from the same Data tab. */
  readonly of: string;
  readonly dimension: string;
  /** The cell in which the user says what the rows are called. */
  readonly is: string;
  /** What they are called in the sample. */
  readonly sample: string;
}

/** A measure by its id where nothing more needs to be said. */
export type Wish = string | MeasureWish;

export const wishOf = (wish: Wish): MeasureWish => (typeof wish === 'string' ? { of: [wish] } : wish);

/** The name under which a wish is found: leads, or "leads · lead_value" for a product. */
export function wishKey(wish: Wish): string {
  const { name, of } = wishOf(wish);
  return name ?? sumKey(of);
}

/** The wishes with the parts that they may be added up from, each once. */
export function withParts(wishes: readonly Wish[]): readonly MeasureWish[] {
  const all = wishes.map(wishOf);
  const keys = new Set(all.map(wishKey));
  for (const part of all.flatMap(({ parts = [] }) => parts)) {
    if (keys.has(part)) continue;
    keys.add(part);
    all.push({ of: [part], orElse: [] });
  }
  return all;
}

/** The measures in whose column one factor of a wish may stand, the best first. */
export function measuresFor(wish: MeasureWish, factor: string): string[] {
  const others = wish.orElse ?? (wish.parts === undefined ? standInsOf(factor) : []);
  return [factor, ...(wish.of.length === 1 || wish.orElse === undefined ? others : [])];
}

/** The share of the first measure that is there; a formula without "=". */
export function shareOf(
  { of, cell }: NonNullable<MeasureWish['share']>,
  cellOf: (measure: string) => string,
): string {
  const first = of
    .map(cellOf)
    .reduceRight((rest, each) => `IF(ISNUMBER(${each});${each}*${cell};${rest})`, '""');
  return `IF(ISNUMBER(${cell});${first};"")`;
}

/** The labels of those columns. */
export const columnLabels = (words: Words, wish: MeasureWish, factor: string): string[] =>
  measuresFor(wish, factor).map(words.label);

/** Every measure whose headers must be recognised for these wishes. */
export function measuresRead(wishes: readonly Wish[]): string[] {
  const ids = withParts(wishes).flatMap(({ of, orElse = [] }) => [...of, ...orElse]);
  return Array.from(new Set(ids));
}

/** A KPI over data with its alternatives settled by what the workbook reads. */
export function metricOf(kpi: string, wishes: readonly Wish[]): Metric {
  const ids = new Set(wishes.flatMap((wish) => wishOf(wish).of));
  return settled(findMetric(kpi), (id) => ids.has(id));
}
