/** A sheet source over tabs given as rows of cells, without Google. */
import { fieldsOf } from '../../src/connector/fields.ts';
import { type DataResponse, getData } from '../../src/connector/get-data.ts';
import type { DataRequest } from '../../src/connector/request.ts';
import type { Settings } from '../../src/connector/settings.ts';
import type { Cells, SheetPort } from '../../src/connector/sheet/port.ts';
import { type SheetSource, sheetSource } from '../../src/connector/sheet/sheet-source.ts';
import type { Source } from '../../src/connector/source.ts';

export const SETTINGS: Settings = Object.freeze({
  language: 'en',
  source: 'sheet',
  spreadsheetId: 'a-spreadsheet',
  sheetName: 'Data',
  currency: 'SEK',
  leadEvent: 'generate_lead',
});

export interface Tabs {
  readonly [tab: string]: Cells;
}

export interface CountedPort extends SheetPort {
  readonly calls: { readTabs: number; formatsOfRow: number };
}

/** `formats` by column of the first row that counts. */
export function portOver(tabs: Tabs, formats: readonly (string | undefined)[] = []): CountedPort {
  const calls = { readTabs: 0, formatsOfRow: 0 };
  return {
    calls,
    readTabs: (_, names) => {
      calls.readTabs += 1;
      return names.map((name) => frozen(tabs[name] ?? missing(name)));
    },
    formatsOfRow: () => {
      calls.formatsOfRow += 1;
      return formats;
    },
    visibleTabs: () => Object.keys(tabs),
    sleep: () => undefined,
    now: () => 0,
    random: () => 0.5,
  };
}

function frozen(cells: Cells): Cells {
  return Object.freeze(cells.map((row) => Object.freeze(row.slice())));
}

function missing(tab: string): never {
  throw new Error(
    `API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: '${tab}'`,
  );
}

export function openSheet(
  cells: Cells,
  settings: Partial<Settings> = {},
  formats?: readonly (string | undefined)[],
): SheetSource {
  return sheetSource({ ...SETTINGS, ...settings }, portOver({ Data: cells }, formats));
}

export interface Asked extends Partial<Omit<DataRequest, 'fields'>> {
  /** A star marks a field that is only filtered by. */
  readonly fields: string;
}

export function ask(
  source: Source,
  { fields, ...rest }: Asked,
  settings: Partial<Settings> = {},
): DataResponse {
  const all = { ...SETTINGS, ...settings };
  const names = fields
    .split(' ')
    .map((name) => (name.endsWith('*') ? { name: name.slice(0, -1), forFilterOnly: true } : { name }));
  return getData({ ...rest, fields: names }, all, source, fieldsOf(source.describe(), all));
}

export const valuesOf = ({ rows }: DataResponse): readonly (readonly unknown[])[] =>
  rows.map(({ values }) => values);

/** The problem that the work ends in. */
export function problemOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return (error as { problem?: unknown }).problem ?? error;
  }
  throw new Error('Nothing went wrong');
}
