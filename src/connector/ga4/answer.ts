/** Reads one answer of the Data API and refuses one that is not what was asked for. */

import { refuse } from '../problem.ts';
import type { Note } from '../source.ts';
import type { ReportBody } from './body.ts';

export interface Answer {
  /** Row by row, in the order of the request. */
  readonly dimensions: readonly (readonly string[])[];
  readonly metrics: readonly (readonly number[])[];
  /** Of the whole report, which may need more pages. */
  readonly rowCount: number;
  readonly notes: readonly Note[];
}

interface Row {
  readonly dimensionValues?: readonly { readonly value?: string }[];
  readonly metricValues?: readonly { readonly value?: string }[];
}

interface RawAnswer {
  readonly dimensionHeaders?: readonly { readonly name?: string }[];
  readonly metricHeaders?: readonly { readonly name?: string }[];
  readonly rows?: readonly Row[];
  readonly rowCount?: number;
  readonly metadata?: {
    readonly dataLossFromOtherRow?: boolean;
    readonly subjectToThresholding?: boolean;
    readonly samplingMetadatas?: readonly {
      readonly samplesReadCount?: string;
      readonly samplingSpaceSize?: string;
    }[];
  };
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export function readAnswer(raw: unknown, body: ReportBody): Answer {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return malformed('not an object');
  const { dimensionHeaders, metricHeaders, rows = [], rowCount = 0, metadata } = raw as RawAnswer;
  checkHeaders('dimensions', dimensionHeaders, body.dimensions);
  checkHeaders('metrics', metricHeaders, body.metrics);
  if (!Array.isArray(rows)) return malformed('rows are not a list');
  if (!Number.isInteger(rowCount) || rowCount < 0) return malformed(`row count ${String(rowCount)}`);
  const width = { dimensions: body.dimensions.length, metrics: body.metrics.length };
  return {
    dimensions: rows.map((row: Row) => texts(row?.dimensionValues, width.dimensions)),
    metrics: rows.map((row: Row) => texts(row?.metricValues, width.metrics).map(number)),
    rowCount,
    notes: notesOf(metadata),
  };
}

function checkHeaders(
  kind: string,
  headers: readonly { readonly name?: string }[] | undefined,
  asked: readonly { readonly name: string }[],
): void {
  const given = Array.isArray(headers) ? headers.map((header) => header?.name) : [];
  if (given.length !== asked.length || asked.some(({ name }, index) => name !== given[index])) {
    malformed(`${kind} ${given.join(', ')}`);
  }
}

function texts(values: Row['metricValues'], width: number): readonly string[] {
  const given = values ?? [];
  if (!Array.isArray(given) || given.length !== width) return malformed('a row of another width');
  return given.map((each: { readonly value?: string } | null) => {
    const value = each?.value ?? '';
    return typeof value === 'string' ? value : malformed('a value that is not text');
  });
}

const number = (text: string): number =>
  NUMBER.test(text) ? Number(text) : malformed(`the number "${text}"`);

function notesOf(metadata: RawAnswer['metadata']): readonly Note[] {
  const notes: Note[] = [];
  for (const { samplesReadCount, samplingSpaceSize } of metadata?.samplingMetadatas ?? []) {
    const share = Number(samplesReadCount) / Number(samplingSpaceSize);
    if (share < 1) notes.push({ code: 'ga4_sampled', share });
  }
  if (metadata?.subjectToThresholding === true) notes.push({ code: 'ga4_thresholded' });
  if (metadata?.dataLossFromOtherRow === true) notes.push({ code: 'ga4_other_row' });
  return notes;
}

function malformed(detail: string): never {
  return refuse({ code: 'ga4_malformed', detail });
}
