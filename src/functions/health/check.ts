/** What a check of a table is, and what it can report. */
import type { Table } from '../../catalogue/reading/table.ts';

export interface Examined {
  readonly table: Table;
  /** The day against which dates are judged, where it is given. */
  readonly asOf: number | undefined;
}

export interface Finding {
  /** Cells, rows, days or headers. */
  readonly count: number;
  /** The header is row 1; '' where no row is to blame. */
  readonly firstRow: number | '';
  readonly whatToDo: string;
  /** The headers, currencies or day that `whatToDo` names, for sentences in other languages. */
  readonly about?: readonly string[];
}

export interface Check {
  readonly name: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** Never throws, whatever the cells hold. */
  readonly find: (examined: Examined) => Finding | undefined;
}

/** A finding about rows, given by their positions in the table; none without any. */
export function aboutRows(
  { rowNumbers }: Table,
  positions: readonly number[],
  whatToDo: string,
): Finding | undefined {
  const [first] = positions;
  if (first === undefined) return undefined;
  return { count: positions.length, firstRow: rowNumbers[first] as number, whatToDo };
}

/** A finding about headers; `whatToDo` is told their names. */
export function aboutHeaders(
  headers: readonly string[],
  whatToDo: (names: string) => string,
): Finding | undefined {
  return headers.length === 0
    ? undefined
    : { count: headers.length, firstRow: '', whatToDo: whatToDo(namesOf(headers)), about: headers };
}

const MOST_NAMES = 3;
const LONGEST_NAME = 22;

/** The first few headers, shortened. */
export function namesOf(headers: readonly string[]): string {
  const distinct = headers.filter((header, index) => headers.indexOf(header) === index);
  const shown = distinct.slice(0, MOST_NAMES).map(shortened);
  const more = distinct.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}
