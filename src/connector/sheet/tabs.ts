/** Asks Google Sheets for tabs, again where Google is only busy; the tabs of a source are read in one call. */
import { patience } from '../patience.ts';
import type { Settings } from '../settings.ts';
import type { Cells, SheetPort } from './port.ts';
import { refusalOf } from './refusal.ts';

/** Calls Google at once; the answer then gives each tab's cells. */
export function readTabs(settings: Settings, port: SheetPort): (tab: string) => Cells {
  const { sheetName, targetsSheet, channelMapSheet } = settings;
  const named = [sheetName, targetsSheet, channelMapSheet].filter((tab): tab is string => !!tab);
  const tabs = Array.from(new Set(named));
  const cells = asking(port, tabs, () => port.readTabs(settings.spreadsheetId ?? '', tabs));
  return (tab) => cells[tabs.indexOf(tab)] ?? [];
}

export function formatsOf(
  settings: Settings,
  port: SheetPort,
): (row: number) => readonly (string | undefined)[] {
  const { spreadsheetId = '', sheetName = '' } = settings;
  return (row) => asking(port, [sheetName], () => port.formatsOfRow(spreadsheetId, sheetName, row));
}

export const visibleTabs = (spreadsheetId: string, port: SheetPort): readonly string[] =>
  asking(port, [], () => port.visibleTabs(spreadsheetId));

function asking<T>(port: SheetPort, tabs: readonly string[], ask: () => T): T {
  const patiently = patience(port, { code: 'sheet_unavailable' });
  return patiently(ask, (error) => refusalOf(error, tabs));
}
