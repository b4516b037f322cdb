/** The sheet model behind the services: reading cells, and writing several at once. */
import { type Annotation, type AnnotationKind, annotationsIn } from '../engine/annotations.ts';
import type { EngineCell } from '../engine/cell-values.ts';
import type { Command, Engine, Locale, Model } from '../engine/engine.ts';
import { localFormula } from '../engine/formula-text.ts';
import { sendPlainly } from '../engine/send-plainly.ts';
import { TOGETHER, takeRefusal } from '../engine/write-together.ts';
import type { SheetSize, Zone } from '../engine/zone.ts';

export interface ShownCell extends EngineCell {
  readonly formattedValue: string;
}

/** A zone of a sheet. */
export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}

export class Workbook {
  readonly engine: Engine;
  /** The spreadsheet's own zone; the process' zone when not given. */
  readonly timeZone: string | undefined;
  readonly #open: () => Model;
  #model: Model | undefined;
  #firstSheet: string | undefined;

  /** The sheet is opened when first needed: its formulas call the script, which must be loaded by then. */
  constructor(engine: Engine, open: () => Model, timeZone: string | undefined) {
    this.engine = engine;
    this.#open = open;
    this.timeZone = timeZone;
  }

  get model(): Model {
    if (this.#model === undefined) {
      this.#model = sendPlainly(this.#open());
      this.#firstSheet = this.#model.getters.getSheetIds()[0];
    }
    return this.#model;
  }

  get locale(): Locale {
    return this.model.getters.getLocale();
  }

  cell(sheetId: string, row: number, column: number): ShownCell {
    return this.model.getters.getEvaluatedCell({ sheetId, row, col: column });
  }

  /** The formula as its user sees it, or "". */
  formula(sheetId: string, row: number, column: number): string {
    const position = { sheetId, row, col: column };
    if (!this.model.getters.getCell(position)?.isFormula) return '';
    return this.model.getters.getCellText(position, { showFormula: true });
  }

  /** The format that was set on the cell or came with its value. */
  format(sheetId: string, row: number, column: number): string | undefined {
    return (
      this.model.getters.getCell({ sheetId, row, col: column })?.format ??
      this.cell(sheetId, row, column).format
    );
  }

  size(sheetId: string): SheetSize {
    const { getNumberRows, getNumberCols } = this.model.getters;
    return { rows: getNumberRows(sheetId), columns: getNumberCols(sheetId) };
  }

  /** The smallest zone from A1 that holds all content; undefined for an empty sheet. */
  contentZone(sheetId: string): Zone | undefined {
    const { getters } = this.model;
    const positions = getters
      .getEvaluatedCellsPositions(sheetId)
      .filter(
        (position) =>
          getters.getCell(position)?.isFormula || !isBlank(getters.getEvaluatedCell(position).value),
      );
    if (positions.length === 0) return undefined;
    const bottom = positions.reduce((most, { row }) => Math.max(most, row), 0);
    const right = positions.reduce((most, { col }) => Math.max(most, col), 0);
    return { top: 0, left: 0, bottom, right };
  }

  annotations(kind: AnnotationKind): readonly Annotation[] {
    return annotationsIn(this.model).getAnnotations(kind);
  }

  annotation(id: string): Annotation | undefined {
    return annotationsIn(this.model).getAnnotation(id);
  }

  /** The zone that a range of an annotation, a chart or a rule of `sheetId` names; undefined once it is gone. */
  placeOf(text: string, sheetId?: string): Place | undefined {
    const range = this.model.getters.getRangeFromSheetXC(sheetId as string, text);
    if (range.invalidXc !== undefined || range.invalidSheetName !== undefined) return undefined;
    const { top, left, bottom, right } = range.zone;
    return { sheetId: range.sheetId, zone: { top, left, bottom, right } };
  }

  /** With the name of the sheet, such as 'B2B · Data'!A1:B9, unless it is that of `seenFrom`. */
  textOf({ sheetId, zone }: Place, seenFrom = ''): string {
    const { getters } = this.model;
    return getters.getRangeString(getters.getRangeFromZone(sheetId, zone), seenFrom);
  }

  /** What Google calls the number of a sheet: 0 for the first of the file, any for others. */
  sheetNumber(sheetId: string): number {
    this.model;
    return sheetId === this.#firstSheet ? 0 : this.numberOf(sheetId);
  }

  sheetOfNumber(number: number): string | undefined {
    return this.model.getters.getSheetIds().find((id) => this.sheetNumber(id) === number);
  }

  /** A number for an id, always the same. */
  numberOf(id: string): number {
    return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 1, 7);
  }

  /** A formula in the engine's form, such as that of a rule, as its user sees it. */
  shownFormula(formula: string): string {
    return localFormula(formula, this.locale, this.engine.tokenize);
  }

  undo(): void {
    this.model.dispatch('REQUEST_UNDO');
  }

  newId(): string {
    return this.model.uuidGenerator.smallUuid();
  }

  isDateFormat(format: string): boolean {
    return this.engine.helpers.isDateTimeFormat(format);
  }

  /** All or nothing is recalculated and undone: the commands count as one step. */
  write(commands: readonly Command[]): void {
    if (commands.length === 0) return;
    this.model.dispatch(TOGETHER as never, { commands } as never);
    const refusal = takeRefusal();
    if (refusal !== undefined) throw new Error(`local runtime: the sheet refused ${refusal}`);
  }
}

const isBlank = (value: unknown): boolean => value === null || value === '';
