/** What a custom function returned, as the engine shows it: a value, or columns of values that spill. */
import { SCRIPT_ERROR } from './error-values.ts';
import { isDate } from './realm.ts';
import { serialOfMoment } from './spreadsheet-time.ts';

export interface ResultCell {
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly message?: string;
}

export function formulaResult(returned: unknown, timeZone?: string): ResultCell | ResultCell[][] {
  if (!Array.isArray(returned)) return resultCell(returned, timeZone);
  const rows: unknown[][] = returned.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0) return { value: '' };
  if (rows.some((row) => row.length !== width)) return errorResult('Rows of the result differ in length.');
  return Array.from({ length: width }, (_, column) => rows.map((row) => resultCell(row[column], timeZone)));
}

export function errorResult(message: string): ResultCell {
  return { value: SCRIPT_ERROR, message };
}

function resultCell(value: unknown, timeZone: string | undefined): ResultCell {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value } : { value: '#NUM!', message: `The result is ${value}.` };
  }
  if (isDate(value)) return dateCell(value, timeZone);
  return errorResult('A function may return numbers, texts, TRUE or FALSE, dates, and arrays of these.');
}

function dateCell(date: Date, timeZone: string | undefined): ResultCell {
  const serial = serialOfMoment(date.getTime(), timeZone);
  if (Number.isNaN(serial)) return { value: '#NUM!', message: 'The result is not a date.' };
  return { value: serial, format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss' };
}
