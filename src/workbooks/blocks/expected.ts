/** What core and catalogue make of the sample, for comparison with the formulas of the sheet. */
import type { Condition } from '../../catalogue/types.ts';
import { calendarDate, dayOf, daysInMonth } from '../../core/calendar.ts';
import { compile } from '../../core/evaluate.ts';
import type { Expression } from '../../core/expression.ts';
import { sumKey } from '../../core/sum-key.ts';
import type { Sample } from './data-tab.ts';
import { type MeasureWish, measuresFor, metricOf, wishKey } from './measures.ts';

/** Days as serial numbers of the sheet. */
export interface Days {
  readonly from: number;
  readonly until: number;
}

export type Sums = ReadonlyMap<string, number>;

/** The last complete months of the sample. */
export function periodOfSample(sample: Sample, months: number): Days {
  const dates = columnNamed(sample, 'date').map(Number);
  const last = Math.max(...dates);
  const { year, month, date } = calendarDate(last);
  const isMonthly = dates.every((day) => calendarDate(day).date === 1);
  const end = isMonthly || date === daysInMonth(year, month) ? month + 1 : month;
  return { from: serialOf(year, end - months), until: serialOf(year, end) };
}

/** The sum of each wish over the rows of a period. */
export function sumsOfSample(sample: Sample, wishes: readonly MeasureWish[], { from, until }: Days): Sums {
  const dates = columnNamed(sample, 'date').map(Number);
  const has = (id: string) => sample.columns.some((column) => column.id === id);
  const columnsOf = (wish: MeasureWish) =>
    wish.of.map((factor) => measuresFor(wish, factor).find(has)).filter((id) => id !== undefined);
  const sums = new Map<string, number>();
  for (const wish of wishes) {
    const own = columnsOf(wish).map((id) => columnNamed(sample, id).map(Number));
    const columns = own.length < wish.of.length ? rowsWhere(sample, wish) : own;
    if (columns.length < wish.of.length) continue;
    const products = dates.map((_, row) =>
      columns.reduce((product, values) => product * (values[row] as number), 1),
    );
    const counted = products.filter(
      (_, row) => (dates[row] as number) >= from && (dates[row] as number) < until,
    );
    sums.set(
      wishKey(wish),
      counted.reduce((total, value) => total + value, 0),
    );
  }
  return sums;
}

/** A column with the values of the rows that a label says, and nothing elsewhere. */
function rowsWhere(sample: Sample, { where }: MeasureWish): number[][] {
  if (where === undefined) return [];
  const labels = columnNamed(sample, where.dimension);
  const values = columnNamed(sample, where.of).map(Number);
  return [values.map((value, row) => (labels[row] === where.sample ? value : 0))];
}

/** A KPI over sums; NaN where it is undefined. */
export function kpiOfSums(kpi: string, wishes: readonly MeasureWish[], sums: Sums): number {
  const { expression, undefinedWhen } = metricOf(kpi, wishes);
  return undefinedWhen.some((condition) => holds(condition, sums)) ? Number.NaN : worth(expression, sums);
}

/** An expression over named numbers, such as the formula of a KPI over its inputs. */
export function worth(expression: Expression, sums: Sums): number {
  const read = (inputs: readonly string[]) => (values: Sums) =>
    values.get(sumKey(inputs)) ??
    inputs.reduce((product, input) => product * (values.get(input) ?? Number.NaN), 1);
  return compile<Sums>(expression, read, () => () => '')(sums);
}

function holds({ expression, is }: Condition, sums: Sums): boolean {
  const value = worth(expression, sums);
  if (is === 'zero') return value === 0;
  return is === 'below zero' ? value < 0 : value <= 0;
}

export function columnNamed({ columns, rows }: Sample, id: string) {
  const index = columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`The sample has no column ${id}`);
  return rows.map((row) => row[index] ?? 0);
}

/** The first of a month; months above 12 and below 1 belong to other years. */
export const serialOf = (year: number, month: number, date = 1): number => {
  const index = year * 12 + month - 1;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, date);
};
