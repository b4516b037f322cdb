/** Sheets that the script keeps beside workbooks, such as the history: known by their metadata, not by their name. */
import { freeName } from '../workbooks/writing/tab-names.ts';
import type { PanelPort } from './port.ts';

export type OwnSheet = 'history' | 'self_test';

interface Mark {
  readonly workbook: string;
  /** The sheet's own id: a copy, made by the user, has another. */
  readonly sheet: number;
}

export function ownSheet(port: PanelPort, kind: OwnSheet): number | undefined {
  const marks = port.metadata().map(({ sheet, value }) => ({ sheet, mark: read(value) }));
  return marks.find(({ sheet, mark }) => mark?.workbook === kind && mark.sheet === sheet)?.sheet ?? undefined;
}

/** Ids of all sheets that were made here. */
export function sheetsOfOurs(port: PanelPort): number[] {
  return port
    .metadata()
    .flatMap(({ sheet, value }) => (sheet === null || read(value) === undefined ? [] : [sheet]));
}

/** At the end of the file, hidden until it is written; a name that is taken gets a number. */
export function addOwnSheet(port: PanelPort, kind: OwnSheet, name: string, columns: number): number {
  const sheets = port.sheets();
  const free = freeName(
    name,
    sheets.map((each) => each.name),
  );
  const sheet = port.insertSheet(free, sheets.length, { rows: 100, columns });
  port.addMetadata(sheet, JSON.stringify({ workbook: kind, tab: kind, sheet }));
  return sheet;
}

function read(value: string): Mark | undefined {
  try {
    const mark = JSON.parse(value) as Partial<Mark> | null;
    return typeof mark?.workbook === 'string' ? (mark as Mark) : undefined;
  } catch {
    return undefined;
  }
}
