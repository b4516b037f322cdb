/** Puts the selected rows of a table into groups: by the labels of a column, or by a period of time. */
import { BLANK_LABEL, type Column, labelValues } from '../catalogue/reading/table.ts';
import { dayText } from '../core/days.ts';
import { firstDay, lastDay, PERIODS, type Period, periodLabel } from '../core/periods.ts';
import { datesOf, isDateColumn, requiredDateColumn, type Selection } from './selection.ts';

export interface Group {
  readonly label: string | number;
  /** Only of periods: whether the data reach from its first to its last day. */
  readonly complete?: boolean;
}

export interface Grouping {
  readonly header: string;
  readonly groups: readonly Group[];
  readonly isPeriod: boolean;
  /** The group of each row, by position, as a measure sees it. */
  readonly groupOf: (measureId: string) => Int32Array;
}

export function periodNamed(text: string): Period | undefined {
  return PERIODS.find((period) => period === text.trim().toLowerCase());
}

/** Groups in order of first appearance; dates ascending. */
export function groupByColumn(selection: Selection, column: Column, measureIds: readonly string[]): Grouping {
  const { table } = selection;
  const counted = countedRows(selection, measureIds);
  const labels = isDateColumn(column)
    ? datesOf(table, column, counted, []).map((day) => (Number.isNaN(day) ? '' : dayText(day)))
    : labelValues(table, column);
  const { groups, groupOfRow } = numbered(labels, counted, isDateColumn(column));
  return {
    header: column.header,
    groups: groups.map(({ label, row }) => ({ label: shownLabel(label, table.rows[row]?.[column.index]) })),
    isPeriod: false,
    groupOf: () => groupOfRow,
  };
}

/** Groups in order of time. */
export function groupByPeriod(selection: Selection, period: Period, measureIds: readonly string[]): Grouping {
  const { table } = selection;
  const columns = new Map<Column, readonly number[]>();
  for (const id of measureIds) {
    const column = requiredDateColumn(table, id, 'by');
    columns.set(column, datesOf(table, column, selection.includes(id), [id]));
  }
  const labelOfDay = remembered((day) => (Number.isNaN(day) ? '' : periodLabel(day, period)));
  const dayOfLabel = new Map<string, number>();
  for (const id of measureIds) {
    const days = columns.get(requiredDateColumn(table, id, 'by')) as readonly number[];
    const counted = selection.includes(id);
    for (let row = 0; row < days.length; row += 1) {
      const day = days[row] as number;
      if (counted[row] === 1 && !Number.isNaN(day)) dayOfLabel.set(labelOfDay(day), day);
    }
  }
  const labels = Array.from(dayOfLabel.keys()).sort();
  const position = new Map(labels.map((label, index) => [label, index]));
  const reach = reachOf(Array.from(columns.values()), selection);
  const rowGroups = new Map(
    Array.from(columns, ([column, days]) => [
      column,
      Int32Array.from(days, (day) => position.get(labelOfDay(day)) ?? -1),
    ]),
  );
  return {
    header: period,
    groups: labels.map((label) => ({
      label,
      complete: isWithin(dayOfLabel.get(label) as number, period, reach),
    })),
    isPeriod: true,
    groupOf: (id) => rowGroups.get(requiredDateColumn(table, id, 'by')) as Int32Array,
  };
}

interface Reach {
  readonly first: number;
  readonly last: number;
}

/** The first and the last day that the table, cut to from–to, can speak of. */
function reachOf(columns: readonly (readonly number[])[], { from, to }: Selection): Reach {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const days of columns) {
    for (const day of days) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { first: Math.max(first, from ?? first), last: Math.min(last, to ?? last) };
}

function isWithin(day: number, period: Period, reach: Reach): boolean {
  return reach.first <= firstDay(day, period) && lastDay(day, period) <= reach.last;
}

function countedRows(selection: Selection, measureIds: readonly string[]): Uint8Array {
  const masks = measureIds.map(selection.includes);
  const counted = new Uint8Array(selection.table.rows.length);
  for (const mask of masks)
    for (let row = 0; row < mask.length; row += 1) if (mask[row] === 1) counted[row] = 1;
  return counted;
}

function numbered(labels: readonly string[], counted: Uint8Array, ascending: boolean) {
  const rowOfLabel = new Map<string, number>();
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row] as string;
    if (counted[row] === 1 && !rowOfLabel.has(label)) rowOfLabel.set(label, row);
  }
  const groups = Array.from(rowOfLabel, ([label, row]) => ({ label, row }));
  if (ascending) groups.sort((a, b) => (a.label < b.label ? -1 : 1));
  const position = new Map(groups.map(({ label }, index) => [label, index]));
  return { groups, groupOfRow: Int32Array.from(labels, (label) => position.get(label) ?? -1) };
}

/** Numbers stay numbers; a blank gets a name. */
function shownLabel(label: string, cell: unknown): string | number {
  if (label === '') return BLANK_LABEL;
  return typeof cell === 'number' && String(cell) === label ? cell : label;
}

function remembered(labelOf: (day: number) => string): (day: number) => string {
  const labels = new Map<number, string>();
  return (day) => {
    let label = labels.get(day);
    if (label === undefined) {
      label = labelOf(day);
      labels.set(day, label);
    }
    return label;
  };
}
