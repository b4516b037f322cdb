/** The built connector over one tab of eight columns, and the chart that is asked for. */
import { projectPath } from '../build/project-path.ts';
import { ManualClock } from '../local/apps-script/clock.ts';
import { createConnectorRuntime } from '../local/data-studio/connector-runtime.ts';
import type { LocalSpreadsheet } from '../local/google/sheets/local-spreadsheet.ts';

const ID = '1nyckeltal-bench-0123456789abcdefghij';
const TAB = 'Data';
const HEADER = ['Datum', 'Kanal', 'Kampanj', 'Kostnad', 'Visningar', 'Klick', 'Leads', 'Intäkter'];
const CHANNELS = ['Google Ads', 'LinkedIn', 'Nyhetsbrev', 'Organiskt', 'Direkt'];
/** 1 January 2024 as a serial day; two years follow. */
const FIRST_DAY = 45_292;
const DAYS = 730;

export const BATCH_GET = 'Sheets.Spreadsheets.Values.batchGet';

const ANSWERS = {
  language: 'sv',
  source: 'sheet',
  spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${ID}/edit`,
  sheetName: TAB,
};

export interface Chart {
  readonly scriptParams: { readonly lastRefresh: string };
  readonly fields: readonly { readonly name: string }[];
  readonly dateRange?: { readonly startDate: string; readonly endDate: string };
}

export interface Answer {
  readonly rows: readonly unknown[];
}

/** Three of the eight fields; another `lastRefresh` is not found in the cache. */
export const chartOf = (lastRefresh: string, fields = ['date', 'channel', 'cost']): Chart => ({
  scriptParams: { lastRefresh },
  fields: fields.map((name) => ({ name })),
});

export const within28Days = (chart: Chart): Chart => ({
  ...chart,
  dateRange: { startDate: '2025-03-01', endDate: '2025-03-28' },
});

export async function openBench(rows: number) {
  const spreadsheet: LocalSpreadsheet = { title: 'Bench', tabs: [{ name: TAB, rows: tableOf(rows) }] };
  const runtime = await createConnectorRuntime({
    folder: projectPath('dist/connector'),
    spreadsheets: new Map([[ID, spreadsheet]]),
    clock: new ManualClock('2026-03-15T09:00:00Z'),
  });
  const { Sheets } = runtime.script as unknown as {
    Sheets: { Spreadsheets: { Values: { batchGet: (id: string, options: object) => unknown } } };
  };
  return {
    /** Without the detour over JSON. */
    getData: (chart: Chart): Answer =>
      runtime.script.getData?.({ configParams: ANSWERS, ...chart }) as Answer,
    /** What the stand-in of the Sheets service alone takes of an uncached call. */
    readOnly: () =>
      Sheets.Spreadsheets.Values.batchGet(ID, {
        ranges: [`'${TAB}'`],
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      }),
    calls: runtime.calls,
  };
}

function tableOf(rows: number): (string | number)[][] {
  const body = Array.from({ length: rows }, (_, row) => [
    FIRST_DAY + (row % DAYS),
    CHANNELS[row % CHANNELS.length] as string,
    `Kampanj ${row % 40}`,
    100.5 + (row % 50),
    1_000 + (row % 900),
    20 + (row % 30),
    row % 3,
    row % 5_000,
  ]);
  return [HEADER, ...body];
}
