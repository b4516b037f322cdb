/** The tabs of a source as they are read and kept: the table of the data, and the tabs of settings beside it. */
import type { Table } from '../../catalogue/reading/table.ts';
import type { Settings } from '../settings.ts';
import { inColumns } from './columnar.ts';
import type { Cells, SheetPort } from './port.ts';
import { tableOf } from './settled-table.ts';
import { readTabs, tabsOf } from './tabs.ts';

export interface TabsRead {
  /** As it stands in the tab. */
  readonly table: Table;
  /** The first row that counts. */
  readonly firstRow: readonly unknown[];
  readonly others: Readonly<Record<string, Cells>>;
}

export function tabsRead(settings: Settings, port: SheetPort): TabsRead {
  const { sheetName = '', headerRow } = settings;
  const cells = readTabs(settings, port);
  const table = tableOf(cells(sheetName), sheetName, headerRow);
  const others: Record<string, Cells> = {};
  for (const tab of tabsOf(settings)) if (tab !== sheetName) others[tab] = cells(tab);
  return { table: inColumns(table), firstRow: table.rows[0] ?? [], others };
}
