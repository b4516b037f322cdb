/** The fixture connector over one small tab, on a clock that stands still. */
import { fileURLToPath } from 'node:url';
import { ManualClock } from '../../../local/apps-script/clock.ts';
import {
  type ConnectorRuntimeOptions,
  createConnectorRuntime,
} from '../../../local/data-studio/connector-runtime.ts';
import { openDataSource } from '../../../local/data-studio/engine/data-source.ts';
import type { CellContent, LocalSpreadsheet } from '../../../local/google/sheets/local-spreadsheet.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/connector', import.meta.url));

/** 1 January 2025 as a serial day. */
export const NEW_YEAR = 45658;

/** Day after 1 January 2025, channel, cost, orders, revenue. */
export const ROWS: readonly (readonly [number, string, number, number, number | ''])[] = [
  [0, 'Search', 100, 4, 400],
  [0, 'Social', 50, 1, 60],
  [1, 'Search', 0, 2, 200],
  [31, 'Search', 100, 3, 300],
  [31, 'E-mail', 10, 0, ''],
  [32, 'Social', 150, 5, 540],
];

export const spreadsheetWith = (rows: readonly (readonly CellContent[])[]): LocalSpreadsheet => ({
  title: 'Sales',
  tabs: [
    { name: 'rows', rows: [['Date', 'Channel', 'Cost', 'Orders', 'Revenue'], ...rows] },
    { name: 'Old figures', rows: [['a', 1, true, null], [], [null, 'b']], hidden: true },
  ],
});

export async function openConnector(options: Partial<ConnectorRuntimeOptions> = {}, rows = ROWS) {
  const cells = rows.map(([day, ...rest]) => [NEW_YEAR + day, ...rest]);
  const clock = new ManualClock('2025-02-20T08:00:00Z');
  const runtime = await createConnectorRuntime({
    folder: FOLDER,
    clock,
    spreadsheets: new Map([['sales', spreadsheetWith(cells)]]),
    ...options,
  });
  /** What a line of code gives where the script runs. */
  const run = (code: string): unknown => runtime.ask('run', { code });
  /** What the script sees when a line of code throws. */
  const message = (code: string): unknown =>
    run(`(() => { try { return ${code} } catch (e) { return String(e) } })()`);
  const open = () => openDataSource(runtime, { spreadsheet: 'sales' });
  return { ...runtime, runtime, clock, run, message, open };
}
