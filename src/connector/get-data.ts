/** Answers a request of Data Studio: rows in the order of the fields asked for. */
import type { Field } from './field.ts';
import { NOTES_ID } from './fields/dimension-fields.ts';
import { passing, readFilter } from './filters/filter.ts';
import type { DataRequest } from './request.ts';
import { type AskedField, askedFields, readRange } from './request-reading.ts';
import { refuseTooMany, refuseTooMuch } from './response-size.ts';
import { isSample, sampleRows } from './sample.ts';
import { noteSentence } from './sentences.ts';
import type { Settings } from './settings.ts';
import { type ResponseRow, shapedRows } from './shaped-rows.ts';
import type { Rows, Source, Value } from './source.ts';

export interface DataResponse {
  /** Plain data; platform/ turns them into Data Studio's own. */
  readonly schema: readonly Field[];
  readonly rows: readonly ResponseRow[];
  /** Only where the request has filters. */
  readonly filtersApplied?: boolean;
}

/** `fields` are those of the source, as getSchema tells them. */
export function getData(
  request: DataRequest,
  settings: Settings,
  source: Source,
  fields: readonly Field[],
): DataResponse {
  const asked = askedFields(request, fields);
  const all = asked.map(({ field }) => field);
  const range = readRange(request.dateRange);
  const conditions = request.dimensionsFilters ?? [];
  const answer = (schema: readonly Field[], rows: readonly ResponseRow[], applied: boolean): DataResponse =>
    conditions.length === 0 ? { schema, rows } : { schema, rows, filtersApplied: applied };
  if (isSample(request)) return answer(all, sampleRows(all), false);

  const filter = conditions.length === 0 ? undefined : readFilter(conditions, filterableTypes(all));
  const schema = filter === undefined ? all : asked.filter(isShown).map(({ field }) => field);
  const found = source.read(idsToRead(all, fields), range, filter === undefined ? [] : conditions);
  const columnOf = columnsOf(found, settings);
  const rows =
    filter === undefined
      ? undefined
      : passing(filter, found.count, (id) => columnOf(all.find((field) => field.id === id) as Field));
  refuseTooMany(rows?.length ?? found.count);
  const shaped = shapedRows(schema, schema.map(columnOf), found.count, rows);
  refuseTooMuch(shaped);
  return answer(schema, shaped, filter !== undefined);
}

const isShown = ({ forFilterOnly }: AskedField): boolean => !forFilterOnly;

/** Formulas are Data Studio's business, and notes come with any rows. */
function isRead({ id, kind }: Field): boolean {
  return kind !== 'kpi' && id !== NOTES_ID;
}

function idsToRead(asked: readonly Field[], fields: readonly Field[]): readonly string[] {
  const ids = Array.from(new Set(asked.filter(isRead).map(({ id }) => id)));
  if (ids.length > 0) return ids;
  const any = fields.find((field) => isRead(field) && field.isDefault) ?? fields.find(isRead);
  return any === undefined ? [] : [any.id];
}

/** By the dimensions that were asked for; nothing else can be filtered by. */
function filterableTypes(asked: readonly Field[]): (id: string) => Field['type'] | undefined {
  return (id) => asked.find((field) => field.id === id && field.kind === 'dimension')?.type;
}

function columnsOf(found: Rows, { language }: Settings): (field: Field) => readonly Value[] {
  const filled = (value: Value) => new Array<Value>(found.count).fill(value);
  return (field) => {
    if (field.id === NOTES_ID) {
      return filled((found.notes ?? []).map((note) => noteSentence(note, language)).join(' '));
    }
    return field.kind === 'kpi' ? filled(null) : found.column(field.id);
  };
}
