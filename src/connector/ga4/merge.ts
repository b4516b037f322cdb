/** Puts the reports of several requests together, row by row, on the dimensions that were asked for. */
import { refuse } from '../problem.ts';
import type { Note } from '../source.ts';
import type { Answer } from './answer.ts';
import type { Request } from './plan.ts';

export interface Merged {
  readonly count: number;
  readonly dimensions: readonly (readonly string[])[];
  /** By the keys of the requests; 0 where a report lacks the row, because Google leaves out rows of zeros. */
  readonly metrics: ReadonlyMap<string, readonly number[]>;
  readonly notes: readonly Note[];
}

interface Growing {
  readonly rows: Map<string, number>;
  readonly dimensions: string[][];
  readonly metrics: Map<string, number[]>;
}

/** `width` is the number of dimensions asked for; rows that differ only in others are added up. */
export function mergeReports(
  reports: readonly (readonly [Request, readonly Answer[]])[],
  width: number,
): Merged {
  const growing: Growing = {
    rows: new Map(),
    dimensions: Array.from({ length: width }, () => []),
    metrics: new Map(),
  };
  const notes = new Map<string, Note>();
  for (const [request, pages] of reports) {
    const seen = new Set<number>();
    for (const page of pages) {
      addPage(growing, request, page, width, seen);
      for (const note of page.notes) notes.set(JSON.stringify(note), note);
    }
  }
  const count = growing.rows.size;
  for (const column of growing.metrics.values()) fillTo(column, count);
  return {
    count,
    dimensions: growing.dimensions,
    metrics: growing.metrics,
    notes: Array.from(notes.values()),
  };
}

function addPage(growing: Growing, request: Request, page: Answer, width: number, seen: Set<number>): void {
  const folds = request.dimensions.length > width;
  const columns = request.keys.map((key) => columnOf(growing, key));
  page.dimensions.forEach((values, index) => {
    const row = rowOf(growing, values, width);
    if (!folds && seen.has(row)) refuse({ code: 'ga4_malformed', detail: `twice ${values.join(', ')}` });
    seen.add(row);
    const numbers = page.metrics[index] as readonly number[];
    columns.forEach((column, metric) => {
      fillTo(column, row + 1);
      column[row] = (column[row] as number) + (numbers[metric] as number);
    });
  });
}

function rowOf({ rows, dimensions }: Growing, values: readonly string[], width: number): number {
  const key = JSON.stringify(values.length === width ? values : values.slice(0, width));
  const known = rows.get(key);
  if (known !== undefined) return known;
  const row = rows.size;
  rows.set(key, row);
  for (let index = 0; index < width; index += 1)
    (dimensions[index] as string[]).push(values[index] as string);
  return row;
}

function columnOf({ metrics }: Growing, key: string): number[] {
  const column = metrics.get(key) ?? [];
  metrics.set(key, column);
  return column;
}

function fillTo(column: number[], length: number): void {
  while (column.length < length) column.push(0);
}
