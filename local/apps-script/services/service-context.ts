/** What every service needs: the sheets, how cells are read, and how objects are made strict. */
import type { CellReading } from '../../engine/cell-values.ts';
import type { Zone } from '../../engine/zone.ts';
import type { Strict } from '../strict.ts';
import type { Workbook } from '../workbook.ts';

export interface ServiceContext {
  readonly workbook: Workbook;
  readonly reading: CellReading;
  readonly strict: Strict;
  /** Objects that refer to one another. */
  readonly objects: {
    readonly spreadsheet: () => object;
    readonly sheet: (sheetId: string) => object;
    readonly range: (sheetId: string, zone: Zone) => object;
    /** Throws where nobody has the file in front of them. */
    readonly ui: () => object;
  };
}
