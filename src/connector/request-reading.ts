/** Reads what a request of Data Studio asks for: which fields, and the days from the first to the last. */
import { inspectDays } from '../core/days.ts';
import type { Field } from './field.ts';
import { refuse } from './problem.ts';
import type { DataRequest } from './request.ts';
import type { DateRange } from './source.ts';

export interface AskedField {
  readonly field: Field;
  readonly forFilterOnly: boolean;
}

/** In the order of the request, as often as it names them. */
export function askedFields(request: DataRequest, fields: readonly Field[]): readonly AskedField[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return (request.fields ?? []).map(({ name, forFilterOnly }) => {
    const field = byId.get(name);
    if (field === undefined) return refuse({ code: 'unknown_field', id: String(name) });
    return { field, forFilterOnly: forFilterOnly === true };
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function readRange(range: DateRange | null | undefined): DateRange | undefined {
  if (range === undefined || range === null) return undefined;
  const { startDate, endDate } = range;
  for (const text of [startDate, endDate]) {
    if (!isDay(text)) refuse({ code: 'bad_date_range', text: `${startDate} – ${endDate}` });
  }
  if (startDate > endDate) refuse({ code: 'date_range_reversed', startDate, endDate });
  return { startDate, endDate };
}

function isDay(text: unknown): boolean {
  return typeof text === 'string' && DAY.test(text) && inspectDays([text]).bad.length === 0;
}
