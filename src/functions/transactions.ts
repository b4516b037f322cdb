/** Reads customer, date and amount columns: one row per purchase, none after the last day that counts. */
import { isBlank } from '../core/cells.ts';
import type { CustomerSummary, Purchases } from '../core/customers/summary.ts';
import { summarise } from '../core/customers/summary.ts';
import { dayText, readDays } from '../core/days.ts';
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import {
  amountsIn,
  type Column,
  type ColumnArgument,
  daysIn,
  isGiven,
  namesIn,
  sideBySide,
} from './columns.ts';

export interface Transactions extends Purchases {
  /** As each customer is first written, in that order. */
  readonly ids: readonly (string | number)[];
  readonly lastDay: number;
}

export interface TransactionArguments {
  readonly customers: unknown;
  readonly dates: unknown;
  readonly amounts?: unknown;
  readonly asOf?: unknown;
}

export function readTransactions({ customers, dates, amounts, asOf }: TransactionArguments): Transactions {
  const given: ColumnArgument[] = [
    { name: 'customers', kind: 'text', argument: customers },
    { name: 'dates', kind: 'day', argument: dates },
  ];
  if (isGiven(amounts)) given.push({ name: 'amounts', kind: 'number', argument: amounts });
  const [idColumn, dayColumn, amountColumn] = sideBySide(given).columns as [Column, Column, Column?];
  const names = namesIn(idColumn);
  const days = daysIn(dayColumn);
  refuseBlankDay(dayColumn, days);
  const values = amountColumn && amountsIn(amountColumn);
  const lastDay = lastDayOf(asOf, days);
  const rows = rowsUntil(lastDay, days);
  if (amountColumn !== undefined) refuseNegative(amountColumn, values as number[], rows);
  const { ids, numbers } = numbered(names, idColumn.cells, rows);
  return {
    ids,
    lastDay,
    customerCount: ids.length,
    customers: numbers,
    days: rows.map((row) => days[row] as number),
    ...(values === undefined ? {} : { amounts: rows.map((row) => values[row] as number) }),
  };
}

export interface Customers {
  readonly ids: readonly (string | number)[];
  readonly summaries: readonly CustomerSummary[];
  readonly hasAmounts: boolean;
}

export function readCustomers(args: TransactionArguments): Customers {
  const transactions = readTransactions(args);
  return {
    ids: transactions.ids,
    summaries: summarise(transactions, transactions.lastDay),
    hasAmounts: transactions.amounts !== undefined,
  };
}

function refuseBlankDay({ placeOf }: Column, days: readonly number[]): void {
  const blank = days.findIndex(Number.isNaN);
  if (blank >= 0) fail({ code: 'blank_cell', place: placeOf(blank) });
}

function refuseNegative({ placeOf }: Column, amounts: readonly number[], rows: readonly number[]): void {
  const negative = rows.find((row) => (amounts[row] as number) < 0);
  if (negative === undefined) return;
  fail({
    code: 'refused',
    place: placeOf(negative),
    reason: 'amounts is below 0',
    advice: 'take returns off the day of the order or leave them out',
  });
}

function lastDayOf(asOf: unknown, days: readonly number[]): number {
  const cell = single(asOf, 'as_of');
  const latest = days.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY);
  if (isBlank(cell)) return latest;
  const [day] = readDays([cell], () => ({ argument: 'as_of' })) as [number];
  if (days.length > 0 && days.every((other) => other > day)) {
    fail({
      code: 'refused',
      reason: `as_of ${dayText(day)} is before every date`,
      advice: 'choose a later day or leave it out',
    });
  }
  return day;
}

function rowsUntil(lastDay: number, days: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < days.length; row++) if ((days[row] as number) <= lastDay) rows.push(row);
  return rows;
}

/** Numbers stay numbers, so that they can be looked up. */
function numbered(names: readonly string[], cells: readonly unknown[], rows: readonly number[]) {
  const known = new Map<string, number>();
  const ids: (string | number)[] = [];
  const numbers = rows.map((row) => {
    const name = names[row] as string;
    let number = known.get(name);
    if (number === undefined) {
      number = ids.length;
      known.set(name, number);
      const cell = cells[row];
      ids.push(typeof cell === 'number' ? cell : name);
    }
    return number;
  });
  return { ids, numbers };
}
