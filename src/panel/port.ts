/** What the panel, snapshots and the digest need of the open file, beside what the writer of workbooks needs. */
import type { Language } from '../catalogue/types.ts';
import type { Zone } from '../workbooks/a1.ts';
import type { Grid, SheetSize, WorkbookPort } from '../workbooks/writing/port.ts';
import type { Texts } from './texts.ts';

export interface PanelPort
  extends Pick<
    WorkbookPort,
    | 'tryLock'
    | 'sheets'
    | 'isHidden'
    | 'insertSheet'
    | 'showSheet'
    | 'activate'
    | 'sizeOf'
    | 'resize'
    | 'metadata'
    | 'addMetadata'
    | 'names'
    | 'readValues'
    | 'readFormulas'
    | 'write'
    | 'settle'
  > {
  /** The cells selected in the sheet in view. */
  selection(): SelectedCells;
  /** The rows and columns from A1 on that hold anything. */
  filled(sheet: number): SheetSize;
  /** As people see them. */
  readShown(sheet: number, zone: Zone): Grid<string>;
  texts(language: Language): Texts;
  /** Gives a cell a conditional format or a validation by a formula; undefined, or why Google refuses it. */
  tryFormula(sheet: number, cell: Zone, what: 'rule' | 'validation', formula: string): string | undefined;
  surroundings(): Surroundings;
  fileName(): string;
  /** The address of the file in the browser. */
  address(): string;
  /** In the time zone of the file, such as 2026-03-07. */
  today(): string;
}

/** What Google says of the account, the file and the script. */
export interface Surroundings {
  readonly userLocale: string;
  readonly fileLocale: string;
  readonly fileTimeZone: string;
  readonly scriptTimeZone: string;
}

export interface SelectedCells {
  readonly sheet: number;
  readonly zone: Zone;
}
