/** The rows of a table for one way of dating them: cut to a range, narrowed by conditions, column by column. */
import {
  type Column,
  currenciesOf,
  dayValues,
  labelValues,
  measureValues,
  type Table,
} from '../../catalogue/reading/table.ts';
import { dayKey, dayOfKey } from '../day-key.ts';
import { type Conditions, passing, readFilter } from '../filters/filter.ts';
import { refuse } from '../problem.ts';
import type { DateRange, Note, Rows, Value } from '../source.ts';
import type { SheetTable } from './sheet-table.ts';

export interface Question {
  readonly ids: readonly string[];
  readonly range: DateRange | undefined;
  readonly narrowing: Conditions;
}

export function dataRows(sheet: SheetTable, dates: Column | undefined, question: Question): Rows {
  const { ids, range, narrowing } = question;
  const { table } = sheet;
  const needsDays = dates !== undefined && (range !== undefined || ids.includes('date'));
  const days = needsDays ? daysOf(sheet, dates) : undefined;
  const within = days === undefined || range === undefined ? undefined : positionsWithin(days, range);
  const columnOf = (id: string) => wholeColumn(sheet, id, days);
  const chosen = narrowed(sheet, narrowing, within, columnOf);
  refuseTwoCurrencies(sheet, ids, chosen);
  const columns = new Map(ids.map((id) => [id, picked(columnOf(id), chosen)]));
  return {
    count: chosen?.length ?? table.rowNumbers.length,
    notes: days === undefined ? [] : undatedNote(sheet, dates as Column, days),
    column: (id) => columns.get(id) as readonly Value[],
  };
}

/** Where it is the table's one date, a row without a date is refused; an open deal has no closing date. */
function daysOf({ table }: SheetTable, column: Column): readonly number[] {
  const days = dayValues(table, column);
  if (column.role.kind !== 'dimension' || column.role.id !== 'date') return days;
  const blank = days.findIndex(Number.isNaN);
  if (blank >= 0) {
    const place = { argument: column.header, row: table.rowNumbers[blank] as number };
    refuse({ code: 'blank_date', place });
  }
  return days;
}

function undatedNote({ tab }: SheetTable, { header }: Column, days: readonly number[]): readonly Note[] {
  let rows = 0;
  for (let row = 0; row < days.length; row++) if (Number.isNaN(days[row])) rows += 1;
  return rows === 0 ? [] : [{ code: 'rows_without_date', tab, header, rows }];
}

function positionsWithin(days: readonly number[], { startDate, endDate }: DateRange): readonly number[] {
  const first = dayOfKey(startDate);
  const last = dayOfKey(endDate);
  const positions: number[] = [];
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as number;
    if (day >= first && day <= last) positions.push(row);
  }
  return positions;
}

function narrowed(
  sheet: SheetTable,
  narrowing: Conditions,
  within: readonly number[] | undefined,
  columnOf: (id: string) => readonly Value[],
): readonly number[] | undefined {
  const filter =
    narrowing.length === 0 ? undefined : readFilter(narrowing, (id) => sheet.typeOf(id) ?? 'TEXT');
  if (filter === undefined) return within;
  const count = within?.length ?? sheet.table.rowNumbers.length;
  const passed = passing(filter, count, (id) => picked(columnOf(id), within));
  return within === undefined ? passed : passed.map((at) => within[at] as number);
}

function refuseTwoCurrencies(
  { table, factorsOf }: SheetTable,
  ids: readonly string[],
  chosen: readonly number[] | undefined,
): void {
  const measureIds = ids.reduce<string[]>((all, id) => all.concat(factorsOf(id) ?? []), []);
  if (measureIds.length === 0) return;
  const [first, second] = currenciesOf(table, measureIds, markedRows(table.rowNumbers.length, chosen));
  if (second !== undefined) refuse({ code: 'two_currencies', currencies: [first as string, second] });
}

function markedRows(count: number, chosen: readonly number[] | undefined): Uint8Array | undefined {
  if (chosen === undefined) return undefined;
  const marked = new Uint8Array(count);
  for (const row of chosen) marked[row] = 1;
  return marked;
}

function picked<T>(column: readonly T[], chosen: readonly number[] | undefined): readonly T[] {
  return chosen === undefined ? column : chosen.map((row) => column[row] as T);
}

/** Of all rows; a dimension that the table lacks is '' everywhere. */
function wholeColumn(sheet: SheetTable, id: string, days: readonly number[] | undefined): readonly Value[] {
  const { table } = sheet;
  if (id === 'date') return (days ?? blankRows(table, Number.NaN)).map(dayKey);
  const dimension = sheet.dimension(id);
  if (dimension?.column !== undefined) {
    const { column, holdsDays, type } = dimension;
    if (holdsDays && type === 'YEAR_MONTH_DAY') return dayValues(table, column).map(dayKey);
    const labels = holdsDays ? dayLabels(sheet, column) : labelValues(table, column);
    return id === 'channel' ? labels.map(sheet.mappedChannel) : labels;
  }
  const factors = sheet.factorsOf(id);
  return factors === undefined
    ? blankRows(table, '')
    : productOf(factors.map((each) => measureValues(table, each)));
}

/** Of a column such as month whose cells are dates: 2026-03-01. */
function dayLabels({ table }: SheetTable, column: Column): readonly string[] {
  return dayValues(table, column).map((day) => dayKey(day).replace(/^(....)(..)(..)$/, '$1-$2-$3'));
}

function productOf(factors: readonly (readonly number[])[]): readonly Value[] {
  const [first = [], ...others] = factors;
  if (others.length === 0 && !first.some(Number.isNaN)) return first;
  const values = new Array<Value>(first.length);
  for (let row = 0; row < first.length; row++) {
    let value = first[row] as number;
    for (const factor of others) value *= factor[row] as number;
    values[row] = Number.isFinite(value) ? value : null;
  }
  return values;
}

const blankRows = <T>({ rowNumbers }: Table, blank: T): T[] => new Array<T>(rowNumbers.length).fill(blank);
