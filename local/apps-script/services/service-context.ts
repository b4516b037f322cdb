/** What every service needs: the sheets, how cells are read, and how objects are made strict. */
import type { CellReading } from '../../engine/cell-values.ts';
import type { Zone } from '../../engine/zone.ts';
import type { Enumeration } from '../enumerations.ts';
import type { Toast } from '../screen.ts';
import type { Strict } from '../strict.ts';
import type { Place, Workbook } from '../workbook.ts';

export interface ServiceContext {
  readonly workbook: Workbook;
  readonly reading: CellReading;
  readonly strict: Strict;
  /** The names of the members of a class such as Spreadsheet.Range. */
  readonly membersOf: (className: string) => readonly string[];
  /** The address of the person whose rights the script has. */
  readonly user: string;
  /** The values of an enumeration such as Spreadsheet.BorderStyle. */
  readonly enumeration: (className: string) => Enumeration;
  /** The enumerations that a service class such as Spreadsheet.SpreadsheetApp has as members. */
  readonly enumerationsIn: (serviceClass: string) => Readonly<Record<string, object>>;
  /** The file's own name and id. */
  readonly file: { readonly id: string; readonly name: string };
  /** Shows a message at the bottom of the file; nobody may be there to see it. */
  readonly toast: (toast: Toast) => void;
  /** A Color, such as #12343b. */
  readonly colour: (text: string) => object;
  /** Objects that refer to one another. */
  readonly objects: {
    readonly spreadsheet: () => object;
    readonly sheet: (sheetId: string) => object;
    readonly range: (sheetId: string, zone: Zone) => object;
    readonly rangeList: (places: readonly Place[]) => object;
    /** Throws where nobody has the file in front of them. */
    readonly ui: () => object;
  };
}
