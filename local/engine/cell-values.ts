/** Cells as a script receives them, in arguments and through getValues. */
import { errorAsAtGoogle } from './error-values.ts';
import type { Realm } from './realm.ts';
import { momentOfSerial } from './spreadsheet-time.ts';

/** What the engine says of a cell or of the value of a part of a formula. */
export interface EngineCell {
  readonly value: unknown;
  readonly format?: string | undefined;
}

/** Column by column, as the engine keeps ranges; a cell without content may be missing. */
export type EngineColumns = readonly (readonly (EngineCell | undefined)[])[];

export interface CellReading {
  readonly realm: Realm;
  /** The spreadsheet's zone; the process' own when left out. */
  readonly timeZone?: string | undefined;
  readonly isDateFormat: (format: string) => boolean;
}

export function cellValue(cell: EngineCell | undefined, reading: CellReading): unknown {
  const value = cell?.value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.startsWith('#') ? errorAsAtGoogle(value) : value;
  if (typeof value === 'number' && cell?.format !== undefined && reading.isDateFormat(cell.format)) {
    return new reading.realm.Date(momentOfSerial(value, reading.timeZone));
  }
  return value;
}

/** A range row by row in arrays of the script's own world. */
export function rangeValues(columns: EngineColumns, reading: CellReading): unknown[][] {
  const height = columns[0]?.length ?? 0;
  const rows = new reading.realm.Array<unknown[]>(height);
  for (let row = 0; row < height; row++) {
    const cells = new reading.realm.Array<unknown>(columns.length);
    for (let column = 0; column < columns.length; column++) {
      cells[column] = cellValue(columns[column]?.[row], reading);
    }
    rows[row] = cells;
  }
  return rows;
}

/** An argument of a custom function: one cell is its value, several are rows. */
export function argumentValue(given: EngineCell | EngineColumns | undefined, reading: CellReading): unknown {
  if (!isColumns(given)) return given === undefined ? undefined : cellValue(given, reading);
  if (given.length <= 1 && (given[0]?.length ?? 0) <= 1) return cellValue(given[0]?.[0], reading);
  return rangeValues(given, reading);
}

const isColumns = (given: EngineCell | EngineColumns | undefined): given is EngineColumns =>
  Array.isArray(given);
