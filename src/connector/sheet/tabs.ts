/** Asks Google Sheets for tabs, again where Google is only busy; the tabs of a source are read in one call. */
import { patience } from '../patience.ts';
import type { Settings } from '../settings.ts';
import type { Cells, SheetPort } from './port.ts';
import { refusalOf } from './refusal.ts';

/** The data first. */
export function tabsOf({ sheetName, targetsSheet, channelMapSheet }: Settings): readonly string[] {
  const named = [sheetName, targetsSheet, channelMapSheet].filter((tab): tab is string => !!tab);
  return Array.from(new Set(named));
}

/** Calls Google at once; the answer then gives each tab's cells. */
export function readTabs(settings: Settings, port: SheetPort): (tab: string) => Cells {
  const tabs = tabsOf(settings);
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
