/** Which rows of a table count: those where a column has a value and whose date lies within from–to. */
import { dimension } from '../catalogue/catalogue.ts';
import {
  type Column,
  columnByHeader,
  dateColumnFor,
  dayValues,
  labelsOf,
  labelValues,
  measureValues,
  type Table,
} from '../catalogue/reading/table.ts';
import { isBlank } from '../core/cells.ts';
import { readDays } from '../core/days.ts';
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';

/** The filter arguments of KPI and KPI_BY as they arrive. */
export interface Filter {
  readonly column: unknown;
  readonly value: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

export interface Selection {
  readonly table: Table;
  /** Rows, by position, that count for a measure; measures differ where they are dated by different columns. */
  readonly includes: (measureId: string) => Uint8Array;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export function select(table: Table, filter: Filter): Selection {
  const withValue = rowsWithValue(table, filter.column, filter.value);
  const from = dayArgument('from', filter.from);
  const to = dayArgument('to', filter.to);
  if (from !== undefined && to !== undefined && from > to) fail({ code: 'from_after_to' });
  if (from === undefined && to === undefined) return { table, includes: () => withValue, from, to };

  const byMeasure = new Map<string, Uint8Array>();
  const includes = (measureId: string): Uint8Array => {
    const known = byMeasure.get(measureId);
    if (known !== undefined) return known;
    const column = requiredDateColumn(table, measureId, from === undefined ? 'to' : 'from');
    const rows = rowsWithin(datesOf(table, column, withValue, [measureId]), withValue, from, to);
    byMeasure.set(measureId, rows);
    return rows;
  };
  return { table, includes, from, to };
}

export function requiredDateColumn(table: Table, measureId: string, argument: string): Column {
  return dateColumnFor(table, measureId) ?? fail({ code: 'no_date_column', argument });
}

/** A lead or a deal gets these dates in time; until then it may lack them. */
const STAGE_DATES = ['created_date', 'close_date', 'first_touch_date'];

/** The days of a date column. A counted row without one is refused, unless it has nothing of the measures yet. */
export function datesOf(
  table: Table,
  column: Column,
  counted: Uint8Array,
  measureIds: readonly string[],
): readonly number[] {
  const days = dayValues(table, column);
  const mayBeBlank = 'id' in column.role && STAGE_DATES.includes(column.role.id);
  for (let row = 0; row < days.length; row += 1) {
    if (counted[row] !== 1 || !Number.isNaN(days[row])) continue;
    if (mayBeBlank && !measureIds.some((id) => measureValues(table, id)[row])) continue;
    fail({
      code: 'blank_date',
      place: { argument: column.header, row: table.rowNumbers[row] as number },
    });
  }
  return days;
}

function rowsWithin(
  days: readonly number[],
  counted: Uint8Array,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): Uint8Array {
  const rows = new Uint8Array(days.length);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] as number;
    if (counted[row] === 1 && day >= from && day <= to) rows[row] = 1;
  }
  return rows;
}

function rowsWithValue(table: Table, columnText: unknown, value: unknown): Uint8Array {
  const all = new Uint8Array(table.rows.length).fill(1);
  const noColumn = isBlank(columnText);
  if (noColumn !== isBlank(value)) {
    fail({
      code: 'given_alone',
      given: noColumn ? 'value' : 'column',
      missing: noColumn ? 'column' : 'value',
    });
  }
  if (noColumn) return all;
  const column = findColumn(table, 'column', columnText);
  return isDateColumn(column) ? sameDay(table, column, value) : sameLabel(table, column, value);
}

function sameDay(table: Table, column: Column, value: unknown): Uint8Array {
  const [wanted] = readDays([single(value, 'value')], () => ({ argument: 'value' }));
  return Uint8Array.from(dayValues(table, column), (day) => (day === wanted ? 1 : 0));
}

function sameLabel(table: Table, column: Column, value: unknown): Uint8Array {
  const [wanted] = labelsOf([single(value, 'value')]);
  return Uint8Array.from(labelValues(table, column), (label) => (label === wanted ? 1 : 0));
}

/** The column that a header, an id or a synonym names. */
export function findColumn(table: Table, argument: string, header: unknown): Column {
  const text = String(single(header, argument)).trim();
  const column = columnByHeader(table, text);
  if (column === undefined) {
    return fail({
      code: 'no_such_column',
      argument,
      text,
      headers: table.columns.map((each) => each.header),
    });
  }
  return column.role.kind === 'ratio' ? fail({ code: 'ready_made_ratio', argument, text }) : column;
}

export function isDateColumn(column: Column): boolean {
  return column.role.kind === 'dimension' && dimension(column.role.id)?.kind === 'date';
}

function dayArgument(argument: string, cell: unknown): number | undefined {
  if (isBlank(cell)) return undefined;
  return readDays([single(cell, argument)], () => ({ argument }))[0];
}
