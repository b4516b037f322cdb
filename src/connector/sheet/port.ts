/** What the connector needs of Google Sheets; errors are thrown as Google words them. */

import type { Waiting } from '../patience.ts';

/** Rows of cells: unformatted, dates as serial numbers, error cells as their text, blank cells and rows at the end absent. */
export type Cells = readonly (readonly unknown[])[];

export interface SheetPort extends Waiting {
  /** All tabs in one call, in the order asked for. */
  readonly readTabs: (spreadsheetId: string, tabs: readonly string[]) => readonly Cells[];
  /** By column the kind of number format of one row (from 1), such as DATE or DATE_TIME; none where it is plain. */
  readonly formatsOfRow: (spreadsheetId: string, tab: string, row: number) => readonly (string | undefined)[];
  /** The names of the tabs that hold cells and are not hidden, in their order. */
  readonly visibleTabs: (spreadsheetId: string) => readonly string[];
}
