/** A spreadsheet as the stand-in of the Sheets service reads it. */

/** What a cell holds; empty cells are '' or null, dates are serial days, errors are texts such as #DIV/0!. */
export type CellContent = string | number | boolean | null;

export interface LocalTab {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly CellContent[])[];
  /** Zones such as A2:A99 or B:B to patterns such as yyyy-mm-dd; a later zone wins. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Merged zones such as A1:C1, whose content stands in the first cell. */
  readonly merges?: readonly string[];
}

export interface LocalSpreadsheet {
  readonly title: string;
  /** Such as sv_SE. */
  readonly locale?: string;
  readonly timeZone?: string;
  readonly tabs: readonly LocalTab[];
  /** Addresses of those who may read it; anyone when missing. */
  readonly readers?: readonly string[];
}

/** By id; may be changed between two executions. */
export type LocalSpreadsheets = ReadonlyMap<string, LocalSpreadsheet>;
