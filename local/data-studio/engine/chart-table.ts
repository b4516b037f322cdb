/** Rows put together by the dimensions of a chart, with every metric computed for each group and for all. */
import type { DataAnswer, DataValue } from '../answers/types.ts';
import type { ChartPlan } from './chart-plan.ts';
import type { ChartTable, Sorting } from './chart-query.ts';
import { type Tally, tallying } from './metric.ts';

interface Group {
  readonly key: readonly DataValue[];
  readonly tallies: readonly Tally[];
}

/** The rows are those of the answer, after filters. */
export function chartTable(plan: ChartPlan, answer: DataAnswer, rows: DataAnswer['rows']): ChartTable {
  const columnOf = columnFinder(answer);
  const columns = plan.dimensions.map(({ column }) => columnOf(column.id));
  const newTallies = plan.metrics.map(({ formula }) => tallying(formula, columnOf));
  const tallies = () => newTallies.map((newTally) => newTally());
  const all = tallies();
  const groups = new Map<string, Group>();
  for (const { values: given } of rows) {
    const values = given.map((value, column) => asTyped(value, answer.schema[column]?.dataType));
    const key = plan.dimensions.map(({ value }, index) => value(values[columns[index] as number] ?? null));
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { key, tallies: tallies() };
    groups.set(name, group);
    for (const tally of group.tallies) tally.add(values);
    for (const tally of all) tally.add(values);
  }
  if (plan.dimensions.length === 0 && groups.size === 0) groups.set('', { key: [], tallies: tallies() });
  return {
    rows: [...groups.values()].map(({ key, tallies: own }) => [
      ...key,
      ...own.map((tally) => tally.result()),
    ]),
    totals: [...plan.dimensions.map(() => null), ...all.map((tally) => tally.result())],
  };
}

export function columnFinder({ schema }: DataAnswer): (name: string) => number {
  const columns = new Map(schema.map(({ name }, column) => [name, column]));
  return (name) => columns.get(name) as number;
}

/** Numbers may have come as text. */
const asTyped = (value: DataValue, dataType: string | undefined): DataValue =>
  dataType === 'NUMBER' && typeof value === 'string' ? Number(value) : value;

/** Equal rows stand in the order of their dimensions; rows without a value come last. */
export function sortedRows(table: ChartTable, plan: ChartPlan, sort: readonly Sorting[]): ChartTable['rows'] {
  const ids = [...plan.dimensions, ...plan.metrics].map(({ column }) => column.id);
  const tieBreakers = plan.dimensions.map(({ column }) => ({ field: column.id }));
  const keys = [...(sort.length > 0 ? sort : defaultSort(plan)), ...tieBreakers];
  const order = keys.map(({ field, descending }: Sorting) => ({
    column: ids.indexOf(field),
    sign: descending === true ? -1 : 1,
  }));
  return [...table.rows].sort((first, second) => {
    for (const { column, sign } of order) {
      const difference = compare(first[column] ?? null, second[column] ?? null, sign);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function defaultSort({ dimensions, metrics }: ChartPlan): Sorting[] {
  const day = dimensions.find(({ column }) => /^(?:YEAR|QUARTER|MONTH|WEEK|DAY)/.test(column.type));
  if (day !== undefined) return [{ field: day.column.id }];
  return metrics.slice(0, 1).map(({ column }) => ({ field: column.id, descending: true }));
}

function compare(first: DataValue, second: DataValue, sign: number): number {
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  if (first === second) return 0;
  return first < second ? -sign : sign;
}
