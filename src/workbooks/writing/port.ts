/** What the writer needs of a spreadsheet: few calls, whole rectangles at a time. */
import type { Zone } from '../a1.ts';
import type { InputRule } from '../plan.ts';

export interface WorkbookPort extends FilePort, CellsPort, DrawingPort {}

export interface SheetFacts {
  /** Stays the same whatever the sheet is called. */
  readonly id: number;
  readonly name: string;
}

/** A remark of ours in the file that its users do not see; on a sheet, or on the file where `sheet` is null. */
export interface Metadata {
  readonly id: number;
  readonly sheet: number | null;
  readonly value: string;
}

export interface NamedZone {
  readonly name: string;
  readonly sheet: number;
  readonly zone: Zone;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export interface FilePort {
  /** Gives what lets go of the document's lock, or undefined where somebody else holds it. */
  tryLock(): (() => void) | undefined;
  sheets(): readonly SheetFacts[];
  isHidden(sheet: number): boolean;
  isEmpty(sheet: number): boolean;
  activeSheet(): number;
  activate(sheet: number): void;
  /** A hidden sheet; `index` counts from 0. */
  insertSheet(name: string, index: number, size: SheetSize): number;
  deleteSheet(sheet: number): void;
  showSheet(sheet: number): void;
  renameSheet(sheet: number, name: string): void;
  sizeOf(sheet: number): SheetSize;
  /** Adds or takes away rows and columns at the end. */
  resize(sheet: number, from: SheetSize, to: SheetSize): void;
  metadata(): readonly Metadata[];
  /** Only what is not on a sheet. */
  metadataOfFile(): readonly Metadata[];
  addMetadata(sheet: number | null, value: string): void;
  changeMetadata(id: number, value: string): void;
  removeMetadata(id: number): void;
  /** Without those whose cells were deleted. */
  names(): readonly NamedZone[];
  setName(name: string, sheet: number, zone: Zone): void;
  removeName(name: string): void;
  /** Carries out everything that still waits. */
  settle(): void;
  /** Tells the user in passing how far it got. */
  tell(text: string): void;
}

/** What a cell may take, by aspect. Text is read as if it were typed, formulas begin with "=". */
export interface Aspects {
  readonly values: Written;
  readonly formats: string;
  readonly notes: string;
  readonly backgrounds: string | null;
  readonly texts: TextLook;
  readonly alignments: 'left' | 'center' | 'right' | null;
  readonly verticals: 'top' | 'middle' | 'bottom' | null;
  readonly wraps: boolean;
}

/** How letters look. */
export interface TextLook {
  readonly colour: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Aspect = keyof Aspects;
export type Grid<T> = readonly (readonly T[])[];
export type Written = string | number | boolean | Date;

export interface CellsPort {
  readValues(sheet: number, zone: Zone): Grid<Written>;
  readFormulas(sheet: number, zone: Zone): Grid<string>;
  readFormats(sheet: number, zone: Zone): Grid<string>;
  readNotes(sheet: number, zone: Zone): Grid<string>;
  write<A extends Aspect>(sheet: number, zone: Zone, aspect: A, rows: Grid<Aspects[A]>): void;
  /** The same for every cell. */
  writeSame<A extends Aspect>(sheet: number, zone: Zone, aspect: A, value: Aspects[A]): void;
  merge(sheet: number, zone: Zone): void;
  unmerge(sheet: number, zone: Zone): void;
  /** `first` counts from 1, as all rows and columns do. */
  setWidths(sheet: number, first: number, count: number, pixels: number): void;
  setHeights(sheet: number, first: number, count: number, pixels: number): void;
  freeze(sheet: number, rows: number, columns: number): void;
  setTabColour(sheet: number, colour: string): void;
  hideGridlines(sheet: number): void;
  fold(sheet: number, first: number, count: number): void;
  unfold(sheet: number, first: number, count: number): void;
}

/** Something of the file that only its port understands. */
export type Handle = unknown;

export interface FoundRule {
  /** In A1 notation. */
  readonly zones: readonly string[];
  readonly handle: Handle;
}

export interface FoundChart {
  readonly id: number;
  readonly handle: Handle;
}

export type RuleSpec = {
  readonly zone: Zone;
} & (
  | { readonly type: 'text'; readonly equals: string; readonly style: RuleStyle }
  | { readonly type: 'formula'; readonly formula: string; readonly style: RuleStyle }
  | { readonly type: 'scale'; readonly low: string; readonly high: string }
);

export interface RuleStyle {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

export interface ValidationSpec {
  readonly zone: Zone;
  readonly rule: InputRule;
  readonly help: string;
}

export interface ChartSpec {
  readonly type: 'column' | 'bar' | 'line' | 'area' | 'combo';
  readonly ranges: readonly { readonly sheet: number; readonly zone: Zone }[];
  readonly row: number;
  readonly column: number;
  /** As Google's charts name them. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface DrawingPort {
  rules(sheet: number): readonly FoundRule[];
  /** All rules of the sheet, found or new, in this order. */
  setRules(sheet: number, rules: readonly (FoundRule | RuleSpec)[]): void;
  charts(sheet: number): readonly FoundChart[];
  insertChart(sheet: number, chart: ChartSpec): void;
  updateChart(sheet: number, found: FoundChart, chart: ChartSpec): void;
  /** As it was when it was found. */
  restoreChart(sheet: number, found: FoundChart): void;
  removeChart(sheet: number, found: FoundChart): void;
  validations(sheet: number, zone: Zone): Handle;
  setValidation(sheet: number, validation: ValidationSpec): void;
  clearValidations(sheet: number, zone: Zone): void;
  restoreValidations(sheet: number, zone: Zone, found: Handle): void;
  /** Warns whoever writes outside of the open zones, and keeps nobody out. */
  protect(sheet: number, open: readonly Zone[]): void;
  /** The protection that warns, if the user has not taken it away or made it stricter. */
  protection(sheet: number): Handle | undefined;
  open(sheet: number, protection: Handle, zones: readonly Zone[]): void;
}
